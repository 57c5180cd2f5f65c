import type { RouterOutputs } from '@throughline/shared';
import type { Result, Run } from '../definition.ts';
import { badUsage } from '../failure.ts';
import type { Session } from '../session.ts';
import { columns } from '../text/columns.ts';
import { momentText } from '../text/item-text.ts';
import { safeLine } from '../text/safe.ts';

type Baseline = RouterOutputs['baselines']['create'];

interface Options {
  note?: string;
}

const ACTIONS = { create, list, rename, remove };

export const run: Run<[string | undefined, string[]], Options> = (
  session,
  [action = 'list', names],
  options,
) => {
  const act = Object.entries(ACTIONS).find(([name]) => name === action)?.[1];
  if (act) return act(session, names, options);
  const offer = Object.keys(ACTIONS).join(', ');
  throw badUsage(`baseline ${action} is not known. Say one of: ${offer}.`);
};

async function create(session: Session, words: string[], { note }: Options): Promise<Result> {
  const [name] = take(words, 1, 'create NAME');
  const [client, project] = [await session.client(), await session.project()];
  const data = { name, ...(note !== undefined && { note }) };
  const baseline = await client.baselines.create.mutate({ projectId: project.id, data });
  return told(baseline, `Made the baseline ${name} at change ${baseline.sequence}.`);
}

async function list(session: Session, words: string[]): Promise<Result> {
  take(words, 0, 'list');
  const baselines = await readAll(session);
  const { paint, environment } = session;
  const rows = baselines.map(({ name, sequence, createdAt, actor, note }) => [
    paint.cyan(safeLine(name)),
    `change ${sequence}`,
    momentText(createdAt),
    `${safeLine(actor.name)}${note ? paint.dim(` ${safeLine(note)}`) : ''}`,
  ]);
  const none = 'No baselines yet. `throughline baseline create NAME` makes one.';
  return {
    data: { baselines },
    text: () => columns(rows, environment.columns).join('\n') || none,
  };
}

async function rename(session: Session, words: string[], { note }: Options): Promise<Result> {
  const [from, name] = take(words, 2, 'rename NAME NEW-NAME');
  const { projectId, id, version } = await named(session, from);
  const data = { name, ...(note !== undefined && { note }) };
  const input = { projectId, id, expectedVersion: version, data };
  const baseline = await (await session.client()).baselines.update.mutate(input);
  return told(baseline, `The baseline ${from} is called ${name} now.`);
}

async function remove(session: Session, words: string[]): Promise<Result> {
  const [name] = take(words, 1, 'remove NAME');
  const { projectId, id, version } = await named(session, name);
  const input = { projectId, id, expectedVersion: version };
  const baseline = await (await session.client()).baselines.remove.mutate(input);
  return told(
    baseline,
    `Removed the baseline ${name}. Its moment is still there: change ${baseline.sequence}.`,
  );
}

const told = (baseline: Baseline, text: string): Result => ({
  data: { baseline },
  text: () => safeLine(text),
});

function take(words: string[], count: 0 | 1 | 2, form: string): [string, string] {
  if (words.length === count) return words as [string, string];
  throw badUsage(
    `Say \`throughline baseline ${form}\`; put quotes around a name of several words.`,
  );
}

async function named(session: Session, name: string): Promise<Baseline> {
  const all = await readAll(session);
  const found = all.find((baseline) => baseline.name === name);
  if (found) return found;
  const names = all.map((baseline) => baseline.name).join(', ');
  throw badUsage(
    `There is no baseline ${safeLine(name)}. There are: ${safeLine(names) || 'none'}.`,
  );
}

async function readAll(session: Session): Promise<Baseline[]> {
  const [client, project] = [await session.client(), await session.project()];
  const baselines: Baseline[] = [];
  let cursor: string | null = null;
  do {
    const page: RouterOutputs['baselines']['list'] = await client.baselines.list.query({
      projectId: project.id,
      limit: 100,
      ...(cursor !== null && { cursor }),
    });
    baselines.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return baselines;
}
