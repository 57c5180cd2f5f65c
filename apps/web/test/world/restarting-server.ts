import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Installation } from '../../../../scripts/fault/installation.ts';
import type { LiveServer } from './live-server.ts';

const CLI = fileURLToPath(new URL('../../../cli/src/main.ts', import.meta.url));

/** A server that is killed and comes back at its address, on its data. */
export interface RestartingServer extends LiveServer {
  /** SIGKILL, to the server and its database at once. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** `throughline watch --json`: what it has printed so far. */
  watch(slug: string): { child: ChildProcess; lines: string[] };
}

export async function startRestartingServer(): Promise<RestartingServer> {
  const installation = (await Installation.open('embedded'))!;
  const { url, client } = installation.server;
  const token = readFileSync(join(installation.directory, 'token'), 'utf8').trim();
  return {
    url,
    client,
    kill: () => installation.kill('both'),
    restart: () => installation.recover('both', null),
    async signInUrl() {
      const headers = { authorization: `Bearer ${token}` };
      const answer = await fetch(`${url}/signin-links`, { method: 'POST', headers });
      return ((await answer.json()) as { url: string }).url;
    },
    watch(slug) {
      const child = spawn(
        process.execPath,
        [CLI, 'watch', '--json', '--since', '0', '--project', slug],
        {
          env: { PATH: process.env['PATH'], THROUGHLINE_DATA: installation.directory },
        },
      );
      const lines: string[] = [];
      let rest = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        const parts = (rest + text).split('\n');
        rest = parts.pop()!;
        lines.push(...parts);
      });
      return { child, lines };
    },
    stop: async () => void (await installation.remove()),
  };
}
