import { Kind, LinkType, type ItemId, type Link, type ProjectId } from '@throughline/schema';
import type { LinkKey, LinkRecord, LinkStore } from '@throughline/services/ports';
import * as z from 'zod';
import type { Database } from './client.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { Prisma } from './generated/client.ts';
import { listQuestioned } from './questioned.ts';
import { summaryColumns, toSummary, type SummaryRow } from './item-rows.ts';

const ROWS_AT_ONCE = 1000;
/** As for items: many new rows outdate what the planner knows. */
const MANY_ROWS = 150;
const Position = z.tuple([Kind, z.int(), LinkType, z.uuid()]);

interface LinkRow {
  type: LinkType;
  source: SummaryRow;
  target: SummaryRow;
  is_suspect: boolean;
  created_at: Date;
  reviewed_at: Date;
  review_reason: string | null;
}

const LINK_COLUMNS = Prisma.sql`
  l.type, ${summaryColumns('f')} AS source, ${summaryColumns('t')} AS target,
  l.reviewed_hash <> t.normative_hash AS is_suspect, l.created_at, l.reviewed_at, l.review_reason`;
const LINK_ENDS = Prisma.sql`
  link l JOIN item f ON f.project_id = l.project_id AND f.id = l.from_id
         JOIN item t ON t.project_id = l.project_id AND t.id = l.to_id`;

export function createLinkStore(database: Database): LinkStore {
  return {
    async find(key) {
      const { projectId, fromId, type, toId } = key;
      const where = { projectId_fromId_type_toId: { projectId, fromId, type, toId } };
      return (await database.link.findUnique({ where })) as LinkRecord | null;
    },

    async listOf(projectId, itemId) {
      const rows = await database.$queryRaw<LinkRow[]>`
        SELECT ${LINK_COLUMNS} FROM ${LINK_ENDS}
        WHERE l.project_id = ${projectId}::uuid AND (l.from_id = ${itemId}::uuid OR l.to_id = ${itemId}::uuid)
        ORDER BY l.type, f.kind, f.number, t.kind, t.number`;
      return rows.map(toLink);
    },

    async all(projectId) {
      const orderBy = [{ fromId: 'asc' }, { type: 'asc' }, { toId: 'asc' }] as const;
      const links = await database.link.findMany({ where: { projectId }, orderBy: [...orderBy] });
      return links as LinkRecord[];
    },

    listSuspect: (query) => listSuspect(database, query),

    listQuestioned: (projectId, limit) => listQuestioned(database, projectId, limit),

    async insertMany(links) {
      for (let at = 0; at < links.length; at += ROWS_AT_ONCE) {
        await database.link.createMany({ data: links.slice(at, at + ROWS_AT_ONCE) });
      }
      if (links.length >= MANY_ROWS) await database.$executeRaw`ANALYZE link`;
    },

    async remove({ projectId, fromId, type, toId }) {
      const { count } = await database.link.deleteMany({
        where: { projectId, fromId, type, toId },
      });
      return count === 1;
    },

    async review({ projectId, fromId, type, toId }, review) {
      const { count } = await database.link.updateMany({
        where: { projectId, fromId, type, toId },
        data: review,
      });
      return count === 1;
    },

    waysBack: (key) => waysBack(database, key),

    async edges(projectId, types) {
      const rows = await database.$queryRaw<{ from_id: ItemId; type: LinkType; to_id: ItemId }[]>`
        SELECT from_id, type, to_id FROM link
        WHERE project_id = ${projectId}::uuid AND type = ANY(${types}::text[])`;
      return rows.map((row) => ({
        projectId,
        fromId: row.from_id,
        type: row.type,
        toId: row.to_id,
      }));
    },

    async sourcesOf(projectId, type, toId) {
      const rows = await database.$queryRaw<{ source: SummaryRow }[]>`
        SELECT ${summaryColumns('f')} AS source FROM ${LINK_ENDS}
        WHERE l.project_id = ${projectId}::uuid AND l.to_id = ${toId}::uuid AND l.type = ${type}
          AND f.archived_at IS NULL
        ORDER BY f.kind, f.number`;
      return rows.map((row) => toSummary(row.source));
    },
  };
}

function toLink(row: LinkRow): Link {
  return {
    type: row.type,
    from: toSummary(row.source),
    to: toSummary(row.target),
    isSuspect: row.is_suspect,
    createdAt: row.created_at,
    reviewedAt: row.reviewed_at,
    reviewReason: row.review_reason,
  };
}

async function listSuspect(
  database: Database,
  query: {
    projectId: ProjectId;
    type?: LinkType | undefined;
    limit: number;
    cursor?: string | undefined;
  },
) {
  const after = readCursor(Position, query.cursor);
  const further = after
    ? Prisma.sql`WHERE (from_kind COLLATE "C", number, type COLLATE "C", to_id) > (${after[0]}, ${after[1]}, ${after[2]}, ${after[3]}::uuid)`
    : Prisma.empty;
  const rows = await database.$queryRaw<(LinkRow & { total: number | null })[]>`
    WITH outdated AS MATERIALIZED (
      SELECT l.from_kind, l.type, l.from_id, l.to_id
      FROM link l JOIN item t ON t.project_id = ${query.projectId}::uuid AND t.id = l.to_id
      WHERE l.project_id = ${query.projectId}::uuid AND l.reviewed_hash <> t.normative_hash
        AND t.archived_at IS NULL
        ${query.type ? Prisma.sql`AND l.type = ${query.type}` : Prisma.empty}
    ), suspect AS MATERIALIZED (
      SELECT l.*, f.number FROM outdated l CROSS JOIN LATERAL (
        SELECT number, archived_at FROM item WHERE item.id = l.from_id OFFSET 0
      ) f WHERE f.archived_at IS NULL
    ), page AS (
      SELECT *, row_number() OVER (ORDER BY from_kind COLLATE "C", number, type COLLATE "C", to_id) AS place
      FROM suspect ${further} ORDER BY place LIMIT ${query.limit + 1}
    ), total AS (
      SELECT ${after ? Prisma.sql`NULL::int` : Prisma.sql`(SELECT count(*)::int FROM suspect)`} AS total
    )
    SELECT total.total, shown.* FROM total LEFT JOIN (
      SELECT ${LINK_COLUMNS}, p.place FROM page p
      JOIN link l ON l.project_id = ${query.projectId}::uuid AND l.from_id = p.from_id AND l.type = p.type AND l.to_id = p.to_id
      JOIN item f ON f.id = l.from_id JOIN item t ON t.id = l.to_id
    ) shown ON true ORDER BY shown.place`;

  const found = rows.filter((row) => row.type !== null);
  const shown = found.slice(0, query.limit);
  const last = shown.at(-1);
  const nextCursor =
    found.length > shown.length && last
      ? writeCursor([last.source[1], last.source[2], last.type, last.target[0]])
      : null;
  return { items: shown.map(toLink), nextCursor, total: rows[0]!.total };
}

/** Everything that leads to the source; only when the target is among it can a circle close. */
async function waysBack(database: Database, { projectId, fromId, type, toId }: LinkKey) {
  const rows = await database.$queryRaw<{ from_id: ItemId; to_id: ItemId }[]>`
    WITH RECURSIVE before(id) AS (
      SELECT ${fromId}::uuid
      UNION
      SELECT l.from_id FROM before JOIN link l
        ON l.project_id = ${projectId}::uuid AND l.to_id = before.id AND l.type = ${type}
    )
    SELECT l.from_id, l.to_id FROM before JOIN link l
      ON l.project_id = ${projectId}::uuid AND l.to_id = before.id AND l.type = ${type}
    WHERE EXISTS (SELECT 1 FROM before WHERE id = ${toId}::uuid)`;
  return rows.map((row) => ({ type, fromId: row.from_id, toId: row.to_id }));
}
