import { Kind, type ItemId, type ParsedMoment } from '@throughline/schema';
import type { LogEntry, MomentStore, PastItemQuery } from '@throughline/services/ports';
import * as z from 'zod';
import type { Database } from './client.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { Prisma } from './generated/client.ts';
import { readStatements } from './past-statements.ts';
import { toSummary, type SummaryRow } from './item-rows.ts';

const Position = z.tuple([Kind, z.int32().positive()]);
/** Sequences are 32 bits wide; no log is longer. */
const SEQUENCE_MAX = 2 ** 31 - 1;

const ENTRY_COLUMNS = Prisma.raw(
  `c.sequence, c.at, c.action, c.item_id AS "itemId", c.item_key AS "itemKey", c.before, c.after`,
);

interface Place {
  sequence: number;
  at: Date | null;
  baseline: string | null;
}

export function createMomentStore(database: Database): MomentStore {
  return {
    async locate(projectId, moment) {
      const rows = await database.$queryRaw<Place[]>`
        SELECT h.sequence, c.at, h.baseline
        FROM (${placeOf(projectId, moment)}) h(sequence, baseline)
          LEFT JOIN change c ON c.project_id = ${projectId}::uuid AND c.sequence = h.sequence`;
      return rows[0] ?? null;
    },

    between: (projectId, after, upTo, limit) =>
      database.$queryRaw<LogEntry[]>`
        SELECT ${ENTRY_COLUMNS} FROM change c
        WHERE c.project_id = ${projectId}::uuid AND c.sequence > ${after} AND c.sequence <= ${upTo}
        ORDER BY c.sequence LIMIT ${limit}`,

    ofItems: (projectId, ids, upTo) =>
      database.$queryRaw<LogEntry[]>`
        SELECT ${ENTRY_COLUMNS} FROM change c
        WHERE c.project_id = ${projectId}::uuid AND c.item_id = ANY(${ids}::uuid[])
          AND c.sequence <= ${upTo} AND c.action LIKE 'item.%'
        ORDER BY c.sequence`,

    ofLinks: (projectId, itemId, upTo) =>
      database.$queryRaw<LogEntry[]>`
        SELECT DISTINCT ON (c.after->>'type', c.item_id, c.after->>'toId') ${ENTRY_COLUMNS}
        FROM change c
        WHERE c.project_id = ${projectId}::uuid AND c.sequence <= ${upTo} AND c.action LIKE 'link.%'
          AND (c.item_id = ${itemId}::uuid OR c.after->>'toId' = ${itemId})
        ORDER BY c.after->>'type', c.item_id, c.after->>'toId', c.sequence DESC`,

    ofTerms: (projectId, upTo) =>
      database.$queryRaw<LogEntry[]>`
        SELECT ${ENTRY_COLUMNS} FROM change c
        WHERE c.project_id = ${projectId}::uuid AND c.item_id IS NULL AND c.sequence <= ${upTo}
          AND c.action LIKE 'term.%'
        ORDER BY c.sequence`,

    statements: (projectId, max) => readStatements(database, projectId, max),

    async archivedOf(projectId, ids, upTo) {
      const rows = await database.$queryRaw<{ id: ItemId }[]>`
        SELECT id FROM (
          SELECT DISTINCT ON (c.item_id) c.item_id AS id, c.action FROM change c
          WHERE c.project_id = ${projectId}::uuid AND c.item_id = ANY(${ids}::uuid[])
            AND c.sequence <= ${upTo} AND c.action IN ('item.archived', 'item.restored')
          ORDER BY c.item_id, c.sequence DESC
        ) last WHERE action = 'item.archived'`;
      return new Set(rows.map(({ id }) => id));
    },

    async summaries(projectId, ids, upTo) {
      const rows = await database.$queryRaw<{ summary: SummaryRow }[]>`
        SELECT json_build_array(i.id, i.kind, i.number, title.value, state.value, ${isArchived}) AS summary
        FROM item i
          JOIN LATERAL (${lastValue('title', upTo)}) title ON true
          JOIN LATERAL (${lastValue('state', upTo)}) state ON true
          LEFT JOIN LATERAL (${lastPresence(upTo)}) presence ON true
        WHERE i.project_id = ${projectId}::uuid AND i.id = ANY(${ids}::uuid[])`;
      return rows.map(({ summary }) => toSummary(summary));
    },

    list: (query) => listRows(database, query),
  };
}

/** The sequence that a moment stands for, and the name of its baseline. */
function placeOf(projectId: string, moment: ParsedMoment): Prisma.Sql {
  const ofProject = Prisma.sql`project_id = ${projectId}::uuid`;
  switch (moment.type) {
    case 'now':
      return Prisma.sql`SELECT sequence, NULL FROM project_head WHERE ${ofProject}`;
    case 'sequence':
      return Prisma.sql`SELECT ${Math.min(moment.sequence, SEQUENCE_MAX)}::int, NULL FROM project_head
        WHERE ${ofProject} AND sequence >= ${Math.min(moment.sequence, SEQUENCE_MAX)}`;
    case 'time':
      return Prisma.sql`SELECT COALESCE((SELECT sequence FROM change
        WHERE ${ofProject} AND at <= ${moment.at} ORDER BY at DESC, sequence DESC LIMIT 1), 0), NULL`;
    case 'baseline':
      return Prisma.sql`SELECT sequence, name FROM baseline WHERE ${ofProject} AND name = ${moment.name}`;
  }
}

/** What item `i` last had in a field, as its changes tell it: found by index, from the newest on. */
const lastValue = (field: 'title' | 'state', upTo: number): Prisma.Sql => Prisma.sql`
  SELECT c.after->>${field} AS value FROM change c
  WHERE c.project_id = i.project_id AND c.item_id = i.id AND c.sequence <= ${upTo}
    AND c.action LIKE 'item.%' AND c.after->>${field} IS NOT NULL
  ORDER BY c.sequence DESC LIMIT 1`;

/** Whether item `i` was last archived or restored; nothing when it was neither. */
const lastPresence = (upTo: number): Prisma.Sql => Prisma.sql`
  SELECT c.action FROM change c
  WHERE c.project_id = i.project_id AND c.item_id = i.id AND c.sequence <= ${upTo}
    AND c.action IN ('item.archived', 'item.restored')
  ORDER BY c.sequence DESC LIMIT 1`;
const isArchived = Prisma.raw(`(presence.action IS NOT DISTINCT FROM 'item.archived')`);

/** Items are never deleted: the table gives their ids in key order, the log what they were. */
async function listRows(database: Database, query: PastItemQuery) {
  const { projectId, upTo, kinds, states, limit } = query;
  const last = readCursor(Position, query.cursor);
  const beyond = last
    ? Prisma.sql`AND (i.kind, i.number) > (${last[0]}, ${last[1]})`
    : Prisma.empty;
  const ofStates = states?.length
    ? Prisma.sql`AND state.value = ANY(${states}::text[])`
    : Prisma.empty;
  const rows = await database.$queryRaw<{ id: ItemId; kind: Kind; number: number }[]>`
    SELECT i.id, i.kind, i.number FROM item i
      JOIN LATERAL (${lastValue('state', upTo)}) state ON true
      LEFT JOIN LATERAL (${lastPresence(upTo)}) presence ON true
    WHERE i.project_id = ${projectId}::uuid AND i.kind = ANY(${kinds}::text[])
      AND ${isArchived} = ${query.isArchived} ${ofStates} ${beyond}
    ORDER BY i.kind, i.number LIMIT ${limit + 1}`;
  const shown = rows.slice(0, limit);
  return {
    rows: shown.map(({ id, kind, number }) => ({ id, cursor: writeCursor([kind, number]) })),
    hasMore: rows.length > limit,
  };
}
