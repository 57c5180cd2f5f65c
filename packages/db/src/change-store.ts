import type { Change } from '@throughline/schema';
import type { ChangeStore } from '@throughline/services/ports';
import type { Database } from './client.ts';
import { CHANGE_CHANNEL, type ChangeFeed } from './engine/change-feed.ts';
import { Prisma } from './generated/client.ts';

const ROWS_AT_ONCE = 500;

interface ChangeRow extends Omit<Change, 'itemId' | 'itemKey' | 'requestId' | 'previousHash'> {
  item_id: Change['itemId'];
  item_key: string | null;
  request_id: string;
  previous_hash: string;
}

const CHANGE_COLUMNS = Prisma.raw(
  'sequence, at, actor, action, item_id, item_key, before, after, request_id, previous_hash, hash',
);

export function createChangeStore(database: Database, feed: ChangeFeed): ChangeStore {
  const select = async (where: Prisma.Sql, tail: Prisma.Sql): Promise<Change[]> => {
    const rows = await database.$queryRaw<ChangeRow[]>`
      SELECT ${CHANGE_COLUMNS} FROM change c WHERE ${where} ${tail}`;
    return rows.map(toChange);
  };

  return {
    async lockHead(projectId) {
      const rows = await database.$queryRaw<{ sequence: number; hash: string }[]>`
        SELECT sequence, hash FROM project_head WHERE project_id = ${projectId}::uuid FOR UPDATE`;
      return rows[0]!;
    },

    async append(projectId, changes) {
      for (let at = 0; at < changes.length; at += ROWS_AT_ONCE) {
        const data = changes.slice(at, at + ROWS_AT_ONCE).map((change) => ({
          ...change,
          projectId,
          before: change.before as Prisma.InputJsonValue,
          after: change.after as Prisma.InputJsonValue,
        }));
        await database.change.createMany({ data });
      }
      const { sequence, hash } = changes.at(-1)!;
      // Readers hear of it when the transaction is kept, and only then.
      await database.$executeRaw`
        WITH moved AS (
          UPDATE project_head SET sequence = ${sequence}, hash = ${hash}
          WHERE project_id = ${projectId}::uuid RETURNING project_id::text
        ) SELECT pg_notify(${CHANGE_CHANNEL}, project_id) FROM moved`;
    },

    list({ projectId, itemId, before, after, limit }) {
      const older = before ? Prisma.sql`AND c.sequence < ${before}` : Prisma.empty;
      const newer = after ? Prisma.sql`AND c.sequence > ${after}` : Prisma.empty;
      const scope = Prisma.sql`c.project_id = ${projectId}::uuid ${older} ${newer}`;
      const newest = Prisma.sql`ORDER BY c.sequence DESC LIMIT ${limit}`;
      if (!itemId) return select(scope, newest);
      // A link's row stands under its source; its target finds it by the id that the row names.
      const concerns = Prisma.sql`(c.item_id = ${itemId}::uuid OR (c.action LIKE 'link.%' AND c.after->>'toId' = ${itemId}))`;
      return select(Prisma.sql`${scope} AND ${concerns}`, newest);
    },

    async lastOfItem(projectId, itemId) {
      const own = Prisma.sql`c.project_id = ${projectId}::uuid AND c.item_id = ${itemId}::uuid AND c.action LIKE 'item.%'`;
      return (await select(own, Prisma.sql`ORDER BY c.sequence DESC LIMIT 1`))[0] ?? null;
    },

    after: (projectId, sequence, limit) =>
      select(
        Prisma.sql`c.project_id = ${projectId}::uuid AND c.sequence > ${sequence}`,
        Prisma.sql`ORDER BY c.sequence LIMIT ${limit}`,
      ),

    async head(projectId) {
      const where = { projectId };
      const { sequence, hash } = await database.projectHead.findUniqueOrThrow({ where });
      return { sequence, hash };
    },

    wakeUps: (projectId, signal) => feed.wakeUps(projectId, signal),
  };
}

function toChange(row: ChangeRow): Change {
  const {
    item_id: itemId,
    item_key: itemKey,
    request_id: requestId,
    previous_hash: previousHash,
    ...rest
  } = row;
  return { ...rest, itemId, itemKey, requestId, previousHash };
}
