import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { followChanges, type RouterOutputs } from '@throughline/shared';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { Installation, type Target } from '../../../scripts/fault/installation.ts';
import { waitFor } from '../../../scripts/fault/server-process.ts';
import { runThroughline } from './run-throughline.ts';

type Project = RouterOutputs['projects']['create'];

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const TIMEOUT_MS = 240_000;
const WRITERS = 8;

let installation: Installation;
beforeAll(async () => {
  installation = (await Installation.open('embedded'))!;
}, TIMEOUT_MS);
afterAll(() => installation.remove(), TIMEOUT_MS);

async function newProject(slug: string): Promise<Project> {
  const { client } = installation.server;
  const [there] = await client.workspaces.list.query({});
  const { id } = there ?? (await client.workspaces.create.mutate({ slug: 'main', name: 'Main' }));
  return client.projects.create.mutate({ workspaceId: id, data: { slug, name: slug } });
}

/** Creates a goal, and asks again until it is sure: under one key, it is made once. */
async function writeGoal({ id: projectId }: Project, title: string): Promise<void> {
  await waitFor('the goal is written', () =>
    installation.server.client.goals.create
      .mutate({ projectId, data: { title }, idempotencyKey: `${projectId} ${title}` })
      .catch(() => null),
  );
}

interface Watcher {
  child: ChildProcess;
  changes: { sequence: number; itemKey: string | null }[];
  told: () => string;
  ended: Promise<number | null>;
}

/** `throughline watch --json`, as a process of its own. */
function watch(project: Project, ...words: string[]): Watcher {
  const { PATH, HOME } = process.env;
  const line = ['watch', '--json', '--project', project.slug, ...words];
  const child = spawn(process.execPath, [MAIN, ...line], {
    cwd: installation.directory,
    env: { PATH, HOME, THROUGHLINE_DATA: installation.directory },
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const changes: Watcher['changes'] = [];
  let rest = '';
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const each of lines) changes.push(JSON.parse(each) as Watcher['changes'][number]);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  return { child, changes, told: () => told, ended };
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const untilSeen = (seen: readonly unknown[], count: number) =>
  waitFor(`${count} changes were seen`, () => (seen.length >= count ? true : null));

test(
  'the server and its database are killed under 1,000 changes: every follower sees each once, in order',
  async () => {
    const project = await newProject('storm');
    const watcher = watch(project, '--since', '0');
    const leaving = new AbortController();
    onTestFinished(() => leaving.abort());
    const followed: number[] = [];
    const following = followChanges(installation.server.client, {
      projectId: project.id,
      after: 0,
      onChange: ({ sequence }) => followed.push(sequence),
      signal: leaving.signal,
    });

    const titles = upTo(1000).map((number) => `Goal ${number}`);
    const kills = new Map<number, Target>([
      [750, 'server'],
      [500, 'database'],
      [250, 'both'],
    ]);
    const killAt = async (left: number) => {
      const target = kills.get(left);
      if (!target) return;
      const { databasePid } = installation;
      await installation.kill(target);
      await installation.recover(target, databasePid);
    };
    const write = async () => {
      for (let title = titles.pop(); title; title = titles.pop()) {
        await Promise.all([killAt(titles.length), writeGoal(project, title)]);
      }
    };
    await Promise.all(upTo(WRITERS).map(write));

    const expected = upTo(1001); // the project's own first row
    await untilSeen(watcher.changes, expected.length);
    await untilSeen(followed, expected.length);
    expect(watcher.changes.map(({ sequence }) => sequence)).toEqual(expected);
    expect(followed).toEqual(expected);
    expect(watcher.told()).toContain('Trying again');
    leaving.abort();
    await following;
  },
  TIMEOUT_MS,
);

test('a change is printed as it happens, those before only when asked for', async () => {
  const project = await newProject('calm');
  await writeGoal(project, 'Before');
  const [all, news] = [watch(project, '--since', '1'), watch(project)];
  await untilSeen(all.changes, 1);
  // The second says nothing until something happens: write until it has heard of it.
  await waitFor('both have seen a change', async () => {
    await writeGoal(project, `After ${all.changes.length}`);
    return news.changes.length > 0 ? true : null;
  });
  expect(all.changes[0]).toMatchObject({ sequence: 2, itemKey: 'GOAL-1' });
  expect(news.changes[0]!.sequence).toBeGreaterThan(2);
});

test('it stops in order when asked to, and at once when the server refuses', async () => {
  const project = await newProject('brief');
  const watcher = watch(project, '--since', '0');
  await untilSeen(watcher.changes, 1);
  watcher.child.kill('SIGINT');
  expect(await watcher.ended).toBe(0);

  const refused = await runThroughline(['watch', '--project', 'brief'], {
    cwd: installation.directory,
    env: { THROUGHLINE_URL: installation.server.url, THROUGHLINE_TOKEN: 'wrong' },
  });
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  const unclear = await runThroughline(['watch', '--since', 'now', '--project', 'brief'], {
    cwd: installation.directory,
    env: { THROUGHLINE_DATA: installation.directory },
  });
  expect(unclear).toMatchObject({ code: 2, stdout: '' });
});

test('who follows does not keep the server from stopping promptly', async () => {
  const project = await newProject('stopped');
  const watcher = watch(project, '--since', '0');
  await untilSeen(watcher.changes, 1);
  const beganMs = performance.now();
  expect(await installation.stopServer()).toEqual([]);
  // Without its streams the same takes about as long; with one held it would take the ten seconds of the drain.
  expect(performance.now() - beganMs).toBeLessThan(6000);
  expect(watcher.child.exitCode).toBeNull();
  await installation.start();
  await writeGoal(project, 'After the start');
  await untilSeen(watcher.changes, 2);
  expect(watcher.changes.map(({ sequence }) => sequence)).toEqual([1, 2]);
});
