import {
  openTestDatabase,
  createWorld,
  problemOfCall,
  type TestDatabase,
} from '@throughline/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** A project with a goal, changed once after the baseline `signed`. */
async function signedWorld() {
  const world = await createWorld(database.stores);
  const { caller, projectId } = world;
  const goal = await caller.goals.create({ projectId, data: { title: 'Sail on time' } });
  const baseline = await caller.baselines.create({ projectId, data: { name: 'signed' } });
  const target = { projectId, id: goal.id, expectedVersion: 1 };
  await caller.goals.update({ ...target, data: { title: 'Sail early' } });
  return { ...world, goal, baseline };
}

describe('a moment is', () => {
  test('a baseline’s name, a sequence, a time with its zone, a day, or now', async () => {
    const { caller, projectId, baseline } = await signedWorld();
    const { changes } = await caller.changes.list({ projectId });
    const titleAt = async (at: string) =>
      (await caller.moments.find({ projectId, at, key: 'GOAL-1' })).item.title;

    const madeAt = changes.find(({ action }) => action === 'item.created')!.at;
    const before = new Date(changes[0]!.at.getTime() - 1).toISOString();
    for (const at of ['signed', `${baseline.sequence}`, '2', madeAt.toISOString(), before])
      expect(await titleAt(at), at).toBe('Sail on time');
    const offset = changes[0]!.at.toISOString().replace('Z', '+00:00');
    for (const at of [
      'now',
      'NOW',
      '4',
      changes[0]!.at.toISOString(),
      offset,
      '2026-01-01',
      '9999-12-31',
      '2026-01-01T00:01Z',
    ])
      expect(await titleAt(at), at).toBe('Sail early');
  });

  test('before the first change, too: nothing was there', async () => {
    const { caller, projectId } = await signedWorld();
    for (const at of ['0', '2025-12-31', '0001-01-01T00:00Z']) {
      expect((await caller.moments.list({ projectId, at })).items, at).toEqual([]);
      expect(
        (await problemOfCall(caller.moments.find({ projectId, at, key: 'GOAL-1' }))).code,
      ).toBe('NOT_FOUND');
    }
  });

  test.each([
    ...['unsigned', 'Signed', '5', '99999999999999999999', '2026-02-30', '0000-01-01'],
    '2026-01-01T12:00',
  ])('not %s, and it is said what would be', async (at) => {
    const { caller, projectId } = await signedWorld();
    const problem = await problemOfCall(caller.moments.list({ projectId, at }));
    expect(problem).toMatchObject({ code: 'UNKNOWN_MOMENT', moment: at });
    expect(problem.message).toContain('Name a baseline');
  });

  test('one of its own project: the baseline of another is as unknown as none', async () => {
    await signedWorld();
    const { caller, projectId } = await createWorld(database.stores);
    const problem = await problemOfCall(caller.moments.list({ projectId, at: 'signed' }));
    expect(problem.code).toBe('UNKNOWN_MOMENT');
  });
});

describe('a baseline', () => {
  test('names the project as it was before its own change, by sequence and hash', async () => {
    const { caller, projectId, baseline, context } = await signedWorld();
    const { changes } = await caller.changes.list({ projectId });
    const at = changes.find(({ sequence }) => sequence === baseline.sequence)!;
    expect(baseline).toMatchObject({ sequence: 2, headHash: at.hash, version: 1 });
    expect(baseline.actor.id).toBe(context.actor.id);
    expect(changes.find(({ sequence }) => sequence === 3)).toMatchObject({
      action: 'baseline.created',
      after: { name: 'signed', sequence: 2, headHash: at.hash },
    });
  });

  test('keeps its moment when it is renamed, and the log tells the old name', async () => {
    const { caller, projectId, baseline } = await signedWorld();
    const target = { projectId, id: baseline.id };
    const renamed = await caller.baselines.update({
      ...{ ...target, expectedVersion: 1 },
      data: { name: 'signed in March' },
    });
    expect(renamed).toEqual({ ...baseline, name: 'signed in March', version: 2 });
    const stale = caller.baselines.update({ ...target, expectedVersion: 1, data: { note: 'x' } });
    expect(await problemOfCall(stale)).toMatchObject({ code: 'VERSION_CONFLICT' });
    const { changes } = await caller.changes.list({ projectId, limit: 1 });
    expect(changes[0]).toMatchObject({
      action: 'baseline.updated',
      before: { name: 'signed' },
      after: { name: 'signed in March' },
    });
  });

  test('is gone when removed, while its moment can still be read by its sequence', async () => {
    const { caller, projectId, baseline } = await signedWorld();
    await caller.baselines.remove({ projectId, id: baseline.id, expectedVersion: 1 });
    expect((await caller.baselines.list({ projectId })).items).toEqual([]);
    const { item } = await caller.moments.find({
      projectId,
      at: `${baseline.sequence}`,
      key: 'GOAL-1',
    });
    expect(item.title).toBe('Sail on time');
  });

  test('has a name of its own: of ten made at once with one name there is one', async () => {
    const { caller, projectId } = await createWorld(database.stores);
    const all = Array.from({ length: 10 }, () =>
      caller.baselines.create({ projectId, data: { name: 'v1' } }).then(
        () => 'made',
        (error: unknown) => problemOfCall(Promise.reject(error)).then(({ code }) => code),
      ),
    );
    expect((await Promise.all(all)).toSorted()).toEqual([
      ...Array.from({ length: 9 }, () => 'BASELINE_NAME_TAKEN'),
      'made',
    ]);
    await caller.baselines.create({ projectId, data: { name: 'v2' } });
    const [v2] = (await caller.baselines.list({ projectId })).items;
    const rename = caller.baselines.update({
      ...{ projectId, id: v2!.id, expectedVersion: 1 },
      data: { name: 'v1' },
    });
    expect((await problemOfCall(rename)).code).toBe('BASELINE_NAME_TAKEN');
  });

  test.each(['now', 'NOW', '12', '2026-03-01', '2026-03-01T10:00', ''])(
    'cannot be called "%s", which means another moment',
    async (name) => {
      const { caller, projectId } = await createWorld(database.stores);
      const call = caller.baselines.create({ projectId, data: { name } });
      expect((await problemOfCall(call)).code).toBe('INVALID_INPUT');
    },
  );

  test('is listed with the latest first, page by page', async () => {
    const { caller, projectId } = await createWorld(database.stores);
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      await caller.baselines.create({ projectId, data: { name } });
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await caller.baselines.list({ projectId, limit: 2, ...(cursor && { cursor }) });
      names.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(names).toEqual(['e', 'd', 'c', 'b', 'a']);
  });
});

test('a link was suspect from a change of its target to its review, and again after the next change', async () => {
  const { caller, projectId, goal } = await signedWorld();
  const { id: fromId } = await caller.requirements.create({ projectId, data: { title: 'Count' } });
  const link = { projectId, type: 'satisfies' as const, fromId, toId: goal.id };
  await caller.links.create(link);
  const rename = (expectedVersion: number, title: string) =>
    caller.goals.update({ projectId, id: goal.id, expectedVersion, data: { title } });
  await rename(2, 'Sail at dawn');
  await caller.links.review({ ...link, reason: 'still so' });
  await rename(3, 'Sail at noon');

  // Changes 6 to 9: linked, renamed, reviewed, renamed.
  const suspectAt = async (at: number) =>
    (await caller.moments.find({ projectId, at: `${at}`, key: 'REQ-1' })).links.map(
      ({ isSuspect }) => isSuspect,
    );
  const told = await Promise.all([5, 6, 7, 8, 9].map(suspectAt));
  expect(told).toEqual([[], [false], [true], [false], [true]]);
});

describe('a comparison', () => {
  test('runs from the earlier moment to the later, whichever was named first', async () => {
    const { caller, projectId } = await signedWorld();
    const forth = await caller.moments.compare({ projectId, from: 'signed', to: 'now' });
    const back = await caller.moments.compare({ projectId, from: 'now', to: 'signed' });
    expect(back).toEqual(forth);
    expect(forth).toMatchObject({
      from: { moment: 'signed', baseline: 'signed', sequence: 2 },
      to: { moment: 'now', baseline: null, sequence: 4 },
      counts: { items: { added: 0, changed: 1, removed: 0 } },
      items: [
        {
          change: 'changed',
          item: { key: 'GOAL-1', title: 'Sail early' },
          fields: [{ name: 'title', before: 'Sail on time', after: 'Sail early' }],
        },
      ],
    });
  });

  test('counts all and shows as many as were asked for, in key order', async () => {
    const { caller, projectId } = await createWorld(database.stores);
    for (const n of [1, 2, 3, 4])
      await caller.goals.create({ projectId, data: { title: `Goal ${n}` } });
    const found = await caller.moments.compare({ projectId, from: '0', limit: 3 });
    expect(found.counts.items.added).toBe(4);
    expect(found.items.map(({ item }) => item.key)).toEqual(['GOAL-1', 'GOAL-2', 'GOAL-3']);
    expect(found.isTruncated).toBe(true);
  });
});

describe('the items of a moment', () => {
  test('are narrowed by what they said then, over all pages, as the list of now is by what they say', async () => {
    const { caller, projectId } = await createWorld(database.stores);
    const made = [];
    for (let number = 1; number <= 9; number += 1) {
      const data = {
        title: `Task ${number}`,
        labels: number % 2 === 0 ? ['even', 'old'] : ['odd'],
        priority: number > 5 ? ('high' as const) : null,
        owner: number === 3 ? 'Mira Sand' : null,
        assignees: number === 4 ? ['Mira Sand'] : [],
        body: number % 3 === 0 ? 'Every third boat sails.' : '',
      };
      made.push(await caller.tasks.create({ projectId, data }));
    }
    const filters = [
      { labels: ['even'] },
      { labels: ['even', 'old'], priorities: ['high' as const] },
      { owner: 'Mira Sand' },
      { text: 'third sail' },
      { text: 'task 7' },
      { text: 'TASK-2' },
      { text: 'aft' },
    ];
    const now = async (filter: object) =>
      (await caller.tasks.list({ projectId, filter })).items.map(({ key }) => key);
    const expected = await Promise.all(filters.map(now));
    expect(expected.map(({ length }) => length)).toEqual([4, 2, 2, 3, 1, 1, 0]);

    await caller.baselines.create({ projectId, data: { name: 'then' } });
    for (const { id, version } of made) {
      const data = { title: 'Other', labels: [], priority: 'low' as const, owner: null, body: '' };
      await caller.tasks.update({ projectId, id, expectedVersion: version, data });
    }
    for (const [index, filter] of filters.entries()) {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const query = {
          projectId,
          at: 'then',
          limit: 2,
          filter: { kinds: ['task' as const], ...filter },
        };
        const page = await caller.moments.list({ ...query, ...(cursor && { cursor }) });
        found.push(...page.items.map(({ key }) => key));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(found, JSON.stringify(filter)).toEqual(expected[index]);
    }
  });
});
