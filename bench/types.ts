/**
 * What the router's types cost whoever writes a client: a check of a small client from nothing, and
 * completions in an editor. Our own client through the workspace's declarations, outsiders through
 * router.d.ts, and one that knows no router, which is what the libraries cost. Turn by turn.
 *
 *   pnpm exec tsc -b && node bench/types.ts [--runs 7] [--completions 30]
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeClientProject } from '../scripts/client-project.mjs';
import { root } from '../scripts/paths.mjs';
import { Editor } from './editor.ts';
import { percentile, timed } from './timing.ts';

const TSC = join(root, 'node_modules/.bin/tsc');

const LIBRARIES = `import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client';
import superjson from 'superjson';
`;
const CALLS = `
export const projects = client.projects.list.query({});
export const moved = (projectId: Project['id'], id: Task['id']) =>
  client.tasks.move.mutate({ projectId, id, expectedVersion: 1, to: 'done' });
export const list = async (projectId: Project['id']) =>
  (await client.requirements.list.query({ projectId, filter: { states: ['accepted'] } })).items;
`;
const TYPES = `type Project = RouterOutputs['projects']['get'];
type Task = RouterOutputs['tasks']['get'];
`;

const outside = (
  types: string,
) => `${LIBRARIES}import type { AppRouter, RouterOutputs } from '${types}';
${TYPES}const link = httpBatchLink({ url: '', transformer: superjson });
const client: TRPCClient<AppRouter> = createTRPCClient<AppRouter>({ links: [link] });
${CALLS}`;

interface Client {
  name: string;
  source: string;
  /** What has to be among the completions after `client.`. */
  member: string;
}

const CLIENTS: readonly Client[] = [
  {
    name: 'our own client',
    source: `import { createThroughlineClient, type RouterOutputs } from '@throughline/shared';
${TYPES}const client = createThroughlineClient({ url: '' });
${CALLS}`,
    member: 'requirements',
  },
  { name: 'outside, a file', source: outside('./router.d.ts'), member: 'requirements' },
  { name: 'outside, a package', source: outside('router-types'), member: 'requirements' },
  {
    name: 'the libraries alone',
    source: `${LIBRARIES}export const links = [httpBatchLink({ url: '', transformer: superjson as never })];
export const client = createTRPCClient;
`,
    member: 'call',
  },
];

/** A project outside of the workspace, with what a client has. */
function makeProject({ source }: Client): string {
  const folder = makeClientProject(source, {
    '@throughline/shared': 'packages/shared',
    '@trpc/client': 'packages/shared/node_modules/@trpc/client',
    '@trpc/server': 'packages/shared/node_modules/@trpc/server',
    superjson: 'packages/shared/node_modules/superjson',
    zod: 'packages/schema/node_modules/zod',
  });
  // Once among the project's files, once as a library: an editor looks at the two in different ways.
  for (const place of ['.', 'node_modules/router-types']) {
    mkdirSync(join(folder, place), { recursive: true });
    cpSync(join(root, 'docs/api/router.d.ts'), join(folder, place, 'router.d.ts'));
  }
  const library = { name: 'router-types', type: 'module', exports: './router.d.ts' };
  writeFileSync(join(folder, 'node_modules/router-types/package.json'), JSON.stringify(library));
  return folder;
}

interface Check {
  checkMs: number;
  totalMs: number;
  instantiations: number;
  megabytes: number;
}

function check(folder: string): Check {
  const output = execFileSync(TSC, ['-p', folder, '--extendedDiagnostics'], { encoding: 'utf8' });
  const figure = (name: string): number => {
    const found = new RegExp(String.raw`^${name}:\s+([\d.]+)`, 'm').exec(output)?.[1];
    if (!found) throw new Error(`The compiler does not tell its ${name}:\n${output}`);
    return Number(found);
  };
  return {
    checkMs: figure('Check time') * 1000,
    totalMs: figure('Total time') * 1000,
    instantiations: figure('Instantiations'),
    megabytes: figure('Memory used') / 1000,
  };
}

/** The first completion opens the project; the others come while somebody types. */
async function complete({ source, member }: Client, folder: string, times: number) {
  const file = join(folder, 'client.ts');
  const editor = await Editor.open(TSC, folder, file, source);
  try {
    const took: number[] = [];
    for (let n = 0; n <= times; n += 1) {
      const text = `${source}export const typed${n} = 1;\nclient.`;
      const { ms, result } = await timed(() => editor.complete(text));
      if (!result.includes(member)) throw new Error(`No completion ${member} after client.`);
      took.push(ms);
    }
    return { firstMs: took[0]!, warmMs: percentile(took.slice(1), 0.5) };
  } finally {
    await editor.close();
  }
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    completions: { type: 'string', default: '30' },
  },
});
const projects = CLIENTS.map((client) => ({
  client,
  folder: makeProject(client),
  checks: [] as Check[],
}));
try {
  for (let run = 0; run < Number(values.runs); run += 1)
    for (const { folder, checks } of projects) checks.push(check(folder));
  const heads = ['check ms', 'total ms', 'x least', 'instant.', 'MB', 'first ms', 'warm ms'];
  console.log(`${''.padEnd(22)}${heads.map((head) => head.padStart(10)).join('')}`);
  const median = (checks: readonly Check[], key: keyof Check) =>
    percentile(
      checks.map((each) => each[key]),
      0.5,
    );
  const leastMs = Math.min(...projects.map(({ checks }) => median(checks, 'totalMs')));
  for (const { client, folder, checks } of projects) {
    const { firstMs, warmMs } = await complete(client, folder, Number(values.completions));
    const totalMs = median(checks, 'totalMs');
    const cells = [
      median(checks, 'checkMs').toFixed(0),
      totalMs.toFixed(0),
      (totalMs / leastMs).toFixed(2),
      median(checks, 'instantiations').toFixed(0),
      median(checks, 'megabytes').toFixed(0),
      firstMs.toFixed(0),
      warmMs.toFixed(1),
    ];
    console.log(`${client.name.padEnd(22)}${cells.map((cell) => cell.padStart(10)).join('')}`);
  }
} finally {
  for (const { folder } of projects) rmSync(folder, { recursive: true, force: true });
}
