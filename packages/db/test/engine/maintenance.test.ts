import { expect, test } from 'vitest';
import { connect, openEngine, temporaryDirectory, until } from './support.ts';

test('the engine bounds its log and keeps its statistics without a checkpointer or autovacuum', async () => {
  const directory = temporaryDirectory();
  const engine = await openEngine({ directory, maintenanceEveryMs: 100 });
  const client = await connect(engine.connection);
  const ask = async <T>(sql: string): Promise<T> => {
    const { rows } = await client.query<{ answer: T }>(`SELECT ${sql} AS answer`);
    return rows[0]?.answer as T;
  };
  await client.query('CREATE TABLE note (id int, body text)');
  const redoBefore = await ask<string>('(SELECT redo_lsn::text FROM pg_control_checkpoint())');
  await client.query(
    `INSERT INTO note SELECT n, repeat('x', 1000) FROM generate_series(1, 40000) AS n`,
  );

  await until('a checkpoint was written', async () => {
    const redo = await ask<string>('(SELECT redo_lsn::text FROM pg_control_checkpoint())');
    return redo !== redoBefore;
  });
  await until('the planner knows the table', async () => {
    const rowsKnown = await ask<number>(`(SELECT reltuples FROM pg_class WHERE relname = 'note')`);
    return rowsKnown === 40_000;
  });
  await client.query('DELETE FROM note WHERE id % 2 = 0');
  await until('dead rows were vacuumed', () =>
    ask<boolean>(
      `(SELECT vacuum_count > 1 AND n_dead_tup = 0 FROM pg_stat_user_tables WHERE relname = 'note')`,
    ),
  );
  expect(await ask<number>('(SELECT count(*)::int FROM note)')).toBe(20_000);
});
