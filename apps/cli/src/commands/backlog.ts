import type { RouterInputs, RouterOutputs } from '@throughline/shared';
import type { Run } from '../definition.ts';
import { badUsage } from '../failure.ts';
import { parseKind } from '../items/kind-words.ts';
import type { Session } from '../session.ts';
import { itemText } from '../text/item-text.ts';

type Backlog = RouterOutputs['priorities']['backlog'];
type Query = RouterInputs['priorities']['backlog'];

interface Options {
  method?: string;
  limit?: number;
}

export const run: Run<[string | undefined], Options> = async (
  session,
  [kindWord = 'requirement'],
  { method = 'wsjf', limit },
) => {
  const kind = parseKind(kindWord);
  if (kind !== 'requirement' && kind !== 'task')
    throw badUsage('Requirements and tasks have a backlog; other kinds have none.');
  const input = { kind, method: parseMethod(method), ...(limit !== undefined && { limit }) };
  const [client, project] = [await session.client(), await session.project()];
  const backlog = await client.priorities.backlog.query({ projectId: project.id, ...input });
  return { data: backlog, text: () => backlogText(session, backlog) };
};

function parseMethod(text: string): NonNullable<Query['method']> {
  const word = text.trim().toLowerCase();
  if (word === 'wsjf' || word === 'rice') return word;
  throw badUsage(`${text} is no method here. Methods are: wsjf, rice.`);
}

function backlogText({ paint }: Session, backlog: Backlog): string {
  const { entries, total, unscored, unscoredTotal, method } = backlog;
  const ranked = entries.flatMap(({ item, explanation }) => [
    itemText(paint, item),
    paint.dim(`  ${explanation}`),
  ]);
  const more = total > entries.length ? [paint.dim(`… and ${total - entries.length} more`)] : [];
  const apart = unscored.map(
    ({ item, priority }) => `  ${itemText(paint, item)} ${paint.dim(priority ?? 'no priority')}`,
  );
  const rest = unscoredTotal - unscored.length;
  return [
    paint.dim(backlog.explanation),
    ...ranked,
    ...more,
    ...(unscoredTotal > 0
      ? ['', paint.bold(`Without inputs for ${method.toUpperCase()}: ${unscoredTotal}`), ...apart]
      : []),
    ...(rest > 0 ? [paint.dim(`  … and ${rest} more`)] : []),
  ].join('\n');
}
