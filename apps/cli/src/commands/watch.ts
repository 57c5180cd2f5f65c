import { followChanges } from '@throughline/shared';
import type { Run } from '../definition.ts';
import { badUsage } from '../failure.ts';
import { print } from '../print.ts';
import type { Session } from '../session.ts';
import { changeText, type Change } from '../text/change-text.ts';

export const run: Run<[], { since?: string }> = async (session, _, { since }) => {
  const [client, project] = [await session.client(), await session.project()];
  const after = since === undefined ? await lastSequence(session) : sequenceIn(since);
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  process.once('SIGINT', leave).once('SIGTERM', leave);
  // A reader that stops early, as in `| head`.
  process.stdout.once('error', leave);

  let wasLive = false;
  await followChanges(client, {
    projectId: project.id,
    after,
    signal: leaving.signal,
    onChange: (change) => print(lineOf(session, change)),
    onLive: (isLive) => {
      if (wasLive && !isLive) session.warn('The connection broke. Trying again …');
      wasLive = isLive;
    },
  });
  return { data: undefined, text: () => '' };
};

async function lastSequence(session: Session): Promise<number> {
  const [client, project] = [await session.client(), await session.project()];
  const { changes } = await client.changes.list.query({ projectId: project.id, limit: 1 });
  return changes[0]?.sequence ?? 0;
}

function sequenceIn(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw badUsage('--since takes the number of a change, as `throughline history` shows it.');
}

function lineOf(session: Session, change: Change): string {
  const text = session.isJson ? JSON.stringify(change) : changeText(session, change).join('\n');
  return `${text}\n`;
}
