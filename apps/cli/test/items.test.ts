import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LiveServer, START_MS_MAX, startLiveServer } from './live-server.ts';

interface Item {
  key: string;
  title: string;
  state: string;
  version: number;
  labels: string[];
  [field: string]: unknown;
}

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer();
  await server.json(['init', '--name', 'Shop']);
}, START_MS_MAX);
afterAll(() => server?.stop());

const text = async (...words: string[]) => (await server.run(words)).stdout;
const itemOf = async (...words: string[]) => (await server.json<{ item: Item }>(words)).item;
const errorOf = async (code: number, ...words: string[]) =>
  (
    await server.json<{ error: { code: string; message: string; [detail: string]: unknown } }>(
      words,
      code,
    )
  ).error;

/** An editor that is a script: it does to the file what `commands` say. */
async function editor(commands: string): Promise<string> {
  const path = join(dirname(server.folder), 'editor.sh');
  await writeFile(path, `#!/bin/sh\n${commands}\n`);
  await chmod(path, 0o755);
  return path;
}

/** The tests below build on each other, as the days of a project do. */
describe('A project', () => {
  test('is named by the config; init leaves a config alone that is there', async () => {
    expect(await readFile(join(server.folder, 'throughline.config'), 'utf8')).toBe(
      '{\n  "project": "shop"\n}\n',
    );
    expect((await errorOf(1, 'init', '--name', 'Other')).code).toBe('CONFIG_EXISTS');
    expect(await server.json(['init', '--name', 'Shop', '--force'])).toMatchObject({
      isNew: false,
    });
  });

  test('has to be named where there are several, and the error lists them', async () => {
    const elsewhere = dirname(server.folder);
    await server.json(['init', '--name', 'Second'], 0, elsewhere);
    await rm(join(elsewhere, 'throughline.config'));
    const { error } = await server.json<{ error: object }>(['list'], 2, elsewhere);
    expect(error).toMatchObject({ code: 'NO_PROJECT', projects: ['second', 'shop'] });
    expect(await server.json(['list', '--project', 'second'], 0, elsewhere)).toMatchObject({
      items: [],
    });
  });

  test('is removed by its slug and a confirmation only', async () => {
    expect((await errorOf(2, 'remove-project', 'Second', '--confirm')).message).toContain(
      'no project with the slug',
    );
    expect((await errorOf(2, 'remove-project', 'second')).message).toContain('--confirm');
    expect(await server.json(['remove-project', 'second', '--confirm'])).toMatchObject({
      removed: { slug: 'second', items: 0 },
    });
  });
});

describe('Items', () => {
  test('are made with fields and links, and shown with their links both ways', async () => {
    expect(
      await itemOf('create', 'goal', 'Fewer lost carts', '--field', 'metric=lost carts'),
    ).toMatchObject({ key: 'GOAL-1', metric: 'lost carts' });
    const made = await server.json<{ item: Item; links: object[] }>([
      'create',
      'req',
      'Retry a payment',
      '--priority',
      'must',
      '--label',
      'pay',
      '--body',
      'Text',
      '--link',
      'satisfies goal-1',
    ]);
    expect(made.item).toMatchObject({
      key: 'REQ-1',
      priority: 'must',
      labels: ['pay'],
      state: 'draft',
    });
    expect(made.links).toMatchObject([{ type: 'satisfies', isSuspect: false }]);
    await server.json(['create', 'task', 'Build it', '--link', 'implements REQ-1']);
    await server.json(['create', 'task', 'Then this', '--link', 'is blocked by TASK-1']);
    expect(await text('show', 'goal-1')).toContain(
      'is satisfied by  REQ-1 Retry a payment (draft)',
    );
    expect(await server.json(['show', 'req-1'])).toMatchObject({
      item: { key: 'REQ-1', fields: { type: 'functional' } },
      origin: null,
    });
  });

  test('are not made at all when one of their links cannot be', async () => {
    expect(
      (await errorOf(2, 'create', 'task', 'Stray', '--link', 'satisfies GOAL-1')).message,
    ).toContain('No link leads from a task to a goal');
    expect((await errorOf(1, 'create', 'task', 'Stray', '--link', 'implements REQ-99')).code).toBe(
      'NOT_FOUND',
    );
    expect(await server.json(['list', 'task'])).toMatchObject({ total: 2 });
  });

  test('take their text from standard input', async () => {
    const { stdout } = await server.run(
      ['create', 'question', 'Which card?', '--body', '-', '--json'],
      { input: 'One\nTwo\n' },
    );
    expect(JSON.parse(stdout)).toMatchObject({ item: { body: 'One\nTwo\n' } });
  });

  test('are listed by kind, state, label and text, sorted, page by page', async () => {
    const keys = async (...words: string[]) =>
      (await server.json<{ items: Item[] }>(['list', ...words])).items.map(({ key }) => key);
    expect(await keys('tasks', '--sort', 'number:desc')).toEqual(['TASK-2', 'TASK-1']);
    expect(await keys('--label', 'pay')).toEqual(['REQ-1']);
    expect(await keys('--text', 'payment')).toEqual(['REQ-1']);
    expect(await keys('task', '--state', 'done')).toEqual([]);
    expect((await errorOf(2, 'list', 'task', '--state', 'open')).message).toContain('backlog');

    const first = await server.json<{ items: Item[]; nextCursor: string }>([
      'list',
      '--limit',
      '2',
    ]);
    const rest = await keys('--cursor', first.nextCursor);
    const all = await keys('--all');
    expect([...first.items.map(({ key }) => key), ...rest]).toEqual(all);
    expect(all).toHaveLength(5);
  });

  test('more than a page holds come with --all', async () => {
    const client = await server.client();
    const { id: projectId } = await client.projects.find.query({ slug: 'shop' });
    for (let at = 0; at < 110; at += 10) {
      const titles = Array.from({ length: 10 }, (_, index) => `Said ${at + index}`);
      await Promise.all(
        titles.map((title) => client.feedback.create.mutate({ projectId, data: { title } })),
      );
    }
    expect(await server.json(['list', 'feedback', '--all'])).toMatchObject({
      total: 110,
      nextCursor: null,
    });
    expect(
      (await server.json<{ items: Item[] }>(['list', 'fb', '--limit', '105'])).items,
    ).toHaveLength(105);
  });

  test('move along their states; a wrong one is refused with the right ones', async () => {
    expect(await itemOf('move', 'TASK-2', 'doing')).toMatchObject({ state: 'doing' });
    const blocked = await errorOf(1, 'move', 'task-2', 'done');
    expect(blocked).toMatchObject({ code: 'TASK_BLOCKED', blockers: [{ key: 'TASK-1' }] });
    expect((await errorOf(2, 'move', 'REQ-1', 'finished')).message).toContain(
      'can move to: review, rejected',
    );
    expect(await errorOf(1, 'move', 'REQ-1', 'accepted')).toMatchObject({
      code: 'ILLEGAL_STATE_CHANGE',
      allowed: ['review', 'rejected'],
    });
  });

  test('are archived and restored', async () => {
    expect((await itemOf('archive', 'Q-1'))['archivedAt']).not.toBeNull();
    expect(await server.json(['list', 'question'])).toMatchObject({ items: [] });
    expect(await server.json(['list', 'question', '--archived'])).toMatchObject({ total: 1 });
    expect((await itemOf('restore', 'Q-1'))['archivedAt']).toBeNull();
  });

  test('a decision takes the place of another', async () => {
    await server.json(['create', 'decision', 'Use one region']);
    await server.json(['create', 'decision', 'Use two regions']);
    await server.json(['move', 'ADR-1', 'accepted']);
    expect(await itemOf('supersede', 'ADR-1', 'ADR-2')).toMatchObject({
      key: 'ADR-1',
      state: 'superseded',
    });
    expect((await errorOf(2, 'supersede', 'ADR-2', 'REQ-1')).message).toContain('Only decisions');
  });
});

describe('Editing', () => {
  test('changes what is said and nothing else', async () => {
    const { item, changed } = await server.json<{ item: Item; changed: string[] }>([
      'edit',
      'REQ-1',
      '--title',
      'Retry a failed payment',
      '--label',
      'card',
      '--remove-label',
      'pay',
      '--field',
      'rationale=Cards fail',
    ]);
    expect(changed.toSorted()).toEqual(['labels', 'rationale', 'title']);
    expect(item).toMatchObject({
      title: 'Retry a failed payment',
      labels: ['card'],
      rationale: 'Cards fail',
      priority: 'must',
      version: 2,
    });
    expect(await server.json(['edit', 'REQ-1', '--label', 'card'])).toMatchObject({
      changed: [],
      item: { version: 2 },
    });
  });

  test('with a state that is refused leaves the fields alone, too', async () => {
    expect(
      (await errorOf(2, 'edit', 'REQ-1', '--title', 'Other', '--state', 'accepted')).message,
    ).toContain('It can move to: review');
    expect(await server.json(['show', 'REQ-1'])).toMatchObject({
      item: { title: 'Retry a failed payment', version: 2 },
    });
  });

  test('needs something to change, and one way to say it', async () => {
    for (const words of [[], ['--editor', '--title', 'x'], ['--expected-version', '2']])
      await errorOf(2, 'edit', 'REQ-1', ...words);
  });

  test('an old version is refused with both texts', async () => {
    const error = await errorOf(1, 'edit', 'REQ-1', '--title', 'Mine', '--expected-version', '1');
    expect(error).toMatchObject({
      code: 'VERSION_CONFLICT',
      currentVersion: 2,
      key: 'REQ-1',
      fields: [{ field: 'title', theirs: 'Retry a failed payment', yours: 'Mine' }],
    });
  });

  test.skipIf(process.platform === 'win32')(
    'in an editor takes over what was changed there',
    async () => {
      const EDITOR = await editor(
        `sed -i.old 's/^title: .*/title: Retry twice/; s/^priority: .*/priority: should/' "$1"`,
      );
      const { code, stdout } = await server.run(['edit', 'REQ-1', '--editor'], { env: { EDITOR } });
      expect({ code, stdout }).toMatchObject({
        code: 0,
        stdout: 'Changed title, priority of REQ-1 Retry twice (draft)\n',
      });
      expect(await server.json(['show', 'REQ-1'])).toMatchObject({
        item: { body: 'Text', priority: 'should', version: 3 },
      });
    },
  );

  test.skipIf(process.platform === 'win32')(
    'somebody who was faster loses nothing, and neither do we',
    async () => {
      const main = join(import.meta.dirname, '../src/main.ts');
      const EDITOR = await editor(
        `"${process.execPath}" "${main}" edit REQ-1 --title Theirs > /dev/null\nsed -i.old 's/^title: .*/title: Mine/' "$1"`,
      );
      const { code, stderr } = await server.run(['edit', 'REQ-1', '--editor'], { env: { EDITOR } });
      expect(code).toBe(1);
      expect(stderr).toMatch(/was: +Retry twice\n +theirs: +Theirs\n +yours: +Mine/);

      const kept = /Your text is in (\S+)\. /.exec(stderr)![1]!;
      await writeFile(kept, (await readFile(kept, 'utf8')).replace('version: 3', 'version: 4'));
      expect(await itemOf('edit', 'REQ-1', '--file', kept)).toMatchObject({
        title: 'Mine',
        version: 5,
      });
      await rm(dirname(kept), { recursive: true });
    },
  );
});
