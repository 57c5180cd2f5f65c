import type { RequirementId } from '@throughline/schema';
import { createWorld, openTestDatabase, type TestDatabase, type World } from '@throughline/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importAll } from '../sources/repository.ts';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  world = await createWorld(database.stores);
});
afterAll(() => database.close());

const add = (statement: string) =>
  world.caller.requirements.create({
    projectId: world.projectId,
    data: { title: 'One', statement },
  });
const list = (filter: object = {}, page: object = {}) =>
  world.caller.analysis.findings({ projectId: world.projectId, filter, ...page });
const rulesIn = (found: { items: { rule: string }[] }) => found.items.map(({ rule }) => rule);

describe('the findings of a project', () => {
  test('are those of its statements and those between them, errors first, each with its requirements', async () => {
    await add('The pump should stop.');
    await add('When the lid opens, the blade shall stop within 1 s.');
    await add('When the lid opens, the blade shall stop within 1 s.');
    const found = await list();
    expect(rulesIn(found)).toEqual(expect.arrayContaining(['EARS-MODAL', 'SET-DUPLICATE']));
    expect(found.items[0]).toMatchObject({ rule: 'EARS-MODAL', severity: 'error', reason: null });
    const duplicate = found.items.find(({ rule }) => rule === 'SET-DUPLICATE')!;
    const keys = duplicate.places.map(
      ({ id }) => found.requirements.find((each) => each.id === id)?.key,
    );
    expect(keys).toEqual(['REQ-2', 'REQ-3']);
    expect(found.counts).toMatchObject({ requirements: 3, error: 1, suppressed: 0 });
    expect(found.counts.rules).toContainEqual({
      rule: 'SET-DUPLICATE',
      title: 'Each thing is demanded once',
      count: 1,
    });
  });

  test('are narrowed by severity, scope and rule; rules are counted for the rest of the filter', async () => {
    await add('The pump should stop quickly.');
    const errors = await list({ severities: ['error'] });
    expect(rulesIn(errors)).toEqual(['EARS-MODAL']);
    expect(errors.counts.warning).toBeGreaterThan(0);
    expect((await list({ scope: 'set' })).total).toBe(0);
    const one = await list({ rules: ['EARS-MODAL'] });
    expect(one.total).toBe(1);
    expect(one.counts.rules.length).toBeGreaterThan(1);
  });

  test('come in pages that together are all of them', async () => {
    for (const word of ['stop', 'start', 'purge']) await add(`The pump should ${word} quickly.`);
    const all = await list();
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({}, { limit: 2, ...(cursor && { cursor }) });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(ids).toEqual(all.items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(all.total);
  });

  test('follow every write: of a statement, of the settings, of the glossary, of an archiving', async () => {
    const { caller, projectId } = world;
    const { id } = await add('The pump should stop.');
    expect(rulesIn(await list())).toContain('EARS-MODAL');
    const target = (expectedVersion: number) => ({ projectId, id, expectedVersion });
    const statement = 'The pump shall notify the client.';
    await caller.requirements.update({ ...target(1), data: { statement } });
    expect(rulesIn(await list())).not.toContain('EARS-MODAL');

    const terms = [{ term: 'client', instead: 'owner' }];
    await caller.analysis.update({ projectId, expectedVersion: 0, data: { terms } });
    expect(rulesIn(await list())).toContain('PROJECT-TERM');
    await caller.terms.create({ projectId, data: { term: 'engine', aliases: ['pump'] } });
    expect(rulesIn(await list())).toContain('SET-GLOSSARY');
    await caller.requirements.archive(target(2));
    expect(await list()).toMatchObject({ items: [], counts: { requirements: 0, readiness: null } });
  });

  test('that are suppressed are listed by themselves with the reason, and count as such', async () => {
    const { caller, projectId } = world;
    await add('The pump should stop.');
    await add('The PLX shall stop.');
    const acronym = { rule: 'SET-ACRONYM', text: 'PLX' };
    await caller.analysis.suppress({ projectId, rule: 'EARS-MODAL', item: 'REQ-1', reason: 'law' });
    await caller.analysis.suppress({ projectId, ...acronym, reason: 'known' });
    expect(rulesIn(await list()).filter((rule) => /MODAL|ACRONYM/.test(rule))).toEqual([]);
    const { items, counts } = await list({ isSuppressed: true });
    expect(items.map(({ rule, reason }) => [rule, reason])).toEqual([
      ['EARS-MODAL', 'law'],
      ['SET-ACRONYM', 'known'],
    ]);
    expect(counts.suppressed).toBe(2);
  });

  test('know a requirement by its name in the file that it came from, as its own analysis does', async () => {
    const { caller, projectId } = world;
    const spec =
      '# Feature Specification: Pumps\n\n## Requirements\n\n### Functional Requirements\n\n- **FR-001**: The pump should stop.\n';
    await importAll(world, { 'specs/001-pump/spec.md': spec });
    await caller.analysis.suppress({ projectId, rule: 'EARS-MODAL', item: 'FR-001', reason: 'x' });
    const { items } = await list({ isSuppressed: true });
    expect(items.map(({ rule }) => rule)).toEqual(['EARS-MODAL']);
    const subject = { id: items[0]!.places[0]!.id as RequirementId };
    const { suppressed } = await caller.requirements.analyse({ projectId, subject });
    expect(suppressed.map(({ rule }) => rule)).toEqual(['EARS-MODAL']);
  });
});
