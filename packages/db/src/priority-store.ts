import {
  formatKey,
  priorityAt,
  type BacklogKind,
  type ItemId,
  type State,
} from '@throughline/schema';
import type { JudgedItem, PriorityStore } from '@throughline/services/ports';
import type { Database } from './client.ts';
import { Prisma } from './generated/client.ts';

interface Row extends Pick<JudgedItem, 'number' | 'wsjf' | 'rice' | 'balance'> {
  id: ItemId;
  title: string;
  state: State;
  priority: number | null;
}

/** What is still to be done; requirements are, whether anybody agreed to them yet or not. */
const OPEN_STATES: Record<BacklogKind, readonly State[]> = {
  requirement: ['draft', 'review', 'accepted'],
  task: ['backlog', 'todo', 'doing', 'review'],
};

export function createPriorityStore(database: Database): PriorityStore {
  return {
    async open(projectId, kind) {
      const balance = kind === 'requirement' ? Prisma.sql`d.balance` : Prisma.sql`NULL::jsonb`;
      const rows = await database.$queryRaw<Row[]>`
        SELECT i.id, i.number, i.title, i.state, i.priority, d.wsjf, d.rice, ${balance} AS balance
        FROM item i JOIN ${Prisma.raw(`"${kind}"`)} d ON d.item_id = i.id
        WHERE i.project_id = ${projectId}::uuid AND i.kind = ${kind} AND i.archived_at IS NULL
          AND i.state = ANY(${OPEN_STATES[kind]}::text[])
        ORDER BY i.number`;
      return rows.map(({ id, number, title, state, priority, ...judged }) => ({
        item: { id, kind, key: formatKey(kind, number), title, state, isArchived: false },
        number,
        priority: priorityAt(kind, priority),
        ...judged,
      }));
    },
  };
}
