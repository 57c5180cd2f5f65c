/**
 * Fills a project with a large graph, straight by SQL: 10,170 items and some 50,000 links to an area.
 * Areas have no links between them, and all in one rests on its first goal: the impact of that goal is
 * as large as the area. Everything is computed from positions, so that each run makes the same graph.
 */
export interface SqlRunner {
  query(sql: string): Promise<unknown>;
}

interface KindBlock {
  count: number;
  state: string;
  /** The columns of the kind's own table after its id, and what goes into them. */
  detail?: { table: string; columns: string; values: string };
}

/** What an area is made of, in the order of its positions. */
const BLOCKS: Record<string, KindBlock> = {
  goal: {
    count: 100,
    state: 'active',
    detail: { table: 'goal', columns: 'metric', values: `'days'` },
  },
  requirement: {
    count: 3000,
    state: 'accepted',
    detail: {
      table: 'requirement',
      columns: 'statement, type, rationale, acceptance_criteria',
      values: `'The ledger shall show booking ' || i || ' within 2 seconds.', 'functional', '', '{}'`,
    },
  },
  decision: {
    count: 500,
    state: 'accepted',
    detail: {
      table: 'decision',
      columns: 'context, drivers, options, outcome, consequences, confirmation, deciders',
      values: `'Bookings grow.', '{}', '[]', 'One ledger.', 'Less to run.', '', '{}'`,
    },
  },
  component: {
    count: 400,
    state: 'live',
    detail: { table: 'component', columns: 'level, interface', values: `'component', 'HTTP'` },
  },
  task: {
    count: 4150,
    state: 'todo',
    detail: { table: 'task', columns: 'assignees, acceptance_criteria', values: `'{}', '[]'` },
  },
  test: {
    count: 1700,
    state: 'active',
    detail: { table: 'test', columns: 'method, steps', values: `'automated', ''` },
  },
  stakeholder: {
    count: 100,
    state: 'active',
    detail: { table: 'stakeholder', columns: 'interests', values: `'{}'` },
  },
  question: {
    count: 160,
    state: 'open',
    detail: { table: 'question', columns: 'answer', values: `''` },
  },
  document: { count: 60, state: 'current' },
};

interface LinkBlock {
  type: string;
  from: string;
  to: string;
  /** Links from each item of the kind. */
  each: number;
  /** `lower` points to an item of the same kind before it, `tree` to its parent: neither makes circles. */
  target: 'any' | 'lower' | 'tree';
}

const LINKS: readonly LinkBlock[] = [
  { type: 'refines', from: 'goal', to: 'goal', each: 1, target: 'tree' },
  { type: 'satisfies', from: 'requirement', to: 'goal', each: 2, target: 'any' },
  { type: 'refines', from: 'requirement', to: 'requirement', each: 1, target: 'lower' },
  { type: 'depends', from: 'requirement', to: 'requirement', each: 2, target: 'lower' },
  { type: 'addresses', from: 'decision', to: 'requirement', each: 6, target: 'any' },
  { type: 'affects', from: 'decision', to: 'component', each: 2, target: 'any' },
  { type: 'realises', from: 'component', to: 'requirement', each: 5, target: 'any' },
  { type: 'uses', from: 'component', to: 'component', each: 2, target: 'lower' },
  { type: 'implements', from: 'task', to: 'requirement', each: 3, target: 'any' },
  { type: 'blocks', from: 'task', to: 'task', each: 1, target: 'lower' },
  { type: 'parent', from: 'task', to: 'task', each: 1, target: 'tree' },
  { type: 'verifies', from: 'test', to: 'requirement', each: 4, target: 'any' },
  { type: 'has', from: 'stakeholder', to: 'goal', each: 2, target: 'any' },
  { type: 'clarifies', from: 'question', to: 'requirement', each: 2, target: 'any' },
  { type: 'describes', from: 'document', to: 'component', each: 4, target: 'any' },
];

export const AREA_ITEMS = Object.values(BLOCKS).reduce((sum, { count }) => sum + count, 0);

const TARGETS: Record<LinkBlock['target'], (count: number) => string> = {
  any: (count) => `(i * 7919 + k * 104729) % ${count}`,
  lower: () => '(i::bigint * 7919 + k * 104729) % greatest(i, 1)',
  tree: () => '(i - 1) / 4',
};

/** The id of what stands at a position, from 0, of a kind in an area. */
const idAt = (kind: string, area: string, position: string): string =>
  `('01900000-0000-7000-8000-' || lpad(to_hex((${area} * ${AREA_ITEMS} + ${startOf(kind)} + ${position} + 1)::bigint), 12, '0'))::uuid`;

function startOf(kind: string): number {
  const before = Object.keys(BLOCKS).indexOf(kind);
  return Object.values(BLOCKS)
    .slice(0, before)
    .reduce((sum, { count }) => sum + count, 0);
}

/** An item of the graph by its place, for callers that ask for it. */
export function seededId(kind: string, area: number, position: number): string {
  const n = area * AREA_ITEMS + startOf(kind) + position + 1;
  return `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** Inserts `areas` areas into an empty project of a database in which nothing else was seeded. */
export async function seedGraph(sql: SqlRunner, projectId: string, areas: number): Promise<void> {
  for (const [kind, { count, state, detail }] of Object.entries(BLOCKS)) {
    const places = `generate_series(0, ${areas - 1}) a, generate_series(0, ${count - 1}) i`;
    await sql.query(`
      INSERT INTO item (id, project_id, kind, number, title, state, priority, body, labels, version,
        normative_hash, search_text, created_at, updated_at)
      SELECT ${idAt(kind, 'a', 'i')}, '${projectId}', '${kind}', a * ${count} + i + 1,
        'The ${kind} of booking ' || i || ' in area ' || a, '${state}',
        ${['requirement', 'task'].includes(kind) ? 'i % 4' : 'NULL'}, 'Seen by clerk ' || i % 97, '{}', 1,
        md5('${kind}' || a || ' ' || i), '', timestamptz '2026-01-01' + i * interval '1 minute',
        timestamptz '2026-02-01' + (i * 7919 % ${count}) * interval '1 minute'
      FROM ${places}`);
    await sql.query(`
      INSERT INTO item_counter (project_id, kind, last_number) VALUES ('${projectId}', '${kind}', ${areas * count})`);
    if (!detail) continue;
    await sql.query(`
      INSERT INTO ${detail.table} (item_id, ${detail.columns})
      SELECT ${idAt(kind, 'a', 'i')}, ${detail.values} FROM ${places}`);
  }
  for (const { type, from, to, each, target } of LINKS) {
    const count = BLOCKS[from]!.count;
    // One link in a hundred is suspect.
    await sql.query(`
      INSERT INTO link (project_id, from_id, type, to_id, from_kind, to_kind, reviewed_hash, reviewed_at, created_at)
      SELECT '${projectId}', ${idAt(from, 'a', 'i')}, '${type}', ${idAt(to, 'a', 'j')}, '${from}', '${to}',
        CASE WHEN (i + k) % 100 = 99 THEN 'of another time' ELSE md5('${to}' || a || ' ' || j) END,
        timestamptz '2026-03-01', timestamptz '2026-03-01'
      FROM generate_series(0, ${areas - 1}) a, generate_series(0, ${count - 1}) i, generate_series(0, ${each - 1}) k,
        LATERAL (SELECT ${TARGETS[target](BLOCKS[to]!.count)} AS j) t
      WHERE ${from === to ? 'i > 0 AND j <> i' : 'true'}
      ON CONFLICT DO NOTHING`);
  }
}
