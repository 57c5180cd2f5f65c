import { openTestDatabase, createWorld, areaOf } from '@throughline/testing';
import { KIND_NAMES } from '@throughline/schema';
const db = await openTestDatabase('postgres://postgres@127.0.0.1:54329/dev');
const w = await createWorld(db.stores);
const { caller, projectId } = w;
const r = await caller.requirements.create({ projectId, data: { title: 'r' } });
for (let n = 0; n < 11; n++) { for (const k of KIND_NAMES) await areaOf(caller, k).create({ projectId, data: { title: 'x' } });
 const g = await caller.goals.create({ projectId, data: { title: 'g' } });
 await caller.links.create({ projectId, type: 'satisfies', fromId: r.id, toId: g.id }); }
for (let i = 0; i < 8; i++) { const t = performance.now(); const { statements } = await db.statements.during(() => caller.trace.gaps({ projectId, types: ['suspect_link'] })); console.log(performance.now() - t);
 if (i === 7) { const sql = statements.at(-1)!; console.log(sql);
  const vals = [projectId, projectId, 'suspect_link', 50];
  // find order of params
  const m = [...sql.matchAll(/\$(\d+)/g)].length; console.log(m); } }
const t = performance.now(); await caller.trace.gaps({ projectId }); console.log('all', performance.now() - t);
await db.close();
