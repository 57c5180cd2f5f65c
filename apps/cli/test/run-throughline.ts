import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd: string;
  env?: Record<string, string>;
  input?: string;
}

/** Runs the command as a process of its own, as a shell would, with nothing of this machine's settings. */
export function runThroughline(words: readonly string[], options: RunOptions): Promise<Ran> {
  const { PATH, HOME, SystemRoot } = process.env;
  const own = { PATH, HOME, SystemRoot, ...options.env };
  const child = spawn(process.execPath, [MAIN, ...words], { cwd: options.cwd, env: own });
  const ran: Ran = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ran.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ran.stderr += text));
  child.stdin.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ ...ran, code }));
  });
}
