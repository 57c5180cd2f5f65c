import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './paths.mjs';

const helpers = JSON.stringify(join(root, 'scripts/processes.mjs'));

/** A script that starts `child`, which prints its own id first, through our helpers. */
function startParent(call: string): ChildProcess {
  const code = `import { run, start } from ${helpers};\n${call}`;
  return spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('The output is not a pipe.');
  const [chunk] = await once(stdout, 'data');
  return String(chunk).trim();
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // An orphan that ended stays listed until process 1 collects it, which in a container may be never.
    const stat = `/proc/${pid}/stat`;
    return !existsSync(stat) || !/\) Z/.test(readFileSync(stat, 'utf8'));
  } catch {
    return false;
  }
}

const untilGone = (pid: number) => expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false);

const SHELL_WITH_CHILD = `'sh', ['-c', 'sleep 60 & echo $!; wait']`;
const SERVER = `process.once('disconnect', () => process.exit()); process.on('SIGTERM', () => process.exit(7)); console.log(process.pid); setInterval(() => {}, 1000)`;
const START_SERVER = `
  const options = { reach: 'leader', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] };
  process.exit(await start('node', ['-e', ${JSON.stringify(SERVER)}], options).done);`;

describe.skipIf(process.platform === 'win32')('a process that we start', () => {
  test('ends with all it started when we are told to stop', async () => {
    const parent = startParent(`await run(${SHELL_WITH_CHILD});`);
    const pid = Number(await firstLine(parent));
    parent.kill('SIGTERM');
    expect((await once(parent, 'exit'))[0]).toBe(143);
    await untilGone(pid);
  });

  test('gets the signal itself and decides on the exit code', async () => {
    const parent = startParent(START_SERVER);
    const pid = Number(await firstLine(parent));
    parent.kill('SIGTERM');
    expect((await once(parent, 'exit'))[0]).toBe(7);
    await untilGone(pid);
  });

  test('learns from the closed channel that we were killed', async () => {
    const parent = startParent(START_SERVER);
    const pid = Number(await firstLine(parent));
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    await untilGone(pid);
  });

  test('ends when the package manager that ran our script was killed, not when a shell was', async () => {
    const script = `import { endWithPackageManager, start } from ${helpers}; endWithPackageManager(); ${START_SERVER}`;
    /** A shell that waits for the script, as npm does; resolves to the server's id once the shell was killed. */
    const orphan = async (environment: object) => {
      const command = '"$0" --input-type=module --eval "$1"; true';
      const shell = spawn('sh', ['-c', command, process.execPath, script], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { PATH: process.env['PATH'], ...environment },
      });
      const pid = Number(await firstLine(shell));
      shell.kill('SIGKILL');
      await once(shell, 'exit');
      return pid;
    };
    const ofShell = await orphan({});
    await untilGone(await orphan({ npm_lifecycle_event: 'start' }));
    expect(isAlive(ofShell)).toBe(true);
    process.kill(ofShell, 'SIGTERM');
    await untilGone(ofShell);
  });

  test('hears a signal once when it is sent twice at once, as npm does with Ctrl-C', async () => {
    const counter = `let count = 0; process.on('SIGINT', () => { count += 1; setTimeout(() => process.exit(count), 300); }); console.log(process.pid); setInterval(() => {}, 1000)`;
    const parent = startParent(
      `process.exit(await start('node', ['-e', ${JSON.stringify(counter)}], { reach: 'leader' }).done);`,
    );
    await firstLine(parent);
    parent.kill('SIGINT');
    setTimeout(() => parent.kill('SIGINT'), 50);
    expect((await once(parent, 'exit'))[0]).toBe(1);
  });
});
