import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test, type TestContext } from 'vitest';
import { connect, openEngine, temporaryDirectory } from './support.ts';

const COMMITS = 40;

interface Trace {
  /** Ends the watching; the calls that the process made, one a line. */
  stop: () => Promise<string[]>;
}

/** Watches a process's calls that force data to the disk; null where it may not be watched. */
async function traceSyncs(pid: number): Promise<Trace | null> {
  const output = join(temporaryDirectory(), 'trace');
  const args = ['-f', '-p', String(pid), '-e', 'trace=fsync,fdatasync', '-o', output];
  const strace = spawn('strace', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const exited = once(strace, 'exit');
  for await (const line of createInterface(strace.stderr)) {
    if (line.includes('not permitted')) break;
    if (!line.includes('attached')) continue;
    return {
      async stop() {
        strace.kill('SIGINT');
        await exited;
        return readFileSync(output, 'utf8').split('\n');
      },
    };
  }
  return null;
}

async function tracedCommits(isPowerSafe: boolean, { skip }: TestContext): Promise<number> {
  if (spawnSync('strace', ['-V']).error) skip('strace is not installed: syncs cannot be counted.');
  const engine = await openEngine({ directory: temporaryDirectory(), isPowerSafe });
  const client = await connect(engine.connection);
  await client.query('CREATE TABLE note (id int)');
  const trace = await traceSyncs(engine.pid);
  if (!trace) return skip('This system does not let strace watch a process.');
  for (let id = 0; id < COMMITS; id += 1) await client.query('INSERT INTO note VALUES ($1)', [id]);
  const calls = await trace.stop();
  return calls.filter((call) => /f(data)?sync\(\d+\)\s+= 0/.test(call)).length;
}

test('every commit is forced to the disk before it is acknowledged', async (context) => {
  expect(await tracedCommits(true, context)).toBeGreaterThanOrEqual(COMMITS);
});

test('an engine that need not be safe against power cuts forces nothing', async (context) => {
  expect(await tracedCommits(false, context)).toBe(0);
});

test('the settings that durability rests on are on', async () => {
  const engine = await openEngine({ directory: temporaryDirectory(), isPowerSafe: true });
  const client = await connect(engine.connection);
  const { rows } = await client.query(`
    SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
           current_setting('full_page_writes') AS pages, current_setting('wal_sync_method') AS method`);
  expect(rows).toEqual([{ fsync: 'on', commit: 'on', pages: 'on', method: 'fsync' }]);
});
