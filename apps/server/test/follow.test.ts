import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorld, startPostgres } from '@throughline/testing';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../../scripts/fault/server-process.ts';
import { bearer, openTestApp, TOKEN, type TestApp } from './app.fixture.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
let nowMs = Date.parse('2026-01-01T00:00:00Z');
let server: TestApp;
let url: string;
let projectId: string;

beforeAll(async () => {
  server = await openTestApp(() => new Date(nowMs));
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;
  ({ projectId } = await createWorld(server.database.stores));
});
afterAll(() => server.close());

/** Opens the stream as a browser does; gives what comes, until it ends. */
async function openStream(headers: Record<string, string>) {
  const input = encodeURIComponent(JSON.stringify({ json: { projectId, after: 0 } }));
  const answer = await fetch(`${url}/trpc/changes.follow?input=${input}`, {
    headers: { accept: 'text/event-stream', ...headers },
  });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    async until(part: string): Promise<string> {
      while (!text.includes(part)) {
        const { value, done } = await reader.read();
        if (done) throw new Error(`The stream ended without ${part}: ${text}`);
        text += value;
      }
      return text;
    },
    async rest(): Promise<string> {
      for (let read = await reader.read(); !read.done; read = await reader.read())
        text += read.value;
      return text;
    },
  };
}

async function newSession(): Promise<string> {
  const made = await server.app.inject({ method: 'POST', url: '/signin-links', headers: bearer });
  const { pathname, search } = new URL(made.json().url);
  const { cookies } = await server.app.inject({ url: pathname + search, headers: bearer });
  return `${cookies[0]!.name}=${cookies[0]!.value}`;
}

test('a change comes as an event under its number', async () => {
  const stream = await openStream({ authorization: `Bearer ${TOKEN}` });
  expect(await stream.until('id: 1\n')).toContain('"action":"project.created"');
});

test('a stranger gets no stream', async () => {
  const stream = await openStream({ authorization: 'Bearer wrong' });
  const told = await stream.rest();
  expect(told).toContain('"code":"UNAUTHENTICATED"');
  expect(told).not.toContain('project.created');
});

test('the stream of a session that ends is ended with it, and its reader told why', async () => {
  const stream = await openStream({ cookie: await newSession() });
  await stream.until('id: 1\n');
  nowMs += 31 * DAY_MS;
  const movedMs = performance.now();
  expect(await stream.rest()).toContain('"code":"UNAUTHENTICATED"');
  expect(performance.now() - movedMs).toBeLessThan(5000);
});

test('a server that stops ends its streams, and leaves it to their readers to come again', async () => {
  const other = await openTestApp();
  await other.app.listen({ host: '127.0.0.1', port: 0 });
  const before = { url, projectId };
  onTestFinished(() => void ({ url, projectId } = before));
  url = `http://127.0.0.1:${(other.app.server.address() as AddressInfo).port}`;
  ({ projectId } = await createWorld(other.database.stores));

  const stream = await openStream({ authorization: `Bearer ${TOKEN}` });
  await stream.until('id: 1\n');
  const beganMs = performance.now();
  await other.close();
  const told = await stream.rest();
  expect(told).not.toContain('event: return');
  expect(told).not.toContain('error');
  expect(performance.now() - beganMs).toBeLessThan(5000);
});

test('two servers on one PostgreSQL see each other’s changes at once', async ({ skip }) => {
  const cluster = await startPostgres();
  if (!cluster) return skip('No PostgreSQL on this machine');
  onTestFinished(() => cluster.stop());
  const start = async () => {
    const directory = mkdtempSync(join(tmpdir(), 'throughline-fault-'));
    const started = await startServer({ directory, databaseUrl: cluster.url });
    onTestFinished(async () => {
      started.child.kill('SIGTERM');
      await started.ended;
      rmSync(directory, { recursive: true, force: true });
    });
    return started.client;
  };
  const first = await start();
  const second = await start();

  const workspace = await first.workspaces.create.mutate({ slug: 'main', name: 'Main' });
  const project = await first.projects.create.mutate({
    workspaceId: workspace.id,
    data: { slug: 'shared', name: 'Shared' },
  });
  const seen: { sequence: number; afterMs: number }[] = [];
  const { promise: isComplete, resolve } = Promise.withResolvers<void>();
  let writtenMs = 0;
  const subscription = second.changes.follow.subscribe(
    { projectId: project.id, after: 1 },
    {
      onStarted: () => void write(),
      onData: ({ data }) => {
        seen.push({ sequence: data.sequence, afterMs: performance.now() - writtenMs });
        if (seen.length === 10) resolve();
        else void write();
      },
    },
  );
  onTestFinished(() => subscription.unsubscribe());
  const write = () => {
    writtenMs = performance.now();
    return first.goals.create.mutate({ projectId: project.id, data: { title: 'A goal' } });
  };
  await isComplete;
  expect(seen.map(({ sequence }) => sequence)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  const slowestMs = Math.max(...seen.map(({ afterMs }) => afterMs));
  console.log(`a change of the other server is seen after ${Math.round(slowestMs)} ms at most`);
  expect(slowestMs).toBeLessThan(1000);
}, 180_000);
