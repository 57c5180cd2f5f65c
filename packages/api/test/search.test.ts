import {
  createWorld,
  openTestDatabase,
  runsOn,
  type TestDatabase,
  type World,
} from '@throughline/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await createWorld(database.stores);
  const { caller, projectId } = world;
  await caller.requirements.create({
    projectId,
    data: {
      title: 'Bookings are shown at once',
      statement: 'When a payment is booked, the ledger shall show it within 2 seconds.',
      acceptanceCriteria: ['shown after a restart of the broker'],
    },
  });
  await caller.decisions.create({
    projectId,
    data: {
      title: 'Keep bookings in PostgreSQL',
      options: [{ title: 'SQLite', body: 'one file, one writer' }],
      body: 'See the minutes of 3 May. Größe der Tabellen: klein.',
    },
  });
  await caller.tasks.create({
    projectId,
    data: { title: 'Write the migration', labels: ['sql'], owner: 'Ines' },
  });
  await caller.tasks.create({ projectId, data: { title: 'C++ build: fix -O2 & co. (again)' } });
  await caller.tasks.create({ projectId, data: { title: '→ ⇒' } });
});
afterAll(() => database.close());

async function search(text: string, projectId = world.projectId): Promise<string[]> {
  const { items } = await world.caller.items.list({ projectId, filter: { text } });
  return items.map(({ key }) => key);
}

test.each([
  ['a word of the title', 'bookings', ['ADR-1', 'REQ-1']],
  ['another form of a word', 'booking', ['ADR-1', 'REQ-1']],
  ['a word of the statement', 'ledger', ['REQ-1']],
  ['a word of one element of a list', 'broker', ['REQ-1']],
  ['a word inside an option', 'sqlite', ['ADR-1']],
  ['a word of the body', 'minutes', ['ADR-1']],
  ['a word with an umlaut', 'größe', ['ADR-1']],
  ['all of several words', 'payment restart', ['REQ-1']],
  ['words that no single item has', 'payment sqlite', []],
  ['the beginning of the last word', 'keep postg', ['ADR-1']],
  ['a beginning longer than the stem of its word', 'bookin', ['ADR-1', 'REQ-1']],
  ['the same behind another word', 'ledger bookin', ['REQ-1']],
  ['a phrase in quotes', '"booked, the ledger"', ['REQ-1']],
  ['a phrase in another order', '"ledger the booked"', []],
  ['what has one word and not another', 'bookings -sqlite', ['REQ-1']],
  ['what has either of two words', 'broker or sqlite', ['ADR-1', 'REQ-1']],
  ['a key, in any case', 'adr-1', ['ADR-1']],
  ['a key that nobody has', 'ADR-99', []],
  ['signs alone, as they stand in a title', '⇒', ['TASK-3']],
])('finds %s', async (_what, text, keys) => {
  expect(await search(text)).toEqual(keys);
});

test('finds what an update wrote, and no more what it took away', async () => {
  const { caller, projectId } = world;
  const goal = await caller.goals.create({
    projectId,
    data: { title: 'Turnaround', metric: 'hours of waiting' },
  });
  expect(await search('waiting')).toEqual([goal.key]);
  await caller.goals.update({
    projectId,
    id: goal.id,
    expectedVersion: 1,
    data: { metric: 'hours of queueing' },
  });
  expect([await search('waiting'), await search('queueing')]).toEqual([[], [goal.key]]);
});

test('finds nothing of another project', async () => {
  const other = await createWorld(database.stores);
  expect(await search('bookings', other.projectId)).toEqual([]);
});

test('takes any text at all: no search is an error of ours', async () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...`'"\\:*&|!<->()%_ \t\n\u0000\u202Eab`), maxLength: 60 }),
    fc.constantFrom(
      'the',
      'a the of',
      "'",
      '\\',
      ':*',
      '!',
      '&',
      '<->',
      '""',
      '-',
      '--',
      'or',
      ' OR ',
      '%',
      '\uD800',
    ),
  );
  await fc.assert(
    fc.asyncProperty(nasty, async (text) => {
      const outcome = await search(text).then(
        () => 'found',
        (error: { cause?: { problem?: { code: string } } }) => error.cause?.problem?.code,
      );
      expect(['found', 'INVALID_INPUT']).toContain(outcome);
    }),
    { numRuns: runsOn(database, 120) },
  );
});
