import type pg from 'pg';
import type { ProjectId } from './ledger.ts';

/** Each finds what one transaction should have done together, and half of which is missing. */
const QUERIES = [
  `SELECT format('%s %s has no row of its kind', i.kind, i.id) AS fault FROM item i
   WHERE i.project_id = $1 AND (
     i.kind = 'requirement' AND NOT EXISTS (SELECT FROM requirement d WHERE d.item_id = i.id) OR
     i.kind = 'task' AND NOT EXISTS (SELECT FROM task d WHERE d.item_id = i.id))`,

  `SELECT format('item %s is at version %s and has %s change rows', i.id, i.version, count(c.sequence)) AS fault
   FROM item i LEFT JOIN change c
     ON c.project_id = i.project_id AND c.item_id = i.id AND c.action LIKE 'item.%'
   WHERE i.project_id = $1 GROUP BY i.id, i.version HAVING count(c.sequence) <> i.version`,

  `SELECT format('item %s does not begin with its creation', i.id) AS fault FROM item i
   WHERE i.project_id = $1 AND (
     SELECT count(*) FROM change c
     WHERE c.project_id = i.project_id AND c.item_id = i.id AND c.action = 'item.created') <> 1`,

  `SELECT format('link %s %s %s has %s change rows', l.from_id, l.type, l.to_id, count(c.sequence)) AS fault
   FROM link l LEFT JOIN change c
     ON c.project_id = l.project_id AND c.item_id = l.from_id AND c.action = 'link.created'
     AND c.after->>'type' = l.type AND c.after->>'toId' = l.to_id::text
   WHERE l.project_id = $1 GROUP BY l.from_id, l.type, l.to_id HAVING count(c.sequence) <> 1`,

  `SELECT format('change %s is about a link that is not there', c.sequence) AS fault FROM change c
   WHERE c.project_id = $1 AND c.action = 'link.created' AND NOT EXISTS (
     SELECT FROM link l WHERE l.project_id = c.project_id AND l.from_id = c.item_id
       AND l.type = c.after->>'type' AND l.to_id::text = c.after->>'toId')`,

  `SELECT format('the head is at %s, the log ends at %s and has %s rows', h.sequence, max(c.sequence), count(*)) AS fault
   FROM project_head h LEFT JOIN change c ON c.project_id = h.project_id
   WHERE h.project_id = $1 GROUP BY h.sequence
   HAVING h.sequence IS DISTINCT FROM max(c.sequence) OR h.sequence <> count(*)`,

  `SELECT format('%s: the last number given out is %s, there are %s items up to %s', n.kind, n.last_number, count(i.id), max(i.number)) AS fault
   FROM item_counter n LEFT JOIN item i ON i.project_id = n.project_id AND i.kind = n.kind
   WHERE n.project_id = $1 GROUP BY n.kind, n.last_number
   HAVING n.last_number IS DISTINCT FROM max(i.number) OR n.last_number <> count(i.id)`,

  `SELECT format('the title %L stands %s times', i.title, count(*)) AS fault FROM item i
   WHERE i.project_id = $1 GROUP BY i.title HAVING count(*) > 1`,

  `SELECT format('the idempotency key %s has no answer', k.key) AS fault FROM idempotency_key k
   WHERE k.response IS NULL AND $1::uuid IS NOT NULL`,
];

/** What is there by half in a project, whoever wrote it. */
export async function findHalfDone(sql: pg.Client, projectId: ProjectId): Promise<string[]> {
  const faults: string[] = [];
  for (const query of QUERIES) {
    const { rows } = await sql.query<{ fault: string }>(query, [projectId]);
    faults.push(...rows.map((row) => row.fault));
  }
  return faults;
}

/** The links of a project, as the ledger names them. */
export async function readLinks(sql: pg.Client, projectId: ProjectId): Promise<Set<string>> {
  const { rows } = await sql.query<{ name: string }>(
    `SELECT concat_ws(' ', from_id, type, to_id) AS name FROM link WHERE project_id = $1`,
    [projectId],
  );
  return new Set(rows.map((row) => row.name));
}

/** Those of the keys that the database does not know. */
export async function missingKeys(sql: pg.Client, keys: string[]): Promise<string[]> {
  const { rows } = await sql.query<{ key: string }>(
    `SELECT key FROM unnest($1::text[]) AS key
     WHERE NOT EXISTS (SELECT FROM idempotency_key k WHERE k.key = key.key)`,
    [keys],
  );
  return rows.map((row) => row.key);
}
