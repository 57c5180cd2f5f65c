import { startPostgres } from '@throughline/testing';
import { expect, test } from 'vitest';
import { readDatabaseUrl, serverPool } from '../../src/engine/postgres-url.ts';
import { connect } from './support.ts';

test.each([
  ['localhost:5432/app', 'expected postgresql://'],
  ['mysql://user@localhost/app', 'expected postgresql://'],
  ['postgresql://user@localhost', 'names no database'],
  ['postgresql://localhost/app?connection_limit=0', 'connection_limit'],
  ['postgresql://localhost/app?schema=other', 'schema'],
])('the address %s is refused with what is wrong in it', (url, complaint) => {
  expect(() => serverPool(url)).toThrow(complaint);
});

test("Prisma's own parameters size the pool and do not reach the server", () => {
  const pool = serverPool(
    'postgresql://localhost/app?connection_limit=3&schema=public&sslmode=disable',
  );
  expect(pool).toMatchObject({
    max: 3,
    connectionString: 'postgresql://localhost/app?sslmode=disable',
  });
});

test('a server that does not answer is an error without the password', async () => {
  const url = 'postgresql://someone:s3cret@127.0.0.1:1/app';
  const failure: unknown = await readDatabaseUrl(url, () => undefined).catch(
    (error: unknown) => error,
  );
  expect(String(failure)).toContain('cannot be reached');
  expect(String(failure)).not.toContain('s3cret');
});

test('a server that could lose acknowledged writes is accepted with a warning', async ({
  skip,
  onTestFinished,
}) => {
  const server = await startPostgres();
  if (!server) return skip('No PostgreSQL is installed on this machine.');
  onTestFinished(() => server.stop());
  const warnings: string[] = [];
  const pool = await readDatabaseUrl(server.url, (warning) => void warnings.push(warning));
  expect(warnings).toHaveLength(3);
  const client = await connect(pool);
  await expect(client.query('SELECT 1 AS one')).resolves.toMatchObject({ rows: [{ one: 1 }] });
});

test('a server that keeps its promises is accepted without a warning', async ({
  skip,
  onTestFinished,
}) => {
  const server = await startPostgres({ isFsyncOn: true });
  if (!server) return skip('No PostgreSQL is installed on this machine.');
  onTestFinished(() => server.stop());
  const warnings: string[] = [];
  await readDatabaseUrl(server.url, (warning) => void warnings.push(warning));
  expect(warnings).toEqual([]);
});
