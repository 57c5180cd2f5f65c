import type { PoolConfig } from '@throughline/db';
import { openTestDatabase, startPostgres } from '@throughline/testing';

/** A fresh database for the work: on a PostgreSQL server of its own, or on the embedded engine. */
export async function withDatabase(
  engine: string,
  work: (connection: PoolConfig) => Promise<void>,
): Promise<void> {
  const server = engine === 'embedded' ? null : await startPostgres();
  if (engine !== 'embedded' && !server)
    throw new Error('There is no PostgreSQL here: use --engine embedded.');
  try {
    const database = await openTestDatabase(server?.url ?? '');
    console.log(
      server ? `PostgreSQL ${server.version}, its default settings` : 'The embedded engine',
    );
    try {
      await work(database.connection);
    } finally {
      await database.close();
    }
  } finally {
    await server?.stop();
  }
}
