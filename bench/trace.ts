/**
 * What people ask of a large project: 100,000 items, 490,000 links, as clients see it (through the
 * procedures, answers checked), beside the same statements sent through `pg` alone, turn by turn.
 *
 *   node bench/trace.ts [--engine server|embedded] [--areas 10] [--runs 40] [--explain NAME]
 *
 * `--explain` prints the plan of a case's last statement instead of the table.
 */
import { parseArgs } from 'node:util';
import { createChangeFeed, createClient, createStores, type PoolConfig } from '@throughline/db';
import type { ItemId } from '@throughline/shared/schema';
import { createWorld, type World } from '@throughline/testing';
import pg from 'pg';
import { withDatabase } from './bench-database.ts';
import { AREA_ITEMS, seededId, seedGraph } from './seed-graph.ts';
import { recorder, type Statement } from './statement-recorder.ts';
import { percentile, timed } from './timing.ts';

interface Case {
  name: string;
  call: (ask: World, item: ItemId) => Promise<unknown>;
  /** How much the answer holds. */
  rows: (answer: never) => number;
  /** The 95th percentile may be no more than this. */
  mostMs?: number;
}

interface Timings {
  rows: number[];
  ours: number[];
  raw: number[];
  statements: number;
}

const WARM_UPS = 5;
const page = ({ items }: { items: unknown[] }): number => items.length;

const CASES: readonly Case[] = [
  {
    name: 'trace.why',
    call: ({ caller, projectId }, itemId) => caller.trace.why({ projectId, itemId }),
    rows: page,
    mostMs: 20,
  },
  {
    name: 'trace.impact, large',
    call: ({ caller, projectId }) =>
      caller.trace.impact({ projectId, itemId: seededId('goal', 0, 0) as ItemId }),
    rows: ({ total }: { total: number }) => total,
    mostMs: 300,
  },
  {
    name: 'trace.impact',
    call: ({ caller, projectId }, itemId) => caller.trace.impact({ projectId, itemId }),
    rows: ({ total }: { total: number }) => total,
  },
  {
    name: 'trace.gaps',
    call: ({ caller, projectId }) => caller.trace.gaps({ projectId, limit: 50 }),
    rows: (types: { gaps: unknown[] }[]) => types.reduce((sum, { gaps }) => sum + gaps.length, 0),
  },
  {
    name: 'items.list',
    call: ({ caller, projectId }) =>
      caller.items.list({ projectId, sort: { by: 'updated', direction: 'desc' } }),
    rows: page,
  },
  {
    name: 'requirements.list, text',
    call: ({ caller, projectId }, itemId) =>
      caller.requirements.list({
        projectId,
        filter: { text: `booking ${numberIn(itemId) % 3000}` },
      }),
    rows: page,
  },
  {
    name: 'links.listSuspect',
    call: ({ caller, projectId }) => caller.links.listSuspect({ projectId }),
    rows: page,
  },
  {
    name: 'projects.overview',
    call: ({ caller, projectId }) => caller.projects.overview({ id: projectId }),
    rows: ({ counts }: { counts: unknown[] }) => counts.length,
  },
];

const numberIn = (id: string): number => Number.parseInt(id.slice(-12), 16);

async function sendRaw(raw: pg.Client, statements: readonly Statement[]): Promise<void> {
  for (const { text, values } of statements) await raw.query({ text, values, rowMode: 'array' });
}

interface Bench {
  world: World;
  raw: pg.Client;
  take: () => Statement[];
  items: ItemId[];
}

/** Ours and raw by turns, so that whatever else the machine does strikes both. */
async function measure(
  { world, raw, take, items }: Bench,
  runs: number,
): Promise<Map<Case, Timings>> {
  const timings = new Map(
    CASES.map((each): [Case, Timings] => [each, { rows: [], ours: [], raw: [], statements: 0 }]),
  );
  let previous = new Map<Case, Statement[]>();
  for (let run = -WARM_UPS; run < runs; run += 1) {
    const current = new Map<Case, Statement[]>();
    for (const [each, noted] of timings) {
      take();
      // The statements of the run before: those of this one would find their pages just read.
      const before = previous.get(each) ?? [];
      const early = run % 2 === 0 ? await timed(() => sendRaw(raw, before)) : null;
      const ours = await timed(() => each.call(world, items[run + WARM_UPS]!));
      const late = early ?? (await timed(() => sendRaw(raw, before)));
      const statements = take();
      current.set(each, statements);
      if (run < 0) continue;
      noted.rows.push(each.rows(ours.result as never));
      noted.ours.push(ours.ms);
      noted.raw.push(late.ms);
      noted.statements = Math.max(noted.statements, statements.length);
    }
    previous = current;
  }
  return timings;
}

/** @returns whether every target was met. */
function report(timings: ReadonlyMap<Case, Timings>): boolean {
  const heads = ['rows', 'p50 ms', 'p95 ms', 'raw p50', 'ratio', 'SQL', 'target'];
  console.log(`${'procedure'.padEnd(26)}${heads.map((head) => head.padStart(9)).join('')}`);
  let isMet = true;
  for (const [{ name, mostMs }, { rows, ours, raw, statements }] of timings) {
    const [p50, p95, rawP50] = [
      percentile(ours, 0.5),
      percentile(ours, 0.95),
      percentile(raw, 0.5),
    ];
    const isMissed = mostMs !== undefined && p95 > mostMs;
    isMet &&= !isMissed;
    const figures = [
      String(percentile(rows, 0.5)),
      ...[p50, p95, rawP50].map((ms) => ms.toFixed(1)),
      (p50 / rawP50).toFixed(2),
      String(statements),
      mostMs === undefined ? '' : `${isMissed ? 'MISSED ' : ''}${mostMs}`,
    ];
    console.log(`${name.padEnd(26)}${figures.map((figure) => figure.padStart(9)).join('')}`);
  }
  return isMet;
}

async function explain({ world, raw, take, items }: Bench, name: string): Promise<void> {
  const found = CASES.find((each) => each.name === name);
  if (!found)
    throw new Error(
      `No such case: ${name}. There are ${CASES.map((each) => each.name).join('; ')}.`,
    );
  for (const item of items.slice(0, WARM_UPS)) {
    take();
    await found.call(world, item);
  }
  const { text, values } = take().at(-1)!;
  const { rows } = await raw.query<[string]>({
    text: `EXPLAIN (ANALYZE, BUFFERS) ${text}`,
    values,
    rowMode: 'array',
  });
  for (const [line] of rows) console.log(line);
}

/** Items from everywhere in the graph, the same in each run of the benchmark. */
async function pickItems(raw: pg.Client, count: number): Promise<ItemId[]> {
  const { rows } = await raw.query<{ id: ItemId }>(
    'SELECT id FROM item ORDER BY md5(id::text) LIMIT $1',
    [count],
  );
  return rows.map(({ id }) => id);
}

async function withBench(
  connection: PoolConfig,
  sizes: { areas: number; runs: number },
  work: (bench: Bench) => Promise<void>,
) {
  const { Client, take } = recorder();
  const client = createClient({ ...connection, max: 4, Client });
  const raw = new pg.Client(connection);
  await raw.connect();
  // As the product's own connections are: with it the ratio would compare compilers.
  await raw.query('SET jit = off');
  try {
    const world = await createWorld(createStores(client, createChangeFeed(connection)));
    const { ms } = await timed(() => seedGraph(raw, world.projectId, sizes.areas));
    // As autovacuum does in the minute after so many inserts.
    await raw.query('VACUUM (ANALYZE)');
    const { rows } = await raw.query<{ links: string }>('SELECT count(*) AS links FROM link');
    console.log(
      `${sizes.areas * AREA_ITEMS} items and ${rows[0]!.links} links, made in ${Math.round(ms / 1000)} s\n`,
    );
    await work({ world, raw, take, items: await pickItems(raw, sizes.runs + WARM_UPS) });
  } finally {
    await raw.end();
    await client.$disconnect();
  }
}

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', default: 'server' },
    areas: { type: 'string', default: '10' },
    runs: { type: 'string', default: '40' },
    explain: { type: 'string', multiple: true, default: [] },
  },
});
const sizes = { areas: Number(options.areas), runs: Number(options.runs) };

await withDatabase(options.engine, (connection) =>
  withBench(connection, sizes, async (bench) => {
    if (options.explain.length === 0)
      process.exitCode = report(await measure(bench, sizes.runs)) ? 0 : 1;
    for (const name of options.explain) await explain(bench, name);
  }),
);
