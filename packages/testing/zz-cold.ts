import { openTestDatabase, createWorld } from '@throughline/testing';
import { seedGraph, seededId, AREA_ITEMS } from '../../bench/seed-graph.ts';
const areas = Number(process.argv[2] ?? 1); const mode = process.argv[3] ?? 'cold'; const engine = process.argv[4] ?? 'pg';
const db = await openTestDatabase(engine === 'pg' ? 'postgres://postgres@127.0.0.1:54329/dev' : undefined);
const w = await createWorld(db.stores);
const { caller, projectId } = w;
const sql = { query: (text: string) => db.client.$executeRawUnsafe(text) };
if (engine === 'pg') for (const t of ['item', 'link', 'change', 'requirement', 'task', 'test']) await sql.query(`ALTER TABLE "${t}" SET (autovacuum_enabled = off)`);
let t = performance.now();
await seedGraph(sql, projectId, areas);
console.log('seeded', Math.round(performance.now() - t), await db.client.item.count(), await db.client.link.count());
if (mode !== 'cold') { t = performance.now(); await sql.query('ANALYZE'); console.log('analyze', Math.round(performance.now() - t)); }
const time = async (name: string, work: () => Promise<any>) => { const ms: number[] = []; let r: any; const end = performance.now() + 20000; for (let i = 0; i < 5 && performance.now() < end; i++) { const t = performance.now(); r = await work(); ms.push(Math.round((performance.now() - t) * 10) / 10); } console.log(name.padEnd(30), ms.join(' ')); return r; };
const id = (k: string, p: number) => seededId(k, 0, p) as never;
await time('why task', () => caller.trace.why({ projectId, itemId: id('task', 77) }));
await time('why requirement', () => caller.trace.why({ projectId, itemId: id('requirement', 3000) }));
const r = await time('impact goal 0', () => caller.trace.impact({ projectId, itemId: id('goal', 0) }));
console.log(r.total);
await time('impact req', () => caller.trace.impact({ projectId, itemId: id('requirement', 3000) }));
for (const type of ['goal_without_requirement','requirement_without_goal','decision_addressing_nothing','task_implementing_nothing','accepted_requirement_without_test','suspect_link','superseded_decision_relied_on'] as const)
  await time(type, () => caller.trace.gaps({ projectId, types: [type] }));
await time('gaps', () => caller.trace.gaps({ projectId }));
await time('matrix', () => caller.trace.matrix({ projectId, rows: 'requirement', columns: 'goal' }));
await time('overview', () => caller.projects.overview({ id: projectId }));
await time('tasks.list', () => caller.tasks.list({ projectId }));
const p1 = await caller.tasks.list({ projectId });
await time('tasks.list page 2', () => caller.tasks.list({ projectId, cursor: p1.nextCursor! }));
for (const by of ['title', 'state', 'priority', 'created', 'updated'] as const) {
 const f = await time('tasks.list by ' + by, () => caller.tasks.list({ projectId, sort: { by, direction: 'desc' } }));
 await time('   page 2 ' + by, () => caller.tasks.list({ projectId, sort: { by, direction: 'desc' }, cursor: f.nextCursor }));
}
await time('items.list updated', () => caller.items.list({ projectId, sort: { by: 'updated', direction: 'desc' } }));
await time('items.list search', () => caller.items.list({ projectId, filter: { text: 'booking 77' } }));
await time('tasks.list state filter', () => caller.tasks.list({ projectId, filter: { states: ['doing'] } }));
await time('links.list', () => caller.links.list({ projectId, itemId: id('requirement', 3) }));
await time('links.list goal', () => caller.links.list({ projectId, itemId: id('goal', 3) }));
await time('listSuspect', () => caller.links.listSuspect({ projectId }));
await time('items.find', () => caller.items.find({ projectId, key: 'REQ-77' }));
await time('link create', async () => { const a = await caller.tasks.create({ projectId, data: { title: 'x' } }); await caller.links.create({ projectId, type: 'blocks', fromId: a.id, toId: id('task', 3) }); });
await time('link create deep', async () => { const a = await caller.tasks.create({ projectId, data: { title: 'x' } }); await caller.links.create({ projectId, type: 'parent', fromId: id('task', 4000), toId: a.id }); });
await db.close();
