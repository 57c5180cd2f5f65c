import type { CreateTermInput, TermId } from '@throughline/schema';
import {
  createWorld,
  openTestDatabase,
  problemOfCall,
  type TestDatabase,
  type World,
} from '@throughline/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  world = await createWorld(database.stores);
});
afterAll(() => database.close());

const add = (term: string, more: Partial<CreateTermInput['data']> = {}) =>
  world.caller.terms.create({ projectId: world.projectId, data: { term, ...more } });
const target = (id: TermId, expectedVersion: number) => ({
  projectId: world.projectId,
  id,
  expectedVersion,
});
const words = async (isArchived = false) =>
  (await world.caller.terms.list({ projectId: world.projectId, isArchived })).items.map(
    ({ term }) => term,
  );

describe('a glossary', () => {
  test('is read in alphabetical order, page by page, each term once', async () => {
    for (const term of ['ticket', 'Gate', 'pass', 'Crossing', 'berth']) await add(term);
    const { caller, projectId } = world;
    const read: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await caller.terms.list({ projectId, limit: 2, cursor });
      if (cursor === undefined) expect(page.total).toBe(5);
      read.push(...page.items.map(({ term }) => term));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(read).toEqual(['berth', 'Crossing', 'Gate', 'pass', 'ticket']);
  });

  test('says one thing of each word: a word that is taken is refused, and who has it is named', async () => {
    await add('Customer', { aliases: ['client', 'Client', 'customer'] });
    expect((await world.caller.terms.list({ projectId: world.projectId })).items[0]).toMatchObject({
      aliases: ['client'],
    });
    for (const taken of [add('CLIENT'), add('Guest', { aliases: ['customer'] })]) {
      expect(await problemOfCall(taken)).toMatchObject({ code: 'TERM_TAKEN', term: 'Customer' });
    }
    const { id } = await add('Guest');
    const renamed = world.caller.terms.update({ ...target(id, 1), data: { term: 'Client' } });
    expect((await problemOfCall(renamed)).message).toBe(
      'The glossary has Client already, as an alias of Customer. Change that entry, or leave the word out here.',
    );
    expect(await words()).toEqual(['Customer', 'Guest']);
  });

  test('gets a word once, however many add it at once', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => add('Ticket')));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await words()).toEqual(['Ticket']);
  });

  test('lets an archived word go, and takes the term back only while its words are free', async () => {
    const { id } = await add('Client');
    await world.caller.terms.archive(target(id, 1));
    const other = await add('Customer', { aliases: ['client'] });
    expect(await words(true)).toEqual(['Client']);
    expect(await problemOfCall(world.caller.terms.restore(target(id, 2)))).toMatchObject({
      code: 'TERM_TAKEN',
    });
    const edit = world.caller.terms.update({ ...target(id, 2), data: { definition: 'x' } });
    expect(await problemOfCall(edit)).toMatchObject({ code: 'ITEM_ARCHIVED' });
    await world.caller.terms.update({ ...target(other.id, 1), data: { aliases: [] } });
    await world.caller.terms.restore(target(id, 2));
    expect(await words()).toEqual(['Client', 'Customer']);
  });

  test('keeps what another wrote meanwhile: a stale edit is refused', async () => {
    const { id } = await add('Gate');
    await world.caller.terms.update({ ...target(id, 1), data: { definition: 'It opens.' } });
    const stale = world.caller.terms.update({ ...target(id, 1), data: { definition: 'Shut.' } });
    expect(await problemOfCall(stale)).toMatchObject({ code: 'VERSION_CONFLICT' });
  });
});

describe('the log', () => {
  test('tells the glossary as it was at each moment, and what changed between two', async () => {
    const { caller, projectId } = world;
    const gate = await add('Gate', { definition: 'It opens.' });
    const pass = await add('Pass');
    await caller.baselines.create({ projectId, data: { name: 'signed' } });
    await caller.terms.update({ ...target(gate.id, 1), data: { definition: 'It lets in.' } });
    await caller.terms.update({ ...target(gate.id, 2), data: { term: 'Barrier' } });
    await caller.terms.archive(target(pass.id, 1));
    await add('Ticket', { aliases: ['slip'] });

    const at = async (moment: string) =>
      (await caller.moments.listTerms({ projectId, at: moment })).terms.map(
        ({ term, definition }) => [term, definition],
      );
    expect(await at('0')).toEqual([]);
    expect(await at('signed')).toEqual([
      ['Gate', 'It opens.'],
      ['Pass', ''],
    ]);
    expect(await at('now')).toEqual([
      ['Barrier', 'It lets in.'],
      ['Ticket', ''],
    ]);

    const comparison = await caller.moments.compare({ projectId, from: 'signed' });
    expect(comparison.counts).toMatchObject({
      items: { added: 0, changed: 0, removed: 0 },
      terms: { added: 1, changed: 1, removed: 1 },
    });
    expect(comparison.terms).toEqual([
      {
        change: 'changed',
        term: 'Barrier',
        fields: [
          { name: 'term', before: 'Gate', after: 'Barrier' },
          { name: 'definition', before: 'It opens.', after: 'It lets in.' },
        ],
      },
      { change: 'removed', term: 'Pass', fields: [] },
      {
        change: 'added',
        term: 'Ticket',
        fields: [
          { name: 'term', before: null, after: 'Ticket' },
          { name: 'aliases', before: null, after: ['slip'] },
        ],
      },
    ]);
    expect((await caller.changes.verify({ projectId })).isIntact).toBe(true);
  });
});
