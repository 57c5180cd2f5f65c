import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { EngineConnection } from '../../src/engine/child-messages.ts';
import { readLockHolder } from '../../src/engine/lock-holder.ts';
import { superviseEmbedded } from '../../src/engine/supervise.ts';
import {
  connect,
  emptyTemplate,
  isRunning,
  openEngine,
  startFixture,
  temporaryDirectory,
  until,
} from './support.ts';

test('what was committed is there after the engine was killed, what was open is not', async () => {
  const directory = temporaryDirectory();
  const engine = await openEngine({ directory, isPowerSafe: true });
  const client = await connect(engine.connection);
  await client.query('CREATE TABLE note (id int)');
  await client.query('INSERT INTO note VALUES (1)');
  await client.query('BEGIN');
  await client.query('INSERT INTO note VALUES (2)');
  process.kill(engine.pid, 'SIGKILL');
  expect(await engine.exited).toMatchObject({ isExpected: false });

  const reopened = await openEngine({ directory });
  const { rows } = await (await connect(reopened.connection)).query('SELECT id FROM note');
  expect(rows).toEqual([{ id: 1 }]);
});

test('the engine ends in order when its server is killed, and the next server may start', async () => {
  const directory = temporaryDirectory();
  const server = startFixture('server', [directory, await emptyTemplate()]);
  const first = JSON.parse(await server.line()) as { pid: number; connection: EngineConnection };
  const client = await connect(first.connection);
  await client.query('CREATE TABLE note (id int)');
  await server.kill();

  // At once: it waits for the engine that is still closing.
  const engine = await openEngine({ directory });
  await until('the first engine is gone', () => !isRunning(first.pid));
  const { rows } = await (await connect(engine.connection)).query('SELECT count(*) FROM note');
  expect(rows).toEqual([{ count: '0' }]);
});

test('an engine that is busy with an endless query does not outlive its killed server', async () => {
  const server = startFixture('server', [temporaryDirectory(), await emptyTemplate()]);
  const { pid, connection } = JSON.parse(await server.line()) as {
    pid: number;
    connection: EngineConnection;
  };
  const client = await connect(connection);
  const endless = client.query(
    'SELECT count(*) FROM generate_series(1, 1e9) a, generate_series(1, 1e9) b',
  );
  endless.catch(() => undefined);
  await server.kill();
  await until('the engine is gone', () => !isRunning(pid));
});

test('Ctrl-C does not reach the engine: the server decides', async () => {
  const engine = await openEngine({ directory: temporaryDirectory() });
  process.kill(engine.pid, 'SIGINT');
  const client = await connect(engine.connection);
  await expect(client.query('SELECT 1 AS one')).resolves.toMatchObject({ rows: [{ one: 1 }] });
});

test('SIGTERM to an engine without clients closes it', async () => {
  const engine = await openEngine({ directory: temporaryDirectory() });
  process.kill(engine.pid, 'SIGTERM');
  expect((await engine.exited).reason).toContain('exited with code 0');
});

test('what an interrupted first start left behind is not taken for a database', async () => {
  const directory = temporaryDirectory();
  mkdirSync(join(directory, 'pgdata.new'));
  writeFileSync(join(directory, 'pgdata.new', 'PG_VERSION'), '18\n');
  const engine = await openEngine({ directory });
  await connect(engine.connection);
  expect(readdirSync(directory)).not.toContain('pgdata.new');
});

test('an engine whose stack overflowed dies instead of answering without effect', async () => {
  const directory = temporaryDirectory();
  const engine = await openEngine({ directory });
  const client = await connect(engine.connection);
  const deep = client.query('SELECT $1::jsonb', ['['.repeat(300_000)]);
  await expect(deep).rejects.toThrow('Connection terminated');
  expect((await engine.exited).reason).toContain('Maximum call stack size exceeded');
  await connect((await openEngine({ directory })).connection);
});

test('a supervised engine that dies comes back on the same address', async () => {
  const directory = temporaryDirectory();
  const lost: string[] = [];
  const engine = await superviseEmbedded({
    directory,
    templateDirectory: await emptyTemplate(),
    onLost: (reason) => void lost.push(reason),
  });
  try {
    const client = await connect(engine.connection);
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    const { rows } = await client.query('SELECT 1 AS one');
    expect(rows).toHaveLength(1);
    process.kill(readLockHolder(directory)?.pid ?? 0, 'SIGKILL');
    await ended;
    await until('it accepts clients again', () =>
      connect(engine.connection).then(
        () => true,
        () => false,
      ),
    );
    expect(lost).toEqual([]);
  } finally {
    await engine.close();
  }
});
