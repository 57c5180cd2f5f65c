import type { DecisionId, TaskId } from '@throughline/schema';
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

describe('a task that something unfinished blocks', () => {
  let blocker: TaskId;
  let blocked: TaskId;

  const move = (id: TaskId, expectedVersion: number, to: 'doing' | 'done' | 'cancelled') =>
    world.caller.tasks.move({ projectId: world.projectId, id, expectedVersion, to });

  beforeEach(async () => {
    const { caller, projectId } = world;
    blocker = (await caller.tasks.create({ projectId, data: { title: 'Dig the trench' } })).id;
    blocked = (await caller.tasks.create({ projectId, data: { title: 'Lay the pipe' } })).id;
    await caller.links.create({ projectId, type: 'blocks', fromId: blocker, toId: blocked });
  });

  test('can be begun, but not finished, and is told what blocks it', async () => {
    await move(blocked, 1, 'doing');
    const problem = await problemOfCall(move(blocked, 2, 'done'));
    expect(problem).toMatchObject({
      code: 'TASK_BLOCKED',
      blockers: [{ key: 'TASK-1', title: 'Dig the trench' }],
    });
    expect(problem.message).toContain('TASK-2 is blocked by TASK-1');
    expect(await world.caller.tasks.get({ projectId: world.projectId, id: blocked })).toMatchObject(
      { version: 2, state: 'doing' },
    );
  });

  test.each(['done', 'cancelled'] as const)('can be finished once that is %s', async (end) => {
    await move(blocker, 1, 'doing');
    await move(blocker, 2, end);
    await move(blocked, 1, 'doing');
    await expect(move(blocked, 2, 'done')).resolves.toMatchObject({ state: 'done' });
  });

  test('can be finished once that is archived, or blocks it no more', async () => {
    await move(blocked, 1, 'doing');
    const { caller, projectId } = world;
    await caller.tasks.archive({ projectId, id: blocker, expectedVersion: 1 });
    await expect(move(blocked, 2, 'done')).resolves.toMatchObject({ state: 'done' });
  });

  test('is never finished while a link that blocks it gets in, however they race', async () => {
    const { caller, projectId } = world;
    for (let round = 0; round < 10; round += 1) {
      const { id } = await caller.tasks.create({ projectId, data: { title: `Raced ${round}` } });
      await move(id, 1, 'doing');
      const [moved, linked] = await Promise.allSettled([
        move(id, 2, 'done'),
        caller.links.create({ projectId, type: 'blocks', fromId: blocker, toId: id }),
      ]);
      expect(linked.status).toBe('fulfilled');
      const history = (await caller.changes.list({ projectId, itemId: id, limit: 2 })).changes.map(
        ({ action }) => action,
      );
      // Either it was done before the link came, or it was refused.
      expect(history).toEqual(
        moved.status === 'fulfilled'
          ? ['link.created', 'item.moved']
          : ['link.created', 'item.moved'],
      );
      if (moved.status === 'rejected') {
        expect(await caller.tasks.get({ projectId, id })).toMatchObject({ state: 'doing' });
      }
    }
  });
});

describe('a decision that takes the place of another', () => {
  const make = async (title: string, isAccepted: boolean): Promise<DecisionId> => {
    const { caller, projectId } = world;
    const { id } = await caller.decisions.create({ projectId, data: { title } });
    if (isAccepted)
      await caller.decisions.move({ projectId, id, expectedVersion: 1, to: 'accepted' });
    return id;
  };
  const supersede = (id: DecisionId, successorId: DecisionId, expectedVersion = 2) =>
    world.caller.decisions.supersede({
      projectId: world.projectId,
      id,
      expectedVersion,
      successorId,
      reason: 'cheaper',
    });

  test('is linked to it, and the other is superseded, at once', async () => {
    const [old, next] = [await make('Files', true), await make('PostgreSQL', false)];
    expect(await supersede(old, next)).toMatchObject({ state: 'superseded', version: 3 });
    const links = await world.caller.links.list({ projectId: world.projectId, itemId: old });
    expect(links.map(({ type, from, to }) => [type, from.key, to.key])).toEqual([
      ['supersedes', 'ADR-2', 'ADR-1'],
    ]);
    expect(links[0]!.isSuspect).toBe(false);
    const { changes } = await world.caller.changes.list({
      projectId: world.projectId,
      itemId: old,
      limit: 2,
    });
    expect(changes.map(({ action }) => action)).toEqual(['item.moved', 'link.created']);
    expect(changes[0]!.after).toMatchObject({
      state: 'superseded',
      successor: 'ADR-2',
      reason: 'cheaper',
    });
  });

  test('keeps a link that was there before', async () => {
    const [old, next] = [await make('Files', true), await make('PostgreSQL', false)];
    const { projectId } = world;
    await world.caller.links.create({ projectId, type: 'supersedes', fromId: next, toId: old });
    expect(await supersede(old, next)).toMatchObject({ state: 'superseded' });
    expect(await world.caller.links.list({ projectId, itemId: old })).toHaveLength(1);
  });

  test('cannot replace what was never in force; the legal moves are named, and nothing is left behind', async () => {
    const [old, next] = [await make('Files', false), await make('PostgreSQL', false)];
    const problem = await problemOfCall(supersede(old, next, 1));
    expect(problem).toMatchObject({
      code: 'ILLEGAL_STATE_CHANGE',
      from: 'proposed',
      allowed: ['accepted', 'rejected'],
    });
    expect(await world.caller.links.list({ projectId: world.projectId, itemId: old })).toEqual([]);
  });

  test('never closes a circle: who was replaced cannot replace its successor', async () => {
    const [first, second] = [await make('Files', true), await make('PostgreSQL', true)];
    await supersede(first, second);
    const problem = await problemOfCall(supersede(second, first));
    expect(problem).toMatchObject({ code: 'LINK_CYCLE', cycle: ['ADR-1', 'ADR-2', 'ADR-1'] });
    expect(
      await world.caller.decisions.get({ projectId: world.projectId, id: second }),
    ).toMatchObject({ state: 'accepted', version: 2 });
  });

  test('cannot be reached by an ordinary move', async () => {
    const old = await make('Files', true);
    const move = {
      projectId: world.projectId,
      id: old,
      expectedVersion: 2,
      to: 'superseded' as const,
    };
    expect(await problemOfCall(world.caller.decisions.move(move))).toMatchObject({
      code: 'ILLEGAL_STATE_CHANGE',
    });
  });
});
