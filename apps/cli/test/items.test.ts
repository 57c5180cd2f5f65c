import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LiveServer, startLiveServer } from './live-server.ts';

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
});
afterAll(() => server?.stop());

const text = async (...words: string[]) => (await server.run(words)).stdout;
const itemOf = async (...words: string[]) => (await server.json<{ item: Item }>(words)).item;
const errorOf = async (code: number, ...words: string[]) =>
  (await server.json<{ error: { code: string; message: string; [detail: string]: unknown } }>(words, code)).error;

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
    expect(await readFile(join(server.folder, 'throughline.config'), 'utf8')).toBe('{\n  "project": "shop"\n}\n');
    expect((await errorOf(1, 'init', '--name', 'Other')).code).toBe('CONFIG_EXISTS');
    expect(await server.json(['init', '--name', 'Shop', '--force'])).toMatchObject({ isNew: false });
  });

  test('has to be named where there are several, and the error lists them', async () => {
    const elsewhere = dirname(server.folder);
    await server.json(['init', '--name', 'Second'], 0, elsewhere);
    await rm(join(elsewhere, 'throughline.config'));
    const { error } = await server.json<{ error: object }>(['list'], 2, elsewhere);
    expect(error).toMatchObject({ code: 'NO_PROJECT', projects: ['second', 'shop'] });
    expect(await server.json(['list', '--project', 'second'], 0, elsewhere)).toMatchObject({ items: [] });
  });

  test('is removed by its slug and a confirmation only', async () => {
    expect((await errorOf(2, 'remove-project', 'Second', '--confirm')).message).toContain('no project with the slug');
    expect((await errorOf(2, 'remove-project', 'second')).message).toContain('--confirm');
    expect(await server.json(['remove-project', 'second', '--confirm'])).toMatchObject({ removed: { slug: 'second', items: 0 } });
  });
});

describe('Items', () => {
  test('are made with fields and links, and shown with their links both ways', async () => {
    expect(await itemOf('create', 'goal', 'Fewer lost carts', '--field', 'metric=lost carts')).toMatchObject({ key: 'GOAL-1', metric: 'lost carts' });
    const made = await server.json<{ item: Item; links: object[] }>([
      'create', 'req', 'Retry a payment', '--priority', 'must', '--label', 'pay', '--body', 'Text', '--link', 'satisfies goal-1',
    ]);
    expect(made.item).toMatchObject({ key: 'REQ-1', priority: 'must', labels: ['pay'], state: 'draft' });
    expect(made.links).toMatchObject([{ type: 'satisfies', isSuspect: false }]);
    await server.json(['create', 'task', 'Build it', '--link', 'implements REQ-1']);
    await server.json(['create', 'task', 'Then this', '--link', 'is blocked by TASK-1']);
    expect(await text('show', 'goal-1')).toContain('is satisfied by  REQ-1 Retry a payment (draft)');
    expect(await server.json(['show', 'req-1'])).toMatchObject({ item: { key: 'REQ-1', fields: { type: 'functional' } }, origin: null });
  });

  test('are not made at all when one of their links cannot be', async () => {
    expect((await errorOf(2, 'create', 'task', 'Stray', '--link', 'satisfies GOAL-1')).message).toContain('No link leads from a task to a goal');
    expect((await errorOf(1, 'create', 'task', 'Stray', '--link', 'implements REQ-99')).code).toBe('NOT_FOUND');
    expect(await server.json(['list', 'task'])).toMatchObject({ total: 2 });
  });

  test('take their text from standard input', async () => {
    const { stdout } = await server.run(['create', 'question', 'Which card?', '--body', '-', '--json'], { input: 'One\nTwo\n' });
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

    const first = await server.json<{ items: Item[]; nextCursor: string }>(['list', '--limit', '2']);
    const rest = await keys('--cursor', first.nextCursor);
    const all = await keys('--all');
    expect([...first.items.map(({ key }) => key), ...rest]).toEqual(all);
    expect(all).toHaveLength(5);
  });

  test('more than a page holds come with --all', async () => {
    for (let at = 0; at < 110; at += 10) {
      await Promise.all(Array.from({ length: 10 }, (_, index) => itemOf('create', 'feedback', `Said ${at + index}`)));
    }
    expect(await server.json(['list', 'feedback', '--all'])).toMatchObject({ total: 110, nextCursor: null });
    expect((await server.json<{ items: Item[] }>(['list', 'fb', '--limit', '105'])).items).toHaveLength(105);
  }, 90_000);

  test('move along their states; a wrong one is refused with the right ones', async () => {
    expect(await itemOf('move', 'TASK-2', 'doing')).toMatchObject({ state: 'doing' });
    const blocked = await errorOf(1, 'move', 'task-2', 'done');
    expect(blocked).toMatchObject({ code: 'TASK_BLOCKED', blockers: [{ key: 'TASK-1' }] });
    expect((await errorOf(2, 'move', 'REQ-1', 'finished')).message).toContain('can move to: review, rejected');
    expect(await errorOf(1, 'move', 'REQ-1', 'accepted')).toMatchObject({ code: 'ILLEGAL_STATE_CHANGE', allowed: ['review', 'rejected'] });
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
    expect(await itemOf('supersede', 'ADR-1', 'ADR-2')).toMatchObject({ key: 'ADR-1', state: 'superseded' });
    expect((await errorOf(2, 'supersede', 'ADR-2', 'REQ-1')).message).toContain('Only decisions');
  });
});

describe('Editing', () => {
  test('changes what is said and nothing else', async () => {
    const { item, changed } = await server.json<{ item: Item; changed: string[] }>([
      'edit', 'REQ-1', '--title', 'Retry a failed payment', '--label', 'card', '--remove-label', 'pay', '--field', 'rationale=Cards fail',
    ]);
    expect(changed.toSorted()).toEqual(['labels', 'rationale', 'title']);
    expect(item).toMatchObject({ title: 'Retry a failed payment', labels: ['card'], rationale: 'Cards fail', priority: 'must', version: 2 });
    expect(await server.json(['edit', 'REQ-1', '--label', 'card'])).toMatchObject({ changed: [], item: { version: 2 } });
  });

  test('with a state that is refused leaves the fields alone, too', async () => {
    expect((await errorOf(2, 'edit', 'REQ-1', '--title', 'Other', '--state', 'accepted')).message).toContain('It can move to: review');
    expect(await server.json(['show', 'REQ-1'])).toMatchObject({ item: { title: 'Retry a failed payment', version: 2 } });
  });

  test('needs something to change, and one way to say it', async () => {
    for (const words of [[], ['--editor', '--title', 'x'], ['--expected-version', '2']]) await errorOf(2, 'edit', 'REQ-1', ...words);
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

  test.skipIf(process.platform === 'win32')('in an editor takes over what was changed there', async () => {
    const EDITOR = await editor(`sed -i.old 's/^title: .*/title: Retry twice/; s/^priority: .*/priority: should/' "$1"`);
    const { code, stdout } = await server.run(['edit', 'REQ-1', '--editor'], { env: { EDITOR } });
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: 'Changed title, priority of REQ-1 Retry twice (draft)\n' });
    expect(await server.json(['show', 'REQ-1'])).toMatchObject({ item: { body: 'Text', priority: 'should', version: 3 } });
  });

  test.skipIf(process.platform === 'win32')('somebody who was faster loses nothing, and neither do we', async () => {
    const main = join(import.meta.dirname, '../src/main.ts');
    const EDITOR = await editor(
      `"${process.execPath}" "${main}" edit REQ-1 --title Theirs > /dev/null\nsed -i.old 's/^title: .*/title: Mine/' "$1"`,
    );
    const { code, stderr } = await server.run(['edit', 'REQ-1', '--editor'], { env: { EDITOR } });
    expect(code).toBe(1);
    expect(stderr).toMatch(/was: +Retry twice\n +theirs: +Theirs\n +yours: +Mine/);

    const kept = /Your text is in (\S+)\. /.exec(stderr)![1]!;
    await writeFile(kept, (await readFile(kept, 'utf8')).replace('version: 3', 'version: 4'));
    expect(await itemOf('edit', 'REQ-1', '--file', kept)).toMatchObject({ title: 'Mine', version: 5 });
    await rm(dirname(kept), { recursive: true });
  });
});

describe('The thread', () => {
  test('a link is made from either end, turns suspect, is reviewed and removed', async () => {
    await server.json(['create', 'test', 'It retries']);
    expect(await server.json(['link', 'REQ-1', 'is verified by', 'TEST-1'])).toMatchObject({ link: { type: 'verifies', from: { key: 'TEST-1' } } });
    expect(await errorOf(1, 'link', 'TEST-1', 'verifies', 'REQ-1')).toMatchObject({ code: 'LINK_EXISTS' });
    expect(await errorOf(1, 'link', 'GOAL-1', 'satisfies', 'REQ-1')).toMatchObject({ code: 'ILLEGAL_LINK' });

    await server.json(['edit', 'REQ-1', '--field', 'statement=When a payment fails, the shop shall retry it.']);
    expect(await text('show', 'TEST-1')).toContain('⚠ suspect');
    expect((await errorOf(2, 'review', 'TEST-1', 'verifies', 'REQ-1')).message).toContain('--reason');
    const { link } = await server.json<{ link: object }>(['review', 'TEST-1', 'verifies', 'REQ-1', '--reason', 'still so']);
    expect(link).toMatchObject({ isSuspect: false, reviewReason: 'still so' });
    expect(await server.json(['unlink', 'TEST-1', 'verifies', 'REQ-1'])).toMatchObject({ removed: { type: 'verifies' } });
  });

  test('why draws the way to the goal; nothing behind an item is 1', async () => {
    const { code, stdout } = await server.run(['why', 'task-1']);
    expect(code).toBe(0);
    expect(stdout).toContain('└─ implements REQ-1 Mine (draft)');
    expect(stdout).toContain('   └─ satisfies GOAL-1 Fewer lost carts (proposed)');
    expect(await server.json(['why', 'TASK-2'], 1)).toMatchObject({ isGrounded: false, paths: [] });
  });

  test('impact draws what rests on an item', async () => {
    expect(await text('impact', 'GOAL-1')).toContain('   └─ is implemented by TASK-1 Build it (backlog)');
    expect(await server.json(['impact', 'GOAL-1'])).toMatchObject({ total: 3, isTruncated: false });
  });

  test('gaps are 1, and none of a type is 0', async () => {
    const { gaps } = await server.json<{ gaps: { type: string; count: number }[] }>(['gaps'], 1);
    expect(gaps.find(({ type }) => type === 'task_implementing_nothing')).toMatchObject({ count: 1 });
    expect((await server.run(['gaps', '--type', 'goal-without-requirement'])).stdout).toBe('No gaps.\n');
    await errorOf(2, 'gaps', '--type', 'nonsense');
  });

  test('a matrix shows links as a table and as CSV', async () => {
    expect(await text('matrix', 'task', 'requirement')).toMatch(/^TASK-1 Build it +[x?]$/m);
    expect(await text('matrix', 'task', 'requirement', '--csv')).toMatch(/^key,title,REQ-1\r\nTASK-1,Build it,implements.*\r\nTASK-2,Then this,\r\n$/);
  });

  test('the board stands in columns of states', async () => {
    const board = await text('board');
    expect(board.split('\n')[0]).toMatch(/^backlog 1 +todo 0 +doing 1 +review 0 +done 0$/);
    const { columns } = await server.json<{ columns: { state: string; items: Item[] }[] }>(['board']);
    expect(columns.map(({ state, items }) => [state, items.length])).toEqual([
      ['backlog', 1], ['todo', 0], ['doing', 1], ['review', 0], ['done', 0],
    ]);
  });

  test('history tells newest first, of all or of one item, and verifies', async () => {
    const { changes } = await server.json<{ changes: { action: string; sequence: number }[] }>(['history', 'TASK-2', '--all']);
    expect(changes.map(({ action }) => action)).toEqual(['item.moved', 'item.created']);
    expect(await text('history', '--limit', '1')).toContain('TEST-1 verifies REQ-1');
    expect(await server.json(['verify'])).toMatchObject({ isIntact: true, brokenAt: null });
  });

  test('a requirement is analysed by its key', async () => {
    expect(await server.json(['analyse', 'REQ-1'], 0)).toMatchObject({ pattern: 'event' });
    expect((await errorOf(2, 'analyse', 'GOAL-1')).message).toContain('Only requirements');
  });

  test('open prints a link that signs a browser in, once', async () => {
    const { url } = await server.json<{ url: string }>(['open', '--no-open']);
    const first = await fetch(url, { redirect: 'manual' });
    expect(first.headers.get('set-cookie')).toContain('HttpOnly');
    expect((await fetch(url, { redirect: 'manual' })).headers.get('set-cookie')).toBeNull();
  });
});
