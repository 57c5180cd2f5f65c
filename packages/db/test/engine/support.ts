import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { ENGINE_MAJOR } from '../../src/engine/cluster.ts';
import {
  openEmbedded,
  type EmbeddedEngine,
  type EmbeddedOptions,
} from '../../src/engine/embedded.ts';
import { ensureTemplate } from '../../src/engine/template.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** A directory that goes with the test. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'throughline-test-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** An empty database to copy: initdb takes seconds. */
export function emptyTemplate(): Promise<string> {
  return ensureTemplate({ directory: join(root, '.cache', `empty-database-${ENGINE_MAJOR}`) });
}

/** An engine that is closed when the test ends; safe against the death of processes only, unless asked. */
export async function openEngine(options: EmbeddedOptions): Promise<EmbeddedEngine> {
  const templateDirectory = await emptyTemplate();
  const engine = await openEmbedded({ templateDirectory, isPowerSafe: false, ...options });
  onTestFinished(() => engine.close());
  return engine;
}

/** A client that is closed when the test ends; losing its connection is no failure by itself. */
export async function connect(connection: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(connection);
  client.on('error', () => undefined);
  await client.connect();
  onTestFinished(() => client.end().catch(() => undefined));
  return client;
}

/** A program from `fixtures`, killed when the test ends, with its output line by line. */
export interface Fixture {
  process: ChildProcess;
  /** The next line it writes. */
  line: () => Promise<string>;
  /** Ends it without warning, and waits until it is gone. */
  kill: () => Promise<void>;
}

export function startFixture(name: string, args: string[]): Fixture {
  const file = fileURLToPath(new URL(`fixtures/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  onTestFinished(kill);
  return {
    process: child,
    line: async () => {
      const { value, done } = await lines.next();
      if (done) throw new Error(`The fixture ${name} ended.`);
      return value;
    },
    kill,
  };
}

/** Asks until the answer is yes, within a bound. */
export async function until(what: string, isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(`Waited too long until ${what}.`);
    await delay(20);
  }
}

/** Whether a process runs; a zombie does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
