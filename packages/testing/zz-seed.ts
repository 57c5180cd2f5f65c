import { openTestDatabase, createWorld } from '@throughline/testing';
import { seedGraph } from '../../bench/seed-graph.ts';
const areas = Number(process.argv[2] ?? 1);
const db = await openTestDatabase('postgres://postgres@127.0.0.1:54329/dev');
const w = await createWorld(db.stores);
const times: [number, string][] = [];
const sql = {
  query: async (text: string) => {
    const t = performance.now();
    if (
      text.includes('INTO link') &&
      process.argv[3] === 'analyze' &&
      !times.some((x) => x[1] === 'ANALYZE')
    ) {
      await db.client.$executeRawUnsafe('ANALYZE item');
      times.push([0, 'ANALYZE']);
    }
    await db.client.$executeRawUnsafe(text);
    times.push([
      Math.round(performance.now() - t),
      text.replace(/\s+/g, ' ').slice(0, 60) + (text.match(/, '(\w+)', \('0190/)?.[1] ?? ''),
    ]);
  },
};
await seedGraph(sql, w.projectId, areas);
await db.client.$executeRawUnsafe('ANALYZE');
console.log(times.filter((t) => t[0] > 200));
console.log(w.projectId, JSON.stringify(db.connection), await db.client.link.count());
process.exit(0);
