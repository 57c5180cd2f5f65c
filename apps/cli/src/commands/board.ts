import { KINDS, type State } from '@throughline/shared/schema';
import type { Run } from '../definition.ts';
import { listPages } from '../items/list-pages.ts';
import { boardText } from '../text/board-text.ts';

const COLUMN_LIMIT = 20;
/** Cancelled work is not on a board. */
const STATES = KINDS.task.states.filter((state) => state !== 'cancelled');

export const run: Run<[], { label?: string[]; limit?: number }> = async (
  session,
  _words,
  options,
) => {
  const [client, project] = [await session.client(), await session.project()];
  const limit = options.limit ?? COLUMN_LIMIT;
  const columns = await Promise.all(
    STATES.map(async (state) => {
      const filter = {
        kinds: ['task' as const],
        states: [state as State],
        ...(options.label && { labels: options.label }),
      };
      const sort = { by: 'priority', direction: 'asc' } as const;
      const read = (page: { limit: number; cursor?: string }) =>
        client.items.list.query({ projectId: project.id, filter, sort, ...page });
      const { items, total } = await listPages(read, limit);
      return { state, total: total ?? items.length, items };
    }),
  );
  return {
    data: { columns },
    text: () => boardText(session.paint, columns, session.environment.columns),
  };
};
