import type { PrismaClient } from '@throughline/db';

/**
 * Everything kept in a database, by table: how many rows, and the transactions that wrote them. Any write
 * that was kept changes it, even one that wrote what was there.
 */
export async function fingerprintOf(client: PrismaClient): Promise<Record<string, string>> {
  const tables = await client.$queryRawUnsafe<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT LIKE '\\_prisma%'
     ORDER BY table_name`,
  );
  const parts = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) || ' rows by ' || COALESCE(sum(xmin::text::bigint), 0) AS content
       FROM "${name}"`,
  );
  const rows = await client.$queryRawUnsafe<{ name: string; content: string }[]>(
    parts.join(' UNION ALL '),
  );
  return Object.fromEntries(rows.map(({ name, content }) => [name, content]));
}
