import { formatKey, KIND_NAMES, KINDS, SCHEMAS, type Kind } from '@throughline/schema';
import {
  areaOf,
  createWorld,
  KIND_SAMPLES,
  openTestDatabase,
  problemOfCall,
  type TestDatabase,
  type World,
} from '@throughline/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await createWorld(database.stores);
});
afterAll(() => database.close());

const shared = { title: 'A title', body: '# Body\n\nof it', labels: ['a', 'b'], owner: 'Ines' };

describe.each(KIND_NAMES)('%s', (kind: Kind) => {
  const { fields, change, moveTo } = KIND_SAMPLES[kind];
  const area = () => areaOf(world.caller, kind);
  const create = () =>
    area().create({ projectId: world.projectId, data: { ...shared, ...fields } });

  test('comes back as it was created, with the next number as its key, in its first state', async () => {
    const first = await create();
    const second = await create();

    expect(second.number).toBe(first.number + 1);
    expect(first).toMatchObject({
      ...shared,
      ...fields,
      kind,
      key: formatKey(kind, first.number),
      state: KINDS[kind].states[0],
      version: 1,
      archivedAt: null,
      createdAt: first.updatedAt,
    });
    expect(await area().get({ projectId: world.projectId, id: first.id })).toEqual(first);
    const found = await world.caller.items.find({
      projectId: world.projectId,
      key: first.key.toLowerCase(),
    });
    expect(found.item).toMatchObject({ id: first.id, title: shared.title });
  });

  test('has every field of its kind, blank where nothing was given', async () => {
    const bare = await area().create({ projectId: world.projectId, data: { title: 'Bare' } });
    expect(bare).toMatchObject({
      ...SCHEMAS[kind].blank,
      body: '',
      labels: [],
      owner: null,
      priority: null,
    });
    expect(await area().get({ projectId: world.projectId, id: bare.id })).toEqual(bare);
  });

  test('changes the fields that an update names, and no others', async () => {
    const before = await create();
    const target = { projectId: world.projectId, id: before.id, expectedVersion: 1 };
    const after = await area().update({ ...target, data: change });

    expect(after).toEqual({ ...before, ...change, version: 2, updatedAt: after.updatedAt });
    expect(after.updatedAt.getTime()).toBeGreaterThan(before.updatedAt.getTime());
    expect(await area().get({ projectId: world.projectId, id: before.id })).toEqual(after);
  });

  test('moves to a state that its workflow has, and is told the legal ones otherwise', async () => {
    const { id } = await create();
    const moved = await area().move({
      projectId: world.projectId,
      id,
      expectedVersion: 1,
      to: moveTo,
    });
    expect(moved).toMatchObject({ state: moveTo, version: 2 });

    const again = area().move({ projectId: world.projectId, id, expectedVersion: 2, to: moveTo });
    const problem = await problemOfCall(again);
    expect(problem).toMatchObject({ code: 'ILLEGAL_STATE_CHANGE', from: moveTo, to: moveTo });
    const { allowed } = problem as Extract<typeof problem, { code: 'ILLEGAL_STATE_CHANGE' }>;
    expect(allowed.length).toBeGreaterThan(0);
    for (const state of allowed) expect(problem.message).toContain(state);
    for (const state of allowed) expect(KINDS[kind].states).toContain(state);
  });

  test('goes out of sight when archived, refuses changes there, and comes back as it was', async () => {
    const before = await create();
    const target = { projectId: world.projectId, id: before.id };
    const archived = await area().archive({ ...target, expectedVersion: 1 });
    expect(archived).toEqual({
      ...before,
      version: 2,
      updatedAt: archived.updatedAt,
      archivedAt: archived.updatedAt,
    });

    const listed = async (isArchived: boolean) => {
      const page = await area().list({
        projectId: world.projectId,
        filter: { isArchived },
        limit: 100,
      });
      return page.items.some((item) => item.id === before.id);
    };
    expect([await listed(false), await listed(true)]).toEqual([false, true]);
    const refused = await problemOfCall(
      area().update({ ...target, expectedVersion: 2, data: { title: 'No' } }),
    );
    expect(refused).toMatchObject({ code: 'ITEM_ARCHIVED', key: before.key });

    const restored = await area().restore({ ...target, expectedVersion: 2 });
    expect(restored).toEqual({ ...before, version: 3, updatedAt: restored.updatedAt });
  });

  test('is not found as another kind, though its id is right', async () => {
    const { id } = await create();
    const other = kind === 'goal' ? 'task' : 'goal';
    const asOther = await problemOfCall(
      areaOf(world.caller, other).get({ projectId: world.projectId, id }),
    );
    expect(asOther).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('refuses a state or a priority of another kind, and a value that its fields do not have', async () => {
    const { id } = await create();
    const target = { projectId: world.projectId, id, expectedVersion: 1 };
    const foreign = kind === 'release' ? 'doing' : 'built';
    const problems = await Promise.all([
      problemOfCall(area().move({ ...target, to: foreign as never })),
      problemOfCall(area().update({ ...target, data: { priority: 'immediate' } })),
      problemOfCall(area().update({ ...target, data: { title: 'two\nlines' } })),
      problemOfCall(area().update({ ...target, data: {} })),
    ]);
    for (const problem of problems) expect(problem.code).toBe('INVALID_INPUT');
  });
});
