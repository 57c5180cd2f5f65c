// usage: zz-time.ts <db url> <projectId> [filter]
import { createWorld } from '@throughline/testing';
import { createClient, createStores } from '@throughline/db';
import { createCaller } from '@throughline/api';
import { v7 } from 'uuid';
import { seededId } from '../../bench/seed-graph.ts';
const [url, projectId, only = '.'] = process.argv.slice(2) as any[];
const log: string[] = [];
const client = createClient({ connectionString: url, max: 1 });
import { readFileSync } from 'node:fs';
const [{ pid }] = await client.$queryRawUnsafe<any[]>('select pg_backend_pid() pid');
const dbCpu = () => {
  const f = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(f[11]) + Number(f[12])) * 10;
};
const stores = createStores(client);
const caller = createCaller({
  actor: { type: 'system', id: 'o', name: 'o', role: 'admin', workspaces: 'all' },
  requestId: 'r',
  stores,
  clock: () => new Date(),
  newId: v7,
  log: { info() {}, error: console.error },
} as never);
const time = async (name: string, work: () => Promise<any>) => {
  if (!new RegExp(only).test(name)) return;
  const ms: number[] = [];
  let r: any;
  const end = performance.now() + 10000;
  const c0 = process.cpuUsage(),
    d0 = dbCpu();
  for (let i = 0; i < 12 && performance.now() < end; i++) {
    const t = performance.now();
    r = await work();
    ms.push(Math.round((performance.now() - t) * 10) / 10);
  }
  const cu = process.cpuUsage(c0);
  console.log(
    name.padEnd(34),
    'cpu node',
    ((cu.user + cu.system) / 1000 / ms.length).toFixed(1).padStart(6),
    'db',
    ((dbCpu() - d0) / ms.length).toFixed(1).padStart(6),
    'min',
    String(Math.min(...ms)).padStart(7),
    '|',
    ms.join(' '),
  );
  return r;
};
const id = (k: string, p: number) => seededId(k, 0, p) as never;
await time('why task', () => caller.trace.why({ projectId, itemId: id('task', 77) }));
await time('why requirement', () =>
  caller.trace.why({ projectId, itemId: id('requirement', 3000) }),
);
const r = await time('impact goal 0', () =>
  caller.trace.impact({ projectId, itemId: id('goal', 0) }),
);
console.log(r?.total);
await time('impact req', () => caller.trace.impact({ projectId, itemId: id('requirement', 3000) }));
for (const type of [
  'goal_without_requirement',
  'requirement_without_goal',
  'decision_addressing_nothing',
  'task_implementing_nothing',
  'accepted_requirement_without_test',
  'suspect_link',
  'superseded_decision_relied_on',
] as const)
  await time('gap ' + type, () => caller.trace.gaps({ projectId, types: [type] }));
const g = await time('gaps', () => caller.trace.gaps({ projectId }));
if (g) console.log(g.map((x: any) => x.count).join(' '));
await time('matrix', () =>
  caller.trace.matrix({ projectId, rows: 'requirement', columns: 'goal' }),
);
await time('overview', () => caller.projects.overview({ id: projectId }));
await time('tasks.list', () => caller.tasks.list({ projectId }));
const p1 = await caller.tasks.list({ projectId });
await time('tasks.list page 2', () => caller.tasks.list({ projectId, cursor: p1.nextCursor! }));
for (const by of ['title', 'state', 'priority', 'created', 'updated'] as const) {
  const f = await time('tasks.list by ' + by, () =>
    caller.tasks.list({ projectId, sort: { by, direction: 'desc' } }),
  );
  if (f)
    await time('tasks.list page 2 ' + by, () =>
      caller.tasks.list({ projectId, sort: { by, direction: 'desc' }, cursor: f.nextCursor }),
    );
}
const i1 = await time('items.list updated', () =>
  caller.items.list({ projectId, sort: { by: 'updated', direction: 'desc' } }),
);
if (i1)
  await time('items.list updated page 2', () =>
    caller.items.list({
      projectId,
      sort: { by: 'updated', direction: 'desc' },
      cursor: i1.nextCursor,
    }),
  );
await time('items.list number', () => caller.items.list({ projectId }));
await time('items.list search', () =>
  caller.items.list({ projectId, filter: { text: 'booking 77' } }),
);
await time('tasks.list state filter', () =>
  caller.tasks.list({ projectId, filter: { states: ['doing'] } }),
);
await time('links.list', () => caller.links.list({ projectId, itemId: id('requirement', 3) }));
await time('links.list goal', () => caller.links.list({ projectId, itemId: id('goal', 3) }));
await time('listSuspect', () => caller.links.listSuspect({ projectId }));
await time('items.find', () => caller.items.find({ projectId, key: 'REQ-77' }));
await client.$disconnect();
