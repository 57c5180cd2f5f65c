import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LiveServer, START_MS_MAX, startLiveServer } from './live-server.ts';

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer();
  for (const words of [
    ['init', '--name', 'Ferry'],
    ['create', 'goal', 'Sail on time'],
    ['create', 'requirement', 'Count the deck', '--link', 'satisfies GOAL-1'],
    ['create', 'question', 'Who counts?'],
    ['baseline', 'create', 'signed in March', '--note', 'As sent'],
    ['edit', 'REQ-1', '--field', 'statement=The ferry shall count its lanes.', '--label', 'deck'],
    ['edit', 'GOAL-1', '--title', 'Sail early on most days', '--reason', 'the harbour asked'],
    ['archive', 'Q-1'],
    ['create', 'task', 'Count them', '--link', 'implements REQ-1'],
    ['review', 'REQ-1', 'satisfies', 'GOAL-1', '--reason', 'looked'],
  ]) {
    await server.json(words);
  }
}, START_MS_MAX);
afterAll(() => server?.stop());

const text = async (...words: string[]) => (await server.run(words)).stdout;
const errorOf = async (code: number, ...words: string[]) =>
  (await server.json<{ error: { code: string; message: string } }>(words, code)).error;

describe('A comparison', () => {
  test('tells what came, what went and which words changed, marked without colours', async () => {
    const told = await text('compare', 'signed in March');
    expect(told).toMatch(/^From signed in March \(change \d+, .*\) to now/);
    expect(told).toContain(
      '1 item added, 2 changed, 1 removed; 1 link added, 0 removed, 1 reviewed.',
    );
    expect(told).toContain('Title: Sail [-on time-]{+early on most days+}');
    expect(told).toContain('Statement: {+The ferry shall count its lanes.+}');
    expect(told).toContain('Added\n  TASK-1 Count them (backlog)');
    expect(told).toContain('Removed\n  Q-1 Who counts? (open, archived)');
    expect(told).toContain('reviewed REQ-1 Count the deck (draft) satisfies GOAL-1');
  });

  test('gives as JSON what the procedure gives', async () => {
    const found = await server.json(['compare', 'now', 'signed in March']);
    expect(found).toMatchObject({
      from: { baseline: 'signed in March' },
      to: { moment: 'now' },
      counts: { items: { added: 1, changed: 2, removed: 1 } },
      items: [
        { change: 'changed', item: { key: 'GOAL-1' }, fields: [{ name: 'title' }] },
        { change: 'removed', item: { key: 'Q-1' } },
        { change: 'changed', item: { key: 'REQ-1' } },
        { change: 'added', item: { key: 'TASK-1' } },
      ],
      isTruncated: false,
    });
  });

  test('with a moment that there is not says which there are', async () => {
    const error = await errorOf(1, 'compare', 'yesterday');
    expect(error).toMatchObject({ code: 'UNKNOWN_MOMENT' });
    expect(error.message).toContain('Name a baseline');
  });
});

test('why something was edited stands in the history, which can be read from a change on', async () => {
  const told = await text('history', 'GOAL-1', '--all');
  expect(told).toContain('    reason: the harbour asked');
  const { changes } = await server.json<{ changes: { sequence: number }[] }>([
    ...['history', '--after', '9'],
  ]);
  expect(changes.at(-1)!.sequence).toBe(10);
});

describe('As of then', () => {
  test('an item is shown as it was, with the links that it had', async () => {
    const told = await text('show', 'req-1', '--at', 'signed in March');
    expect(told).toContain('As of signed in March (change');
    expect(told).not.toContain('count its lanes');
    expect(told).toContain('GOAL-1 Sail on time (proposed)');
    expect(told).not.toContain('TASK-1');
    const { item, links } = await server.json<{ item: object; links: object[] }>([
      ...['show', 'REQ-1', '--at', 'now'],
    ]);
    expect(item).toMatchObject({ labels: ['deck'], isArchived: false });
    expect(links).toHaveLength(2);
    expect((await errorOf(1, 'show', 'TASK-1', '--at', 'signed in March')).code).toBe('NOT_FOUND');
  });

  test('items are listed as they were', async () => {
    const told = await text('list', '--at', 'signed in March');
    expect(told).toContain('GOAL-1  proposed    Sail on time');
    expect(told).toContain('Q-1');
    expect(told).not.toContain('TASK-1');
    const { items } = await server.json<{ items: { key: string }[] }>([
      ...['list', '--at', 'now', '--archived', 'question'],
    ]);
    expect(items.map(({ key }) => key)).toEqual(['Q-1']);
    expect(await text('list', '--at', 'signed in March', '--text', 'on TIM')).toContain('GOAL-1');
    expect(await text('list', '--at', 'signed in March', '--text', 'early')).toContain('No items');
    expect((await errorOf(2, 'list', '--at', 'now', '--sort', 'title')).message).toContain('--at');
  });
});

describe('A baseline', () => {
  test('is listed, renamed and removed by its name', async () => {
    await server.json(['baseline', 'create', 'v1']);
    expect((await errorOf(1, 'baseline', 'create', 'v1')).code).toBe('BASELINE_NAME_TAKEN');
    expect(await text('baseline')).toMatch(/v1 .*\n.*signed in March .*As sent/);
    await server.json(['baseline', 'rename', 'v1', 'v1, as built']);
    expect(await text('baseline', 'remove', 'v1, as built')).toContain('Its moment is still there');
    const { baselines } = await server.json<{ baselines: { name: string }[] }>([
      'baseline',
      'list',
    ]);
    expect(baselines.map(({ name }) => name)).toEqual(['signed in March']);
  });

  test('that is not named so that it can be told from other words is asked for again', async () => {
    expect((await errorOf(2, 'baseline', 'create', 'two', 'words')).message).toContain('quotes');
    expect((await errorOf(2, 'baseline', 'destroy', 'x')).message).toContain('create, list');
    expect((await errorOf(2, 'baseline', 'remove', 'v9')).message).toContain('signed in March');
  });
});
