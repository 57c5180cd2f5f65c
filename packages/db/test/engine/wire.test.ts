import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openEmbedded, type EmbeddedEngine } from '../../src/engine/embedded.ts';
import { connect, emptyTemplate, openEngine, temporaryDirectory } from './support.ts';

let directory: string;
let engine: EmbeddedEngine;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'throughline-test-'));
  const templateDirectory = await emptyTemplate();
  engine = await openEmbedded({ directory, templateDirectory, isPowerSafe: false });
});

afterAll(async () => {
  await engine.close();
  await rm(directory, { recursive: true });
});

test('statements of many clients never mix, however many pieces they arrive in', async () => {
  const pool = new pg.Pool({ ...engine.connection, max: 6 });
  onTestFinished(() => pool.end());
  // Longer than a socket's buffer, so that a client's messages come in several reads.
  const long = 'x'.repeat(300_000);
  const clients = Array.from({ length: 6 }, async (_, client) => {
    const sql = client % 2 === 0 ? 'SELECT $1::int AS a' : 'SELECT $1::int AS a, length($2) AS b';
    const more = client % 2 === 0 ? [] : [long];
    for (let round = 0; round < 60; round += 1) {
      const { rows } = await pool.query<{ a: number }>(sql, [round, ...more]);
      expect(rows[0]?.a).toBe(round);
    }
  });
  await Promise.all(clients);
});

test('a client that leaves in a transaction rolls it back and frees the others', async () => {
  const [leaving, staying] = [await connect(engine.connection), await connect(engine.connection)];
  await staying.query('CREATE TABLE left_note (id int)');
  await leaving.query('BEGIN');
  await leaving.query('INSERT INTO left_note VALUES (1)');
  const waiting = staying.query('SELECT count(*)::int AS notes FROM left_note');
  // A client may come while the engine is taken.
  await connect(engine.connection);
  await leaving.end();
  await expect(waiting).resolves.toMatchObject({ rows: [{ notes: 0 }] });
});

test('a failed statement fails alone, a failed transaction as a whole', async () => {
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
  const client = await connect(engine.connection);
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) => client.query('SELECT $1::int AS i', [index])),
  );
  expect(answers.map(({ rows }) => (rows[0] as { i: number }).i)).toEqual([...answers.keys()]);
});
