import type { RouterOutputs } from '@throughline/shared';
import type { Run } from '../definition.ts';
import { findItem } from '../items/find-item.ts';
import type { Session } from '../session.ts';
import { momentText } from '../text/item-text.ts';
import { safeLine } from '../text/safe.ts';
import { truncate } from '../text/columns.ts';

type Change = RouterOutputs['changes']['list']['changes'][number];

const LIMIT = 20;
const PAGE_SIZE_MAX = 100;
const VALUE_WIDTH = 60;

export const run: Run<[string | undefined], { limit?: number; all?: true }> = async (
  session,
  [key],
  options,
) => {
  const item = key === undefined ? undefined : (await findItem(session, key)).item;
  const [client, project] = [await session.client(), await session.project()];
  const limit = options.all ? Number.POSITIVE_INFINITY : (options.limit ?? LIMIT);
  const changes: Change[] = [];
  let before: number | null = null;
  do {
    const page: RouterOutputs['changes']['list'] = await client.changes.list.query({
      projectId: project.id,
      limit: Math.min(PAGE_SIZE_MAX, limit - changes.length),
      ...(item && { itemId: item.id }),
      ...(before !== null && { before }),
    });
    changes.push(...page.changes);
    before = page.nextBefore;
  } while (before !== null && changes.length < limit);

  return {
    data: { changes, nextBefore: before },
    text: () => {
      const more = before === null ? [] : [session.paint.dim('There is more: --all shows all.')];
      return (
        [...changes.flatMap((change) => changeText(session, change)), ...more].join('\n') ||
        'No changes yet.'
      );
    },
  };
};

function changeText({ paint }: Pick<Session, 'paint'>, change: Change): string[] {
  const { sequence, at, actor, action, itemKey } = change;
  const headText = [
    paint.dim(`#${sequence}`),
    momentText(at),
    safeLine(actor.name),
    paint.bold(action),
    itemKey && paint.cyan(itemKey),
  ]
    .filter(Boolean)
    .join('  ');
  const [before, after] = [asFields(change.before), asFields(change.after)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  if (action.startsWith('link.')) {
    const { from, type, to, reason } = after;
    const why = reason === undefined ? '' : `: ${valueText(reason)}`;
    return [headText, `    ${[from, type, to].map(valueText).join(' ')}${why}`];
  }
  const isWhole = action.endsWith('.created') && itemKey !== null && 'title' in after;
  const shown = isWhole ? ['title'] : names;
  return [
    headText,
    ...shown.map((name) => {
      const is = valueText(after[name]);
      return name in before
        ? `    ${name}: ${valueText(before[name])} → ${is}`
        : `    ${name}: ${is}`;
    }),
  ];
}

function asFields(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function valueText(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–';
  return truncate(safeLine(typeof value === 'string' ? value : JSON.stringify(value)), VALUE_WIDTH);
}
