import { randomUUID } from 'node:crypto';
import { openTestDatabase, type TestDatabase } from '@throughline/testing';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { CHANGE_CHANNEL, createChangeFeed } from '../src/engine/change-feed.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** Far beyond the length of a test: what wakes here is never the poll. */
const NEVER_MS = 3_600_000;

/** A reader of a project that listens by now. */
async function openReader(options: { pollMs?: number } = {}) {
  const errors: unknown[] = [];
  const feed = createChangeFeed(database.connection, {
    pollMs: NEVER_MS,
    onError: (error) => errors.push(error),
    ...options,
  });
  const leaving = new AbortController();
  onTestFinished(async () => {
    leaving.abort();
    await feed.close();
  });
  const projectId = randomUUID();
  const wakeUps = feed.wakeUps(projectId, leaving.signal)[Symbol.asyncIterator]();
  await wakeUps.next(); // at once
  await wakeUps.next(); // listening
  const notify = (id = projectId) =>
    database.client.$executeRaw`SELECT pg_notify(${CHANGE_CHANNEL}, ${id})`;
  return { feed, wakeUps, notify, leaving, errors };
}

test('a notification wakes the readers of its project and no others', async () => {
  const [one, other] = [await openReader(), await openReader()];
  const otherWoke = other.wakeUps.next().then(() => 'other');
  await one.notify();
  expect(await Promise.race([one.wakeUps.next().then(() => 'one'), otherWoke])).toBe('one');
  await other.notify();
  expect(await otherWoke).toBe('other');
});

test('what comes while a reader is busy wakes it once', async () => {
  const { wakeUps, notify, leaving } = await openReader();
  for (let count = 0; count < 5; count += 1) await notify();
  await wakeUps.next();
  const next = wakeUps.next();
  leaving.abort();
  expect(await next).toMatchObject({ done: true });
});

test('a connection that was cut is made anew, and wakes its readers for what they may have missed', async ({
  skip,
}) => {
  if (database.engine === 'embedded') return skip('its connections cannot be cut one by one');
  const { wakeUps, notify, errors } = await openReader();
  await database.client.$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND query LIKE 'LISTEN %'`;
  await wakeUps.next();
  expect(errors).not.toEqual([]);
  await notify();
  await wakeUps.next();
});

test('where no notification comes through, the reader is woken from time to time', async () => {
  const { wakeUps } = await openReader({ pollMs: 50 });
  await wakeUps.next();
  await wakeUps.next();
});

test('a database out of reach keeps nobody from leaving', async () => {
  const feed = createChangeFeed({ host: '127.0.0.1', port: 9 });
  const leaving = new AbortController();
  const wakeUps = feed.wakeUps(randomUUID(), leaving.signal)[Symbol.asyncIterator]();
  await wakeUps.next();
  leaving.abort();
  expect(await wakeUps.next()).toMatchObject({ done: true });
  await feed.close();
});
