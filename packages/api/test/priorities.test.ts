import type { BalanceInputs, RequirementId, TaskId, WsjfInputs } from '@throughline/schema';
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

const wsjf = (cost: 1 | 3 | 8 | 20, jobSize: WsjfInputs['jobSize']): WsjfInputs => ({
  ...{ businessValue: cost, timeCriticality: cost, riskReduction: cost, jobSize },
});
type Data = Parameters<typeof world.caller.requirements.create>[0]['data'];
const newRequirement = async (
  title: string,
  data: Omit<Data, 'title'> = {},
): Promise<RequirementId> =>
  (await world.caller.requirements.create({ projectId: world.projectId, data: { title, ...data } }))
    .id;
const task = async (title: string, cost: 1 | 3 | 8 | 20): Promise<TaskId> => {
  const data = { title, priority: 'high' as const, wsjf: wsjf(cost, 1) };
  return (await world.caller.tasks.create({ projectId: world.projectId, data })).id;
};
const backlog = (kind: 'requirement' | 'task' = 'requirement', method: 'wsjf' | 'rice' = 'wsjf') =>
  world.caller.priorities.backlog({ projectId: world.projectId, kind, method });

describe('the backlog', () => {
  test('is sorted and explained; what nobody judged stands apart', async () => {
    await newRequirement('Later', { priority: 'should', wsjf: wsjf(20, 1) });
    await newRequirement('Small', { priority: 'must', wsjf: wsjf(8, 3) });
    await newRequirement('Large', { priority: 'must', wsjf: wsjf(8, 13) });
    await newRequirement('Unknown', { priority: 'must' });
    const { projectId, caller } = world;
    const gone = await newRequirement('Refused', { wsjf: wsjf(20, 1) });
    await caller.requirements.move({ projectId, id: gone, expectedVersion: 1, to: 'rejected' });
    const away = await newRequirement('Archived', { wsjf: wsjf(20, 1) });
    await caller.requirements.archive({ projectId, id: away, expectedVersion: 1 });

    const found = await backlog();
    expect(found.entries.map(({ rank, item, score }) => [rank, item.title, score])).toEqual([
      [1, 'Small', 8],
      [2, 'Large', 24 / 13],
      [3, 'Later', 60],
    ]);
    expect(found.entries.map(({ explanation }) => explanation)).toEqual([
      '1st: must; cost of delay 24 (8 + 8 + 8) over size 3 = 8.0.',
      '2nd: must; cost of delay 24 (8 + 8 + 8) over size 13 = 1.8.',
      '3rd: should; cost of delay 60 (20 + 20 + 20) over size 1 = 60.0.',
    ]);
    expect(found.unscored.map(({ item }) => item.title)).toEqual(['Unknown']);
    expect([found.total, found.unscoredTotal]).toEqual([3, 1]);
    expect(found.explanation).toContain('By MoSCoW first, then by WSJF');
  });

  test('of another method has those that were judged by it', async () => {
    await newRequirement('By reach', {
      rice: { reach: 500, impact: 3, confidencePercent: 100, effortPersonMonths: 2 },
    });
    await newRequirement('By delay', { wsjf: wsjf(8, 3) });
    const found = await backlog('requirement', 'rice');
    expect(found.entries.map(({ item, score }) => [item.title, score])).toEqual([
      ['By reach', 750],
    ]);
    expect(found.unscored.map(({ item }) => item.title)).toEqual(['By delay']);
  });

  test('draws up what a requirement depends on', async () => {
    const base = await newRequirement('Keys', { priority: 'could', wsjf: wsjf(1, 20) });
    const top = await newRequirement('Signatures', { priority: 'must', wsjf: wsjf(20, 1) });
    const { projectId } = world;
    const link = { projectId, type: 'depends' as const, fromId: top, toId: base };
    await world.caller.links.create(link);
    const { entries } = await backlog();
    expect(entries.map(({ item, after, before }) => [item.key, after, before])).toEqual([
      ['REQ-1', [], 'REQ-2'],
      ['REQ-2', ['REQ-1'], null],
    ]);
    expect(entries[0]!.explanation).toContain('drawn up to come before REQ-2, which rests on it');
  });

  test('puts a blocked task behind its blocker, until that is done', async () => {
    const blocker = await task('Trench', 1);
    const blocked = await task('Pipe', 20);
    const { projectId, caller } = world;
    await caller.links.create({ projectId, type: 'blocks', fromId: blocker, toId: blocked });
    const keys = async () => (await backlog('task')).entries.map(({ item }) => item.key);
    expect(await keys()).toEqual(['TASK-1', 'TASK-2']);
    await caller.tasks.move({ projectId, id: blocker, expectedVersion: 1, to: 'doing' });
    await caller.tasks.move({ projectId, id: blocker, expectedVersion: 2, to: 'done' });
    expect(await keys()).toEqual(['TASK-2']);
  });
});

describe('the inputs', () => {
  test('are kept whole or not at all, on their scale', async () => {
    const half = { businessValue: 8 } as WsjfInputs;
    expect((await problemOfCall(newRequirement('Half', { wsjf: half }))).code).toBe(
      'INVALID_INPUT',
    );
    const off = { ...wsjf(8, 3), jobSize: 4 } as unknown as WsjfInputs;
    expect((await problemOfCall(newRequirement('Off', { wsjf: off }))).message).toContain(
      'must be one of 1, 2, 3, 5, 8, 13, 20',
    );
  });

  test('are in the log and in the past, come back by undoing, and make no link suspect', async () => {
    const { caller, projectId } = world;
    const id = await newRequirement('Fast', { wsjf: wsjf(3, 2) });
    const other = await newRequirement('Faster');
    await caller.links.create({ projectId, type: 'depends', fromId: other, toId: id });
    await caller.baselines.create({ projectId, data: { name: 'signed' } });
    const write = (expectedVersion: number, value: WsjfInputs | null) =>
      caller.requirements.update({ projectId, id, expectedVersion, data: { wsjf: value } });
    await write(1, null);
    expect((await caller.links.listSuspect({ projectId })).items).toEqual([]);
    const past = await caller.moments.find({ projectId, at: 'signed', key: 'REQ-1' });
    expect(past.item.fields['wsjf']).toEqual(wsjf(3, 2));
    const { items } = await caller.moments.compare({ projectId, from: 'signed' });
    expect(items[0]!.fields).toEqual([{ name: 'wsjf', before: wsjf(3, 2), after: null }]);
    expect(await write(2, wsjf(3, 2))).toMatchObject({ wsjf: wsjf(3, 2), version: 3 });
  });

  test('that an older project file has no word for are blank', async () => {
    await newRequirement('Fast', { wsjf: wsjf(3, 2) });
    const { caller, projectId, workspace } = world;
    const file = await caller.projects.export({ projectId });
    for (const { fields } of file.items)
      for (const name of ['wsjf', 'rice', 'balance']) delete fields[name];
    const data = { slug: `n-${world.context.newId()}`, name: 'Another' };
    const { id } = await caller.projects.create({ workspaceId: workspace.id, data });
    await caller.projects.restore({ projectId: id, file });
    const { items } = await caller.requirements.list({ projectId: id });
    expect(items[0]).toMatchObject({ title: 'Fast', wsjf: null, rice: null, balance: null });
  });
});

test('the balance names the quadrant of each requirement, the best first, and who is not judged', async () => {
  const balance = (
    value: BalanceInputs['value'],
    feasibility: number,
    performanceCost: number,
  ): BalanceInputs => ({ value, feasibility, performanceCost, note: '' });
  await newRequirement('Heavy', { balance: balance(5, 4, 5) });
  await newRequirement('Light', { balance: balance(5, 4, 1) });
  await newRequirement('Hard', { balance: balance(5, 1, 1) });
  await newRequirement('Cheap', { balance: balance(1, 5, 1) });
  await newRequirement('Vain', { balance: balance(2, 2, 3) });
  await newRequirement('From WSJF', { balance: balance(null, 3, 3), wsjf: wsjf(8, 3) });
  await newRequirement('Half judged', { balance: balance(null, 3, 3) });
  await newRequirement('Not judged');
  const found = await world.caller.priorities.balance({ projectId: world.projectId });
  expect(
    found.entries.map(({ item, quadrant, isValueDerived }) => [
      item.title,
      quadrant,
      isValueDerived,
    ]),
  ).toEqual([
    ['Light', 'do_first', false],
    ['Heavy', 'do_first', false],
    ['From WSJF', 'do_first', true],
    ['Hard', 'plan', false],
    ['Cheap', 'reconsider', false],
    ['Vain', 'drop', false],
  ]);
  expect(found.entries[1]!.explanation).toBe(
    'Do first: worth much and feasible; costs much performance (5 of 5).',
  );
  expect(found.unjudged.map(({ item }) => item.title)).toEqual(['Half judged', 'Not judged']);
});
