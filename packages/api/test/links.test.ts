import {
  isLegalLink,
  KIND_NAMES,
  LEGAL_LINKS,
  LINK_TYPES,
  type ItemId,
  type Kind,
} from '@throughline/schema';
import {
  areaOf,
  createWorld,
  openTestDatabase,
  problemOfCall,
  type AnyItem,
  type TestDatabase,
  type World,
} from '@throughline/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let database: TestDatabase;
let world: World;
const items = {} as Record<Kind, [AnyItem, AnyItem]>;

const make = (kind: Kind, title = `A ${kind}`) =>
  areaOf(world.caller, kind).create({ projectId: world.projectId, data: { title } });

beforeAll(async () => {
  database = await openTestDatabase();
  world = await createWorld(database.stores);
  for (const kind of KIND_NAMES) items[kind] = [await make(kind), await make(kind)];
});
afterAll(() => database.close());

test('a link of every legal type and kinds is made; of the others the legal ones are named', async () => {
  let made = 0;
  for (const [typeAt, type] of LINK_TYPES.entries()) {
    for (const [fromAt, fromKind] of KIND_NAMES.entries()) {
      for (const [toAt, toKind] of KIND_NAMES.entries()) {
        // Every legal link, and one in twelve of the illegal ones, of every type and from every kind.
        const isTried =
          isLegalLink(type, fromKind, toKind) || (typeAt + fromAt + toAt) % KIND_NAMES.length === 0;
        if (!isTried) continue;
        const [from, to] = [items[fromKind][0], items[toKind][1]];
        const call = world.caller.links.create({
          projectId: world.projectId,
          type,
          fromId: from.id,
          toId: to.id,
        });
        if (isLegalLink(type, fromKind, toKind)) {
          expect(await call).toMatchObject({
            type,
            from: { key: from.key },
            to: { key: to.key },
            isSuspect: false,
          });
          made += 1;
          continue;
        }
        const problem = await problemOfCall(call);
        const expected = LEGAL_LINKS.filter(
          (rule) => rule.from === fromKind && (rule.to === toKind || rule.type === type),
        );
        expect(problem).toMatchObject({ code: 'ILLEGAL_LINK', allowed: expected });
        for (const rule of expected)
          expect(problem.message).toContain(`${rule.from} –${rule.type}→ ${rule.to}`);
      }
    }
  }
  expect(made).toBe(LEGAL_LINKS.length);
}, 120_000);

describe('a link', () => {
  let from: AnyItem;
  let to: AnyItem;
  let link: { projectId: World['projectId']; type: 'satisfies'; fromId: ItemId; toId: ItemId };

  beforeEach(async () => {
    [from, to] = [await make('requirement'), await make('goal')];
    link = { projectId: world.projectId, type: 'satisfies', fromId: from.id, toId: to.id };
  });

  test('is seen from both of its ends, and from no other item', async () => {
    const made = await world.caller.links.create(link);
    const other = await make('goal');
    const listOf = (itemId: ItemId) =>
      world.caller.links.list({ projectId: world.projectId, itemId });
    expect(await listOf(from.id)).toEqual([made]);
    expect(await listOf(to.id)).toEqual([made]);
    expect(await listOf(other.id)).toEqual([]);
    expect(
      (await world.caller.items.find({ projectId: world.projectId, key: to.key })).links,
    ).toEqual([made]);
  });

  test('can be made once only', async () => {
    await world.caller.links.create(link);
    const again = await problemOfCall(world.caller.links.create(link));
    expect(again.code).toBe('LINK_EXISTS');
    expect(again.message).toContain(`${from.key} already satisfies ${to.key}`);
  });

  test('made by twenty at once is made once', async () => {
    const calls = Array.from({ length: 20 }, () => world.caller.links.create(link));
    const settled = await Promise.allSettled(calls);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const call of calls) {
      await call.catch(async () => expect((await problemOfCall(call)).code).toBe('LINK_EXISTS'));
    }
  });

  test('is gone when removed, and can be made again', async () => {
    await world.caller.links.create(link);
    expect(await world.caller.links.remove(link)).toEqual(link);
    expect((await problemOfCall(world.caller.links.remove(link))).code).toBe('NOT_FOUND');
    await expect(world.caller.links.create(link)).resolves.toMatchObject({ type: 'satisfies' });
  });

  test('neither leads from an archived item nor to one', async () => {
    await areaOf(world.caller, 'goal').archive({
      projectId: world.projectId,
      id: to.id,
      expectedVersion: 1,
    });
    expect(await problemOfCall(world.caller.links.create(link))).toMatchObject({
      code: 'ITEM_ARCHIVED',
      key: to.key,
    });
    await areaOf(world.caller, 'requirement').archive({
      projectId: world.projectId,
      id: from.id,
      expectedVersion: 1,
    });
    expect(await problemOfCall(world.caller.links.create(link))).toMatchObject({
      code: 'ITEM_ARCHIVED',
      key: from.key,
    });
  });

  test('of an item to itself is refused, whatever its type', async () => {
    for (const type of ['refines', 'depends', 'conflicts'] as const) {
      const problem = await problemOfCall(
        world.caller.links.create({ ...link, type, toId: from.id }),
      );
      expect(problem.code).toBe('ILLEGAL_LINK');
      expect(problem.message).toContain(`${from.key} cannot link to itself`);
    }
  });

  test('cannot lead to an item of another project', async () => {
    const other = await createWorld(database.stores);
    const goal = await other.caller.goals.create({
      projectId: other.projectId,
      data: { title: 'Theirs' },
    });
    const calls = [
      world.caller.links.create({ ...link, toId: goal.id }),
      other.caller.links.create({ ...link, projectId: other.projectId, toId: goal.id }),
    ];
    const problems = await Promise.all(calls.map(problemOfCall));
    expect(problems.map(({ code }) => code)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });
});

describe('an item that is made with links', () => {
  const linksOf = (itemId: ItemId) =>
    world.caller.links.list({ projectId: world.projectId, itemId });
  const create = (title: string, links: object[]) =>
    areaOf(world.caller, 'requirement').create({
      projectId: world.projectId,
      data: { title },
      links,
    } as never);

  test('has them both ways from its first moment', async () => {
    const made = await create('Linked at birth', [
      { type: 'satisfies', toId: items.goal[0].id },
      { type: 'verifies', fromId: items.test[0].id },
    ]);
    const links = await linksOf(made.id);
    expect(links.map(({ type, from, to }) => [type, from.id, to.id].join()).toSorted()).toEqual([
      ['satisfies', made.id, items.goal[0].id].join(),
      ['verifies', items.test[0].id, made.id].join(),
    ]);
    expect(links.map(({ isSuspect }) => isSuspect)).toEqual([false, false]);
  });

  test.each([
    ['an illegal one', () => [{ type: 'verifies', toId: items.goal[0].id }], 'ILLEGAL_LINK'],
    [
      'the same one twice',
      () => Array.from({ length: 2 }, () => ({ type: 'satisfies', toId: items.goal[0].id })),
      'LINK_EXISTS',
    ],
  ])('is not made with %s, and no key is used up', async (_, links, code) => {
    const before = await create('Before', []);
    expect((await problemOfCall(create('Refused', links()))).code).toBe(code);
    expect((await create('After', [])).number).toBe(before.number + 1);
  });
});
