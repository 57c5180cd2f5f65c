import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EngineLockedError } from '../../src/engine/errors.ts';
import { readLockHolder, writeLockHolder } from '../../src/engine/lock-holder.ts';
import { acquireLock } from '../../src/engine/lock.ts';
import { openEngine, startFixture, temporaryDirectory, type Fixture } from './support.ts';

test('a second opener is refused at once and told who holds the directory', async () => {
  const directory = temporaryDirectory();
  const engine = await openEngine({ directory });
  const startedMs = performance.now();
  const refusal = await openEngine({ directory }).catch((error: unknown) => error);

  expect(refusal).toBeInstanceOf(EngineLockedError);
  const { holder, message } = refusal as EngineLockedError;
  expect(holder).toMatchObject({ pid: engine.pid, serverPid: process.pid, directory });
  expect(message).toContain(`process ${engine.pid}`);
  expect(message).toContain(directory);
  expect(message).toContain(holder?.since);
  expect(performance.now() - startedMs).toBeLessThan(5000);
});

test('the refused opener leaves the database of the first untouched and working', async () => {
  const directory = temporaryDirectory();
  const engine = await openEngine({ directory });
  await expect(openEngine({ directory })).rejects.toThrow(EngineLockedError);
  await engine.close();
  await expect(openEngine({ directory })).resolves.toBeDefined();
});

async function raceOnce(racers: Fixture[]): Promise<Fixture> {
  for (const racer of racers) racer.process.stdin?.write('go\n');
  const outcomes = await Promise.all(racers.map((racer) => racer.line()));
  expect(outcomes.toSorted()).toEqual([...racers.slice(1).map(() => 'refused'), 'won']);
  return racers[outcomes.indexOf('won')] as Fixture;
}

test('of several processes racing for the lock of a killed one exactly one wins', async () => {
  const directory = temporaryDirectory();
  let racers = Array.from({ length: 7 }, () => startFixture('lock-racer', [directory]));
  await Promise.all(racers.map((racer) => racer.line()));
  // Each round the winner is killed, and the others race for what it leaves.
  while (racers.length > 1) {
    const winner = await raceOnce(racers);
    await winner.kill();
    racers = racers.filter((racer) => racer !== winner);
  }
});

test('deleting the lock file of a running engine does not let a second one in', async () => {
  const directory = temporaryDirectory();
  await openEngine({ directory });
  rmSync(join(directory, 'engine.lock'));
  await expect(openEngine({ directory })).rejects.toThrow(EngineLockedError);
});

test('a process that got the id of a dead holder does not hold the lock', async () => {
  const directory = temporaryDirectory();
  const lock = await acquireLock({ directory, serverPid: process.pid });
  const record = readLockHolder(directory);
  lock.release();
  expect(record).not.toBeNull();
  if (!record) return;
  // Our own parent lives, but is not the process that started at that time.
  writeLockHolder({ ...record, pid: process.ppid, identity: `${record.identity}1` });
  const next = await acquireLock({ directory, serverPid: process.pid });
  next.release();
});
