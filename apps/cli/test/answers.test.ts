import { createServer, type IncomingMessage, type Server } from 'node:http';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findServer } from '../src/server.ts';
import { readEnvironment } from '../src/environment.ts';
import { runThroughline } from './run-throughline.ts';

let folder: string;
let server: Server | undefined;
let seen: IncomingMessage[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Something that listens and answers every call alike. */
async function answering(status: number, body: string): Promise<string> {
  seen = [];
  server = createServer((request, response) => {
    seen.push(request);
    request.resume().on('end', () => response.writeHead(status).end(body));
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const problem = (problem: { code: string; message: string }) =>
  JSON.stringify([
    {
      error: {
        json: {
          message: problem.message,
          code: -32_000,
          data: { code: 'X', httpStatus: 500, problem },
        },
      },
    },
  ]);

async function errorOf(url: string, words = ['list']) {
  const { code, stdout } = await runThroughline([...words, '--json'], {
    cwd: folder,
    env: { THROUGHLINE_URL: url },
  });
  return { code, ...(JSON.parse(stdout) as { error: { code: string; message: string } }) };
}

describe('An answer that is no answer', () => {
  test('something else on the port is 3 and named', async () => {
    expect(await errorOf(await answering(200, '<html>hello</html>'))).toMatchObject({
      code: 3,
      error: { code: 'NOT_THROUGHLINE' },
    });
  });

  test('a connection that breaks is 3, and says that it may have been done', async () => {
    server = createServer((request) => request.socket.destroy());
    await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
    const { code, error } = await errorOf(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    );
    expect(code).toBe(3);
    expect(error.message).toContain('Look whether it was done');
  });

  test('a database that is away is 3', async () => {
    const url = await answering(503, problem({ code: 'UNAVAILABLE', message: 'Not now.' }));
    expect(await errorOf(url)).toEqual({
      code: 3,
      error: { code: 'UNAVAILABLE', message: 'Not now.' },
    });
  });

  test('a problem of the server is 1 and comes through as it is', async () => {
    const url = await answering(403, problem({ code: 'FORBIDDEN', message: 'Ask an admin.' }));
    expect(await errorOf(url)).toEqual({
      code: 1,
      error: { code: 'FORBIDDEN', message: 'Ask an admin.' },
    });
  });

  test('a refused token says where it was looked for', async () => {
    const url = await answering(401, problem({ code: 'UNAUTHENTICATED', message: 'Who?' }));
    const { code, error } = await errorOf(url);
    expect(code).toBe(1);
    expect(error.message).toContain('THROUGHLINE_DATA');
  });
});

describe('The token of this machine', () => {
  const environment = () => ({ ...readEnvironment({}), folder });

  test('goes to a server on this machine, from the nearest .throughline', async () => {
    await mkdir(join(folder, '.throughline'), { recursive: true });
    await mkdir(join(folder, 'deep/er'), { recursive: true });
    await writeFile(join(folder, '.throughline/token'), 'secret\n');
    const found = await findServer({
      ...environment(),
      folder: join(folder, 'deep/er'),
      url: 'http://localhost:1/',
    });
    expect(found).toEqual({
      url: 'http://localhost:1',
      token: 'secret',
      dataDirectory: join(folder, '.throughline'),
    });

    const url = await answering(401, problem({ code: 'UNAUTHENTICATED', message: 'Who?' }));
    await errorOf(url);
    expect(seen[0]!.headers.authorization).toBe('Bearer secret');
  });

  test('goes to no other machine, unless it was given for it', async () => {
    const away = { ...environment(), url: 'https://throughline.example' };
    expect((await findServer(away)).token).toBeUndefined();
    expect((await findServer({ ...away, token: 'theirs' })).token).toBe('theirs');
  });

  test('the running server says where it is', async () => {
    await writeFile(
      join(folder, '.throughline/server.json'),
      '{"url":"http://127.0.0.1:4711","pid":1}\n',
    );
    expect((await findServer(environment())).url).toBe('http://127.0.0.1:4711');
    await writeFile(join(folder, '.throughline/server.json'), '{"url":');
    expect((await findServer(environment())).url).toBe('http://127.0.0.1:3000');
  });
});
