import type { RouterOutputs } from '@throughline/shared';
import type { Run } from '../definition.ts';
import { findItem } from '../items/find-item.ts';
import { changeText, type Change } from '../text/change-text.ts';

const LIMIT = 20;
const PAGE_SIZE_MAX = 100;

export const run: Run<
  [string | undefined],
  { limit?: number; all?: true; after?: number }
> = async (session, [key], options) => {
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
      ...(options.after !== undefined && { after: options.after }),
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
