/**
 * What a typed call costs over HTTP: `requirements.list` of 50 as the server answers it, beside a bare Fastify
 * route that has the same rows at hand and a compiled serializer, beside the very same SQL sent by `pg` and
 * written by JSON.stringify, and beside the call without HTTP. Turn by turn, one caller, one connection.
 *
 *   node bench/rpc.ts [--engine server|embedded] [--runs 400]
 */
import { createServer, request, Agent } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { createChangeFeed, createClient, createStores, type PoolConfig } from '@throughline/db';
import { pageOf, requirements } from '@throughline/schema';
import { createWorld } from '@throughline/testing';
import Fastify from 'fastify';
import pg from 'pg';
import superjson from 'superjson';
import * as z from 'zod';
import { buildApp } from '../apps/server/src/app.ts';
import { createLogger } from '../apps/server/src/logger.ts';
import { Sessions } from '../apps/server/src/sessions.ts';
import { withDatabase } from './bench-database.ts';
import { recorder } from './statement-recorder.ts';
import { percentile, timed } from './timing.ts';

const ROWS = 50;
const WARM_UPS = 50;
const TOKEN = 'a-token-for-the-length-of-a-benchmark';

interface Way {
  name: string;
  /** One answer; its length in bytes where there are any. */
  call: () => Promise<number | null>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

function get(url: string): Promise<number> {
  const headers = { authorization: `Bearer ${TOKEN}` };
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve(bytes) : reject(new Error(`${answer.statusCode}`)),
      );
    });
    sent.on('error', reject).end();
  });
}

const LOOPBACK = { host: '127.0.0.1', port: 0 };

/** Fastify at its best: no database, no checks, a serializer made from the output's schema. */
async function startBareFastify(page: unknown) {
  const app = Fastify();
  const schema = z.toJSONSchema(pageOf(requirements.item), {
    target: 'draft-7',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      if (zodSchema._zod.def.type === 'date')
        Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
    },
  });
  app.get('/', { schema: { response: { 200: schema } } }, async () => page);
  const url = await app.listen(LOOPBACK);
  return { url, close: () => app.close() };
}

/** PostgreSQL and JSON with nothing between them. */
async function startBarePg(connection: PoolConfig, { text, values }: pg.QueryConfig) {
  const client = new pg.Client(connection);
  await client.connect();
  await client.query('SET jit = off');
  const server = createServer((_request, reply) => {
    void client.query({ text, values: values ?? [] }).then(({ rows }) => {
      reply.setHeader('content-type', 'application/json');
      reply.end(JSON.stringify(rows));
    });
  });
  await new Promise<void>((resolve) => void server.listen(LOOPBACK, resolve));
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await client.end();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

async function measure(ways: readonly Way[], runs: number) {
  const figures = new Map(
    ways.map((way) => [way, { ms: [] as number[], bytes: null as number | null }]),
  );
  for (let run = -WARM_UPS; run < runs; run += 1) {
    // Each begins as often as the others: who comes after a garbage collection is chance.
    for (let turn = 0; turn < ways.length; turn += 1) {
      const way = ways[(turn + run + WARM_UPS) % ways.length]!;
      const { ms, result } = await timed(way.call);
      const noted = figures.get(way)!;
      noted.bytes = result;
      if (run >= 0) noted.ms.push(ms);
    }
  }
  return figures;
}

function report(
  figures: Awaited<ReturnType<typeof measure>>,
  statements: ReadonlyMap<string, number>,
) {
  const [ours] = [...figures.values()].map(({ ms }) => percentile(ms, 0.5));
  const heads = ['p50 ms', 'p95 ms', 'p99 ms', 'ours is', 'bytes', 'SQL'];
  console.log(`${''.padEnd(34)}${heads.map((head) => head.padStart(9)).join('')}`);
  for (const [{ name }, { ms, bytes }] of figures) {
    const p50 = percentile(ms, 0.5);
    const cells = [
      ...[p50, percentile(ms, 0.95), percentile(ms, 0.99)].map((each) => each.toFixed(2)),
      `${(ours! / p50).toFixed(2)} x`,
      bytes === null ? '' : String(bytes),
      String(statements.get(name) ?? 0),
    ];
    console.log(`${name.padEnd(34)}${cells.map((cell) => cell.padStart(9)).join('')}`);
  }
}

async function bench(connection: PoolConfig, runs: number): Promise<void> {
  const { Client, take } = recorder();
  const client = createClient({ ...connection, max: 1, Client });
  const feed = createChangeFeed(connection);
  const stores = createStores(client, feed);
  const world = await createWorld(stores);
  const { caller, projectId, context } = world;
  for (let n = 1; n <= ROWS + 10; n += 1) {
    const statement = `When booking ${n} is paid, the ledger shall show it within 2 seconds.`;
    await caller.requirements.create({ projectId, data: { title: `Booking ${n}`, statement } });
  }
  const app = await buildApp({
    world: { stores, clock: context.clock, newId: context.newId },
    sessions: new Sessions(TOKEN, context.clock),
    isReady: async () => true,
    url: () => '',
    webDirectory: '/nowhere',
    // As in production: a line per request, formatted and written away.
    logger: createLogger('info', { write: () => undefined }),
  });
  const server = await app.listen(LOOPBACK);
  const input = encodeURIComponent(JSON.stringify(superjson.serialize({ projectId })));

  take();
  const page = await caller.requirements.list({ projectId });
  const sent = take();
  if (page.items.length !== ROWS) throw new Error(`The page has ${page.items.length} rows.`);
  const fastify = await startBareFastify(page);
  const bare = await startBarePg(connection, sent.at(-1)!);
  try {
    const ways: Way[] = [
      {
        name: 'requirements.list over HTTP',
        call: () => get(`${server}/trpc/requirements.list?input=${input}`),
      },
      {
        name: 'the same without HTTP',
        call: async () => (await caller.requirements.list({ projectId })) && null,
      },
      { name: 'Fastify, compiled, rows at hand', call: () => get(fastify.url) },
      { name: 'pg and JSON.stringify over HTTP', call: () => get(bare.url) },
    ];
    const figures = await measure(ways, runs);
    report(
      figures,
      new Map([
        [ways[0]!.name, sent.length],
        [ways[1]!.name, sent.length],
        [ways[3]!.name, 1],
      ]),
    );
  } finally {
    agent.destroy();
    await Promise.all([app.close(), fastify.close(), bare.close()]);
    await feed.close();
    await client.$disconnect();
  }
}

const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'server' },
    runs: { type: 'string', default: '400' },
  },
});
await withDatabase(values.engine, (connection) => bench(connection, Number(values.runs)));
