import type { ItemId, LinkType, ProjectId } from '@throughline/schema';
import type { TraceGraph, TraceStore } from '@throughline/services/ports';
import type { Database } from './client.ts';
import { findGaps } from './gaps.ts';
import { toSummary, type SummaryRow } from './item-rows.ts';
import { readMatrix } from './matrix.ts';

export function createTraceStore(database: Database): TraceStore {
  return {
    reach: (query) => reach(database, query),
    gaps: (query) => findGaps(database, query),
    matrix: (query) => readMatrix(database, query),
  };
}

interface ReachQuery {
  projectId: ProjectId;
  itemId: ItemId;
  forward: readonly LinkType[];
  backward: readonly LinkType[];
}

/** A link by the positions of its ends among the items. */
type EdgeRow = [LinkType, from: number, to: number, isSuspect: boolean];

/**
 * UNION forgets what was reached before, so circles end. Each LATERAL with OFFSET 0 is a look-up by
 * index whatever the planner's statistics say: without them it reads whole tables for a few rows.
 * One JSON text for thousands of rows is read five times faster than the rows, and ends of links by
 * position are a tenth of their ids.
 */
async function reach(database: Database, query: ReachQuery): Promise<TraceGraph> {
  const { projectId, itemId, forward, backward } = query;
  const rows = await database.$queryRaw<{ items: string | null; links: string | null }[]>`
    WITH RECURSIVE reach(id) AS (
      SELECT id FROM item WHERE project_id = ${projectId}::uuid AND id = ${itemId}::uuid
      UNION
      SELECT step.id FROM reach CROSS JOIN LATERAL (
        SELECT l.to_id AS id FROM link l
        WHERE l.project_id = ${projectId}::uuid AND l.from_id = reach.id AND l.type = ANY(${forward}::text[])
        UNION ALL
        SELECT l.from_id FROM link l
        WHERE l.project_id = ${projectId}::uuid AND l.to_id = reach.id AND l.type = ANY(${backward}::text[])
      ) step
    ), node AS MATERIALIZED (
      SELECT i.*, row_number() OVER (ORDER BY i.kind COLLATE "C", i.number) - 1 AS position
      FROM reach CROSS JOIN LATERAL (
        SELECT id, kind, number, title, state, archived_at IS NOT NULL AS is_archived, normative_hash
        FROM item WHERE item.id = reach.id OFFSET 0
      ) i
    ), edge AS (
      SELECT l.type, n.position AS source, t.position AS target, l.reviewed_hash <> t.normative_hash AS is_suspect
      FROM node n CROSS JOIN LATERAL (
        SELECT type, to_id, reviewed_hash FROM link
        WHERE project_id = ${projectId}::uuid AND from_id = n.id AND type = ANY(${forward}::text[]) OFFSET 0
      ) l JOIN node t ON t.id = l.to_id
      UNION ALL
      SELECT l.type, f.position, n.position, l.reviewed_hash <> n.normative_hash
      FROM node n CROSS JOIN LATERAL (
        SELECT type, from_id, reviewed_hash FROM link
        WHERE project_id = ${projectId}::uuid AND to_id = n.id AND type = ANY(${backward}::text[]) OFFSET 0
      ) l JOIN node f ON f.id = l.from_id
    )
    SELECT (
      SELECT json_agg(json_build_array(id, kind, number, title, state, is_archived) ORDER BY position)::text FROM node
    ) AS items, (
      SELECT json_agg(json_build_array(type, source, target, is_suspect)
        ORDER BY type COLLATE "C", source, target)::text FROM edge
    ) AS links`;
  const items = (JSON.parse(rows[0]?.items ?? '[]') as SummaryRow[]).map(toSummary);
  const links = JSON.parse(rows[0]?.links ?? '[]') as EdgeRow[];
  return {
    items,
    links: links.map(([type, from, to, isSuspect]) => {
      const [fromId, toId] = [items[from]!.id, items[to]!.id];
      return { type, fromId, toId, isSuspect };
    }),
  };
}
