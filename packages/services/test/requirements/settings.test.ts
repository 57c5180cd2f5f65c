import type { RequirementId } from '@throughline/schema';
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
let id: RequirementId;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  world = await createWorld(database.stores);
  const data = { title: 'Stop', statement: 'The pump shall stop within several seconds.' };
  const made = await world.caller.requirements.create({ projectId: world.projectId, data });
  id = made.id;
});
afterAll(() => database.close());

const analysis = () => world.caller.analysis;
const project = () => ({ projectId: world.projectId });
const analysed = async () => {
  const { findings, suppressed } = await world.caller.requirements.analyse({
    ...project(),
    subject: { id },
  });
  const rulesOf = (found: readonly { rule: string }[]) => found.map(({ rule }) => rule);
  return { findings: rulesOf(findings), suppressed: rulesOf(suppressed) };
};
const changes = async () => (await world.caller.changes.list(project())).changes;

describe('a project’s settings of the analysis', () => {
  test('are the usual ones until something is set, and then those', async () => {
    expect(await analysis().settings(project())).toMatchObject({
      version: 0,
      config: { rules: {}, suppress: [] },
    });
    const rules = { 'INCOSE-R7': 'off' as const };
    const set = { ...project(), expectedVersion: 0, data: { rules }, reason: 'agreed' };
    await analysis().update(set);
    expect(await analysis().settings(project())).toMatchObject({ version: 1, config: { rules } });
    expect((await analysed()).findings).not.toContain('INCOSE-R7');
    expect((await changes())[0]).toMatchObject({
      action: 'analysis.updated',
      before: { rules: {} },
      after: { rules, reason: 'agreed' },
    });
  });

  test('are not changed by who saw other ones, nor to rules that there are not', async () => {
    const data = { systemNames: ['pump'] };
    await analysis().update({ ...project(), expectedVersion: 0, data });
    const late = analysis().update({ ...project(), expectedVersion: 0, data });
    expect(await problemOfCall(late)).toMatchObject({
      code: 'VERSION_CONFLICT',
      currentVersion: 1,
    });
    const misspelt = { rules: { 'INCOSE-R77': 'off' as const } };
    const wrong = analysis().update({ ...project(), expectedVersion: 1, data: misspelt });
    expect((await problemOfCall(wrong)).message).toContain('INCOSE-R77');
  });

  test('that say what is so already leave no trace', async () => {
    const before = (await changes()).length;
    await analysis().update({ ...project(), expectedVersion: 0, data: { terms: [] } });
    expect((await analysis().settings(project())).version).toBe(0);
    expect(await changes()).toHaveLength(before);
  });
});

describe('a suppressed finding', () => {
  const covered = { rule: 'INCOSE-R7', item: 'REQ-1', text: 'several' };

  test('is told apart with its reason, and in the item’s history, until it is taken back', async () => {
    expect((await analysed()).findings).toContain('INCOSE-R7');
    await analysis().suppress({ ...project(), ...covered, reason: 'quotes the law' });
    const { suppressed } = await world.caller.requirements.analyse({
      ...project(),
      subject: { id },
    });
    expect(suppressed).toMatchObject([{ rule: 'INCOSE-R7', reason: 'quotes the law' }]);
    const { config } = await analysis().settings(project());
    expect(config.suppress).toEqual([
      { ...covered, reason: 'quotes the law', by: world.context.actor.name },
    ]);
    const { changes: own } = await world.caller.changes.list({ ...project(), itemId: id });
    expect(own[0]).toMatchObject({ action: 'finding.suppressed', itemKey: 'REQ-1' });

    await analysis().unsuppress({ ...project(), ...covered });
    expect(await analysed()).toMatchObject({ suppressed: [] });
  });

  test('stays suppressed for its own item and words alone', async () => {
    await analysis().suppress({
      ...project(),
      ...covered,
      item: 'REQ-1',
      text: 'many',
      reason: 'x',
    });
    expect((await analysed()).suppressed).toEqual([]);
  });

  test('is kept once: a further reason takes the place of the first', async () => {
    for (const reason of ['first', 'second'])
      await analysis().suppress({ ...project(), ...covered, reason });
    const { config } = await analysis().settings(project());
    expect(config.suppress.map(({ reason }) => reason)).toEqual(['second']);
  });

  test('needs a rule, an item and a suppression that are there', async () => {
    const wrong = [
      () => analysis().suppress({ ...project(), rule: 'INCOSE-R99', reason: 'x' }),
      () => analysis().suppress({ ...project(), ...covered, item: 'REQ-9', reason: 'x' }),
      () => analysis().unsuppress({ ...project(), ...covered }),
    ];
    for (const call of wrong) expect((await problemOfCall(call())).code).toBe('NOT_FOUND');
  });

  test('by many at once is kept by all', async () => {
    const words = Array.from({ length: 12 }, (_, at) => `word ${at}`);
    await Promise.all(
      words.map((text) => analysis().suppress({ ...project(), ...covered, text, reason: 'x' })),
    );
    const { config, version } = await analysis().settings(project());
    expect(version).toBe(words.length);
    expect(new Set(config.suppress.map(({ text }) => text))).toEqual(new Set(words));
  });
});
