import { canonicalJson } from '@throughline/domain';
import {
  formatKey,
  type Change,
  type Comparison,
  type Fields,
  type ItemId,
  type PastItem,
} from '@throughline/schema';
import type { ItemRecord, LinkRecord } from '@throughline/services/ports';
import {
  createWorld,
  openTestDatabase,
  runsOn,
  type TestDatabase,
  type World,
} from '@throughline/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asFields } from '../../src/items/present.ts';
import { deeds, perform, type Deed } from './random-history.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** The live state, read from the tables while the history was made. */
interface Snapshot {
  sequence: number;
  baseline: string;
  items: Map<ItemId, ItemRecord>;
  links: Map<string, LinkRecord>;
}

const linkName = (link: { fromId: string; type: string; toId: string }) =>
  `${link.fromId} ${link.type} ${link.toId}`;

async function readLive({ projectId }: World) {
  const { stores, client } = database;
  const ids = await client.item.findMany({ where: { projectId }, select: { id: true } });
  const items = await stores.items.findMany(
    projectId,
    ids.map(({ id }) => id as ItemId),
  );
  const links = (await client.link.findMany({ where: { projectId } })) as LinkRecord[];
  return { items, links };
}

async function takeSnapshot(world: World): Promise<Snapshot> {
  const { items, links } = await readLive(world);
  const name = `snapshot ${world.context.newId()}`;
  const { sequence } = await world.caller.baselines.create({
    projectId: world.projectId,
    data: { name },
  });
  return {
    sequence,
    baseline: name,
    items: new Map(items.map((item) => [item.id, item])),
    links: new Map(links.map((link) => [linkName(link), link])),
  };
}

/** Makes a history and takes a snapshot after each so many deeds; the last one is of now. */
async function live(world: World, plan: readonly Deed[], each: number): Promise<Snapshot[]> {
  const snapshots: Snapshot[] = [];
  for (const [index, deed] of plan.entries()) {
    if (index % each === 0) snapshots.push(await takeSnapshot(world));
    await perform(world, await readLive(world), deed);
  }
  return [...snapshots, await takeSnapshot(world)];
}

async function readPast(world: World, at: string): Promise<PastItem[]> {
  const { caller, projectId } = world;
  const found: PastItem[] = [];
  for (const isArchived of [false, true]) {
    let cursor: string | undefined;
    do {
      const page = await caller.moments.list({
        ...{ projectId, at, limit: 7, filter: { isArchived } },
        ...(cursor && { cursor }),
      });
      found.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
  }
  return found;
}

/** What a past item says, in the form of {@link told}. */
const pastContent = ({ fields, sequence: _sequence, changedAt: _at, ...item }: PastItem) => ({
  ...item,
  ...fields,
});

const told = (item: ItemRecord) => ({
  ...{ id: item.id, kind: item.kind, number: item.number, key: formatKey(item.kind, item.number) },
  ...{ isArchived: item.archivedAt !== null, ...asFields(item) },
});

const byId = <T extends { id: string }>(items: readonly T[]) =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));

async function checkAsOf(world: World, snapshot: Snapshot): Promise<void> {
  const { caller, projectId } = world;
  const at = snapshot.baseline;
  const past = await readPast(world, at);
  expect(byId(past.map(pastContent))).toEqual(byId([...snapshot.items.values()].map(told)));

  for (const item of snapshot.items.values()) {
    const key = formatKey(item.kind, item.number);
    const page = await caller.moments.find({ projectId, at: `${snapshot.sequence}`, key });
    expect(pastContent(page.item)).toEqual(told(item));
    const own = [...snapshot.links.values()].filter(
      ({ fromId, toId }) => fromId === item.id || toId === item.id,
    );
    const expected = own.map((link) => {
      const isSuspect = snapshot.items.get(link.toId)!.normativeHash !== link.reviewedHash;
      return `${linkName(link)} ${isSuspect} ${link.reviewReason}`;
    });
    const actual = page.links.map(
      ({ type, from, to, isSuspect, reviewReason }) =>
        `${linkName({ type, fromId: from.id, toId: to.id })} ${isSuspect} ${reviewReason}`,
    );
    expect(actual.toSorted()).toEqual(expected.toSorted());
  }
}

const isBlank = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What two snapshots differ in, each difference as a line. */
function differences(from: Snapshot, to: Snapshot): string[] {
  const lines: string[] = [];
  for (const item of to.items.values()) {
    const was = from.items.get(item.id);
    const [before, after] = [was ? asFields(was) : {}, asFields(item)];
    const names = Object.keys(after).filter((name) =>
      was ? canonicalJson(before[name]) !== canonicalJson(after[name]) : !isBlank(after[name]),
    );
    const key = formatKey(item.kind, item.number);
    const fields = names.map((name) => `${name} ${canonicalJson([before[name], after[name]])}`);
    const [wasThere, isThere] = [was?.archivedAt === null, item.archivedAt === null];
    if (!wasThere && isThere) lines.push(`${key} added ${fields.toSorted().join()}`);
    else if (wasThere && !isThere) lines.push(`${key} removed `);
    else if (isThere && fields.length > 0) lines.push(`${key} changed ${fields.toSorted().join()}`);
  }
  for (const [name, link] of to.links) {
    const was = from.links.get(name);
    if (!was) lines.push(`${name} added ${link.reviewReason}`);
    else if (was.reviewedAt.getTime() !== link.reviewedAt.getTime())
      lines.push(`${name} reviewed ${link.reviewReason}`);
  }
  for (const name of from.links.keys()) if (!to.links.has(name)) lines.push(`${name} removed null`);
  return lines.toSorted();
}

function linesOf({ items, links }: Comparison): string[] {
  const itemLines = items.map(({ item, change, fields }) => {
    const told = fields.map(
      ({ name, before, after }) => `${name} ${canonicalJson([before, after])}`,
    );
    return `${item.key} ${change} ${told.toSorted().join()}`;
  });
  const linkLines = links.map(({ type, from, to, change, reason }) => {
    return `${linkName({ fromId: from.id, type, toId: to.id })} ${change} ${reason}`;
  });
  return [...itemLines, ...linkLines].toSorted();
}

async function checkComparison(world: World, from: Snapshot, to: Snapshot): Promise<void> {
  const { caller, projectId } = world;
  const found = await caller.moments.compare({ projectId, from: from.baseline, to: to.baseline });
  expect(linesOf(found)).toEqual(differences(from, to));
  for (const change of ['added', 'changed', 'removed'] as const)
    expect(found.counts.items[change]).toBe(
      found.items.filter((item) => item.change === change).length,
    );
  const ends = [
    ...found.items.map(({ item }) => item),
    ...found.links.flatMap((l) => [l.from, l.to]),
  ];
  for (const { id, title, state, isArchived } of ends) {
    const item = to.items.get(id)!;
    expect({ title, state, isArchived }).toEqual({
      ...{ title: item.title, state: item.state, isArchived: item.archivedAt !== null },
    });
  }
}

async function wholeLog({ caller, projectId }: World): Promise<Change[]> {
  const log: Change[] = [];
  let before: number | null | undefined;
  do {
    const page = await caller.changes.list({ projectId, limit: 100, ...(before && { before }) });
    log.unshift(...page.changes.toReversed());
    before = page.nextBefore;
  } while (before);
  return log;
}

/** Replays the log as simply as can be: each row lays what it has after over what there was. */
function replay(log: readonly Change[], sequence: number): Map<ItemId, Fields> {
  const items = new Map<ItemId, Fields>();
  for (const { action, itemId, itemKey, after } of log.slice(0, sequence)) {
    if (!itemId || !action.startsWith('item.')) continue;
    const was = items.get(itemId) ?? { id: itemId, key: itemKey, isArchived: false };
    const { reason: _reason, successor: _successor, ...content } = after as Fields;
    const isArchived =
      action === 'item.archived' || (action !== 'item.restored' && was['isArchived']);
    items.set(itemId, { ...was, ...content, isArchived });
  }
  return items;
}

/** The same in each run, so that every kind of change is among what is done whatever chance brings. */
const SURE_PLANS = fc
  .sample(fc.array(deeds, { minLength: 60, maxLength: 60 }), { numRuns: 3, seed: 2 })
  .map((plan): [typeof plan, number[]] => [plan, [1, 50, 200, 400, 700, 1000]]);

test('whatever was done, comparing and reading as of then agree with the state as it was and with the log replayed', async () => {
  let compared = 0;
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(deeds, { minLength: 30, maxLength: 60 }),
      fc.array(fc.nat({ max: 1000 }), { minLength: 6, maxLength: 6 }),
      async (plan, picks) => {
        const world = await createWorld(database.stores);
        const snapshots = await live(world, plan, 9);
        for (const snapshot of snapshots) await checkAsOf(world, snapshot);
        for (const [index, from] of snapshots.entries()) {
          for (const to of snapshots.slice(index)) {
            await checkComparison(world, from, to);
            compared += 1;
          }
        }

        const log = await wholeLog(world);
        for (const { action } of log) seen.add(action);
        for (const pick of picks) {
          const sequence = pick % (log.length + 1);
          const past = (await readPast(world, `${sequence}`)).map((item) => {
            const { kind: _kind, number: _number, ...content } = pastContent(item);
            return content;
          });
          expect(byId(past)).toEqual(byId([...replay(log, sequence).values()] as never[]));
        }
      },
    ),
    { numRuns: runsOn(database, 24), examples: SURE_PLANS },
  );
  expect(compared).toBeGreaterThan(30);
  const ofItems = ['created', 'updated', 'moved', 'archived', 'restored'].map(
    (verb) => `item.${verb}`,
  );
  const ofLinks = ['created', 'removed', 'reviewed'].map((verb) => `link.${verb}`);
  expect([...seen]).toEqual(expect.arrayContaining([...ofItems, ...ofLinks, 'source.imported']));
}, 300_000);
