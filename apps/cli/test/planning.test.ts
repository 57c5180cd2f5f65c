import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LiveServer, START_MS_MAX, startLiveServer } from './live-server.ts';

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer();
  await server.json(['init', '--name', 'Shop']);
}, START_MS_MAX);
afterAll(() => server?.stop());

const text = async (...words: string[]) => (await server.run(words)).stdout;
const errorOf = async (code: number, ...words: string[]) =>
  (await server.json<{ error: { code: string; message: string } }>(words, code)).error;

describe('Planning', () => {
  test('the backlog is sorted by inputs that are given between commas, and explained', async () => {
    for (const [title, priority, inputs] of [
      ['Retry a payment', 'must', '8,8,5,3'],
      ['Show a basket', 'should', '20,20,20,1'],
      ['Ask for a name', 'must', ''],
    ] as const) {
      const field = inputs === '' ? [] : ['--field', `wsjf=${inputs}`];
      await server.json(['create', 'requirement', title, '--priority', priority, ...field]);
    }
    const backlog = await server.json<{
      entries: { item: { key: string }; score: number; explanation: string }[];
      unscored: { item: { key: string } }[];
    }>(['backlog']);
    expect(backlog.entries.map(({ item, score }) => [item.key, score])).toEqual([
      ['REQ-1', 7],
      ['REQ-2', 60],
    ]);
    expect(backlog.unscored.map(({ item }) => item.key)).toEqual(['REQ-3']);
    const shown = await text('backlog');
    expect(shown).toContain('1st: must; cost of delay 21 (8 + 8 + 5) over size 3 = 7.0.');
    expect(shown).toContain('Without inputs for WSJF: 1');
    expect(await text('show', 'REQ-1')).toContain('Business value: 8');
  });

  test('half of the inputs, or one beside its scale, is refused, and the parts are named', async () => {
    for (const wrong of ['8,8,5', '8,8,5,4'])
      expect((await errorOf(2, 'edit', 'REQ-1', '--field', `wsjf=${wrong}`)).message).toContain(
        'Its parts are businessValue, timeCriticality, riskReduction, jobSize',
      );
    expect((await errorOf(2, 'backlog', 'goals')).message).toContain('Requirements and tasks');
    expect((await errorOf(2, 'backlog', '--method', 'kano')).message).toContain('wsjf, rice');
  });

  test('the balance puts requirements into words', async () => {
    await server.json(['edit', 'REQ-1', '--field', 'balance=,4,2']);
    await server.json(['edit', 'REQ-2', '--field', 'balance=5,1,4']);
    const { entries, unjudgedTotal } = await server.json<{
      entries: { item: { key: string }; value: number; quadrant: string }[];
      unjudgedTotal: number;
    }>(['balance']);
    expect(entries.map(({ item, value, quadrant }) => [item.key, value, quadrant])).toEqual([
      ['REQ-1', 4, 'do_first'],
      ['REQ-2', 5, 'plan'],
    ]);
    expect(unjudgedTotal).toBe(1);
    expect(await text('balance')).toContain('Do first: worth much and feasible');
  });

  test('an open question keeps a requirement from being accepted, and says which', async () => {
    await server.json(['create', 'question', 'How often?', '--link', 'clarifies REQ-1']);
    await server.json(['move', 'REQ-1', 'review']);
    expect(await errorOf(1, 'move', 'REQ-1', 'accepted')).toMatchObject({
      code: 'QUESTIONS_OPEN',
      questions: [{ key: 'Q-1', title: 'How often?' }],
    });
    await server.json(['move', 'Q-1', 'answered']);
    await server.json(['move', 'REQ-1', 'accepted']);
  });
});

describe('Readiness', () => {
  test('is told of now with the least ready, and of the past with --trend', async () => {
    const vague = 'The system should be user-friendly, fast and/or easy as appropriate, etc.';
    await server.json(['create', 'requirement', 'Vague', '--field', `statement=${vague}`]);
    await server.json(['baseline', 'create', 'before']);
    const mended = 'When a payment fails, the shop shall show the reason within 2 seconds.';
    const now = await server.json<{ points: object[]; least: { key: string }[] }>(['readiness']);
    expect(now.points).toHaveLength(1);
    expect(now.least[0]!.key).toBe('REQ-4');
    expect(await text('readiness')).toContain('throughline analyse REQ-4');
    await server.json(['edit', 'REQ-4', '--field', `statement=${mended}`]);
    const { points } = await server.json<{
      points: { baseline: string | null; readiness: number }[];
    }>(['readiness', '--trend']);
    expect(points.map(({ baseline }) => baseline)).toEqual(['before', null]);
    expect(points[1]!.readiness).toBeGreaterThan(points[0]!.readiness);
    expect(await text('readiness', '--trend')).toMatch(/\d{4}-\d\d-\d\d +\d+ +█+/);
  });
});

describe('The glossary', () => {
  test('is kept by its terms: added, edited, removed, restored, read as of then', async () => {
    await server.json(['term', 'add', 'Customer', '--alias', 'client', '--alias', 'buyer']);
    expect(await errorOf(1, 'term', 'add', 'Client')).toMatchObject({
      code: 'TERM_TAKEN',
      term: 'Customer',
    });
    await server.json(['baseline', 'create', 'signed']);
    const { term } = await server.json<{ term: object }>([
      ...['term', 'edit', 'customer', '--definition', 'Who pays.', '--remove-alias', 'Buyer'],
      ...['--source', 'ISO 9000', '--rename', 'Patron'],
    ]);
    expect(term).toMatchObject({
      ...{ term: 'Patron', definition: 'Who pays.', aliases: ['client'], source: 'ISO 9000' },
    });
    expect(await text('term')).toContain('Patron not client (ISO 9000)');
    expect(await text('term', 'list', '--at', 'signed')).toContain('Customer not client, buyer');
    await server.json(['term', 'remove', 'patron']);
    expect(await server.json(['term', 'list'])).toEqual({ terms: [] });
    expect((await errorOf(2, 'term', 'edit', 'Patron', '--definition', 'x')).message).toContain(
      'no Patron in the glossary',
    );
    await server.json(['term', 'restore', 'Patron']);
    expect(await text('compare', 'signed')).toContain('Patron');
  });
});
