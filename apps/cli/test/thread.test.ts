import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LiveServer, START_MS_MAX, startLiveServer } from './live-server.ts';

interface Item {
  key: string;
}

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer();
  for (const words of [
    ['init', '--name', 'Shop'],
    ['create', 'goal', 'Fewer lost carts'],
    ['create', 'requirement', 'Retry a payment', '--link', 'satisfies GOAL-1'],
    ['create', 'task', 'Build it', '--link', 'implements REQ-1'],
    ['create', 'task', 'Then this', '--link', 'is blocked by TASK-1'],
    ['move', 'TASK-2', 'doing'],
  ]) {
    await server.json(words);
  }
}, START_MS_MAX);
afterAll(() => server?.stop());

const text = async (...words: string[]) => (await server.run(words)).stdout;
const errorOf = async (code: number, ...words: string[]) =>
  (await server.json<{ error: { code: string; message: string } }>(words, code)).error;

/** The tests below build on each other, as the days of a project do. */
describe('The thread', () => {
  test('a link is made from either end, turns suspect, is reviewed and removed', async () => {
    await server.json(['create', 'test', 'It retries']);
    expect(await server.json(['link', 'REQ-1', 'is verified by', 'TEST-1'])).toMatchObject({
      link: { type: 'verifies', from: { key: 'TEST-1' } },
    });
    expect(await errorOf(1, 'link', 'TEST-1', 'verifies', 'REQ-1')).toMatchObject({
      code: 'LINK_EXISTS',
    });
    expect(await errorOf(1, 'link', 'GOAL-1', 'satisfies', 'REQ-1')).toMatchObject({
      code: 'ILLEGAL_LINK',
    });

    await server.json([
      'edit',
      'REQ-1',
      '--field',
      'statement=When a payment fails, the shop shall retry the payment once.',
    ]);
    expect(await text('show', 'TEST-1')).toContain('⚠ suspect');
    expect((await errorOf(2, 'review', 'TEST-1', 'verifies', 'REQ-1')).message).toContain(
      '--reason',
    );
    const { link } = await server.json<{ link: object }>([
      'review',
      'TEST-1',
      'verifies',
      'REQ-1',
      '--reason',
      'still so',
    ]);
    expect(link).toMatchObject({ isSuspect: false, reviewReason: 'still so' });
    expect(await server.json(['unlink', 'TEST-1', 'verifies', 'REQ-1'])).toMatchObject({
      removed: { type: 'verifies' },
    });
  });

  test('why draws the way to the goal; nothing behind an item is 1', async () => {
    const { code, stdout } = await server.run(['why', 'task-1']);
    expect(code).toBe(0);
    expect(stdout).toContain('└─ implements REQ-1 Retry a payment (draft)');
    expect(stdout).toContain('   └─ satisfies GOAL-1 Fewer lost carts (proposed)');
    expect(await server.json(['why', 'TASK-2'], 1)).toMatchObject({ isGrounded: false, paths: [] });
  });

  test('impact draws what rests on an item', async () => {
    expect(await text('impact', 'GOAL-1')).toContain(
      '   └─ is implemented by TASK-1 Build it (backlog)',
    );
    expect(await server.json(['impact', 'GOAL-1'])).toMatchObject({ total: 3, isTruncated: false });
  });

  test('gaps are 1, and none of a type is 0', async () => {
    const { gaps } = await server.json<{ gaps: { type: string; count: number }[] }>(['gaps'], 1);
    expect(gaps.find(({ type }) => type === 'task_implementing_nothing')).toMatchObject({
      count: 1,
    });
    expect((await server.run(['gaps', '--type', 'goal-without-requirement'])).stdout).toBe(
      'No gaps.\n',
    );
    await errorOf(2, 'gaps', '--type', 'nonsense');
  });

  test('a matrix shows links as a table and as CSV', async () => {
    expect(await text('matrix', 'task', 'requirement')).toMatch(/^TASK-1 Build it +[x?]$/m);
    expect(await text('matrix', 'task', 'requirement', '--csv')).toMatch(
      /^key,title,REQ-1\r\nTASK-1,Build it,implements.*\r\nTASK-2,Then this,\r\n$/,
    );
  });

  test('the board stands in columns of states', async () => {
    const board = await text('board');
    expect(board.split('\n')[0]).toMatch(/^backlog 1 +todo 0 +doing 1 +review 0 +done 0$/);
    const { columns } = await server.json<{ columns: { state: string; items: Item[] }[] }>([
      'board',
    ]);
    expect(columns.map(({ state, items }) => [state, items.length])).toEqual([
      ['backlog', 1],
      ['todo', 0],
      ['doing', 1],
      ['review', 0],
      ['done', 0],
    ]);
  });

  test('history tells newest first, of all or of one item, and verifies', async () => {
    const { changes } = await server.json<{ changes: { action: string; sequence: number }[] }>([
      'history',
      'TASK-2',
      '--all',
    ]);
    expect(changes.map(({ action }) => action)).toEqual([
      'item.moved',
      'link.created',
      'item.created',
    ]);
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

  test('what still rests on a superseded decision is told from its own end of the link', async () => {
    for (const words of [
      ['create', 'decision', 'One till'],
      ['create', 'decision', 'Two tills'],
      ['create', 'component', 'Till', '--link', 'is affected by ADR-1'],
      ['create', 'task', 'Wire it', '--link', 'implements ADR-1'],
      ['move', 'ADR-1', 'accepted'],
      ['supersede', 'ADR-1', 'ADR-2', '--reason', 'queues'],
    ])
      await server.json(words);
    const { stdout } = await server.run(['gaps', '--type', 'superseded-decision-relied-on']);
    expect(stdout).toContain('CMP-1 Till (planned) is affected by ADR-1 One till (superseded)');
    expect(stdout).toContain('Wire it (backlog) implements ADR-1 One till (superseded)');
  });
});
