import type { ItemId, LinkType, ProjectId } from '@throughline/schema';
import type { TraceGraph, TraceStore } from '@throughline/services/ports';
import type { Database } from './client.ts';
import { findGaps } from './gaps.ts';
import { readGraph } from './graph.ts';
import { toSummary, type SummaryRow } from './item-rows.ts';
import { readMatrix } from './matrix.ts';
import { PACKED_TYPES, POSITION_BITS, unpackLinks } from './packed-links.ts';

export function createTraceStore(database: Database): TraceStore {
  return {
    reach: (query) => reach(database, query),
    gaps: (query) => findGaps(database, query),
    matrix: (query) => readMatrix(database, query),
    graph: (query) => readGraph(database, query),
  };
}

interface ReachQuery {
  projectId: ProjectId;
  itemId: ItemId;
  forward: readonly LinkType[];
  backward: readonly LinkType[];
}

/**
 * UNION forgets what was reached before, so circles end. Each LATERAL with OFFSET 0 is a look-up by
 * index whatever the planner's statistics say: without them it reads whole tables for a few rows. The
 * grouping in `place` tells the planner that ids are unique, else it sorts all links on disk.
 * Thousands of rows travel as one text.
 */
async function reach(database: Database, query: ReachQuery): Promise<TraceGraph> {
  const { projectId, itemId, forward, backward } = query;
  const rows = await database.$queryRaw<{ items: string | null; edges: string | null }[]>`
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
    ), place AS NOT MATERIALIZED (
      SELECT id, min(position) AS position, min(normative_hash) AS normative_hash FROM node GROUP BY id
    ), edge AS MATERIALIZED (
      SELECT l.type, true AS is_forward, n.position, l.other, l.reviewed_hash, false AS is_suspect
      FROM node n CROSS JOIN LATERAL (
        SELECT array_position(${PACKED_TYPES}::text[], type)::bigint AS type, to_id AS other, reviewed_hash FROM link
        WHERE project_id = ${projectId}::uuid AND from_id = n.id AND type = ANY(${forward}::text[]) OFFSET 0
      ) l
      UNION ALL
      SELECT l.type, false, n.position, l.other, NULL, l.is_suspect
      FROM node n CROSS JOIN LATERAL (
        SELECT array_position(${PACKED_TYPES}::text[], type)::bigint AS type, from_id AS other,
          reviewed_hash <> n.normative_hash AS is_suspect FROM link
        WHERE project_id = ${projectId}::uuid AND to_id = n.id AND type = ANY(${backward}::text[]) OFFSET 0
      ) l
    ), code AS (
      SELECT CASE WHEN is_forward
        THEN ((type << ${POSITION_BITS} | e.position) << ${POSITION_BITS} | p.position) * 2 + (reviewed_hash <> p.normative_hash)::int
        ELSE ((type << ${POSITION_BITS} | p.position) << ${POSITION_BITS} | e.position) * 2 + is_suspect::int
      END AS code
      FROM edge e JOIN place p ON p.id = e.other
    )
    SELECT (
      SELECT json_agg(json_build_array(id, kind, number, title, state, is_archived) ORDER BY position)::text FROM node
    ) AS items, (SELECT to_json(array_agg(code))::text FROM code) AS edges`;
  const items = (JSON.parse(rows[0]?.items ?? '[]') as SummaryRow[]).map(toSummary);
  return { items, links: unpackLinks(rows[0]?.edges ?? null) };
}
