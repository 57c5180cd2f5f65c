import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { connect, openEngine, temporaryDirectory } from './support.ts';

test('statements of many clients never mix, however many pieces they arrive in', async () => {
  const engine = await openEngine({ directory: temporaryDirectory(), isPowerSafe: false });
  const pool = new pg.Pool({ ...engine.connection, max: 6 });
  onTestFinished(() => pool.end());
  // Longer than a socket's buffer, so that a client's messages come in several reads.
  const long = 'x'.repeat(300_000);
  const ask = async (client: number, round: number): Promise<void> => {
    if (client % 2 === 0) {
      const { rows } = await pool.query('SELECT $1::int AS a', [round]);
      expect(rows).toEqual([{ a: round }]);
    } else {
      const { rows } = await pool.query('SELECT $1::text AS a, length($2) AS b', [client, long]);
      expect(rows).toEqual([{ a: String(client), b: long.length }]);
    }
  };
  const clients = Array.from({ length: 6 }, async (_, client) => {
    for (let round = 0; round < 60; round += 1) await ask(client, round);
  });
  await Promise.all(clients);
});

test('a client that leaves in a transaction rolls it back and frees the others', async () => {
  const engine = await openEngine({ directory: temporaryDirectory(), isPowerSafe: false });
  const [leaving, staying] = [await connect(engine.connection), await connect(engine.connection)];
  await staying.query('CREATE TABLE note (id int)');
  await leaving.query('BEGIN');
  await leaving.query('INSERT INTO note VALUES (1)');
  const waiting = staying.query('SELECT count(*)::int AS notes FROM note');
  // A client may come while the engine is taken.
  await connect(engine.connection);
  await leaving.end();
  await expect(waiting).resolves.toMatchObject({ rows: [{ notes: 0 }] });
});

test('a failed statement fails alone, a failed transaction as a whole', async () => {
  const engine = await openEngine({ directory: temporaryDirectory(), isPowerSafe: false });
  const client = await connect(engine.connection);
  await client.query('CREATE TABLE note (id int PRIMARY KEY)');
  await client.query('INSERT INTO note VALUES ($1)', [1]);
  await expect(client.query('INSERT INTO note VALUES ($1)', [1])).rejects.toMatchObject({
    code: '23505',
  });
  await client.query('BEGIN');
  await client.query('INSERT INTO note VALUES ($1)', [2]);
  await expect(client.query('SELECT 1 / $1::int', [0])).rejects.toMatchObject({ code: '22012' });
  await expect(client.query('SELECT 1')).rejects.toMatchObject({ code: '25P02' });
  await client.query('ROLLBACK');
  await expect(client.query('SELECT id FROM note')).resolves.toMatchObject({ rows: [{ id: 1 }] });
});

test('a notification reaches the clients that listen', async () => {
  const engine = await openEngine({ directory: temporaryDirectory(), isPowerSafe: false });
  const [listener, sender] = [await connect(engine.connection), await connect(engine.connection)];
  const heard = new Promise((resolve) => {
    listener.on('notification', ({ payload }) => resolve(payload));
  });
  await listener.query('LISTEN news');
  await sender.query(`SELECT pg_notify('news', 'it works')`);
  expect(await heard).toBe('it works');
});

test('on loopback the engine asks for a password', async () => {
  const engine = await openEngine({ directory: temporaryDirectory(), transport: 'loopback' });
  expect(engine.connection.host).toBe('127.0.0.1');
  await connect(engine.connection);
  const wrong = { ...engine.connection, password: 'guessed' };
  await expect(connect(wrong)).rejects.toMatchObject({ code: '28P01' });
});

test('a data directory with a path too long for a socket works all the same', async () => {
  const directory = join(temporaryDirectory(), 'long'.repeat(30));
  mkdirSync(directory);
  const engine = await openEngine({ directory });
  expect(engine.connection.host.length).toBeLessThan(80);
  await connect(engine.connection);
});

test('many statements of one client are answered in order', async () => {
  const engine = await openEngine({ directory: temporaryDirectory(), isPowerSafe: false });
  const client = await connect(engine.connection);
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) => client.query('SELECT $1::int AS i', [index])),
  );
  expect(answers.map(({ rows }) => (rows[0] as { i: number }).i)).toEqual([...answers.keys()]);
});
