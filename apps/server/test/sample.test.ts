import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCaller } from '@throughline/api';
import { GAPS, KIND_NAMES, KINDS, LINK_TYPES, type Project } from '@throughline/schema';
import type { Context, Stores } from '@throughline/services/ports';
import {
  allPages,
  areaOf,
  openTestDatabase,
  problemOfCall,
  type TestDatabase,
} from '@throughline/testing';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSample } from '../src/sample/load-sample.ts';
import { readSampleData } from '../src/sample/sample-data.ts';
import { sampleEvents } from '../src/sample/sample-events.ts';

const FOLDER = fileURLToPath(new URL('../sample', import.meta.url));
const STATEMENTS_MAX = 60;

let database: TestDatabase;
let context: Context;
let project: Project;
let statements: string[];

const contextOn = (stores: Stores): Context => ({
  actor: {
    type: 'system',
    id: 'sample-test',
    name: 'Throughline',
    role: 'admin',
    workspaces: 'all',
  },
  requestId: 'first-start',
  ended: new AbortController().signal,
  stores,
  clock: () => new Date(),
  newId,
  log: { info: () => undefined, error: () => undefined },
});

beforeAll(async () => {
  database = await openTestDatabase();
  context = contextOn(database.stores);
  const loaded = await database.statements.during(() => loadSample(context));
  project = loaded.result;
  statements = loaded.statements;
});
afterAll(() => database.close());

const caller = () => createCaller(context);
const itemsOf = (kind: (typeof KIND_NAMES)[number]) =>
  allPages((cursor) =>
    areaOf(caller(), kind).list({
      projectId: project.id,
      limit: 100,
      ...(cursor !== undefined && { cursor }),
    }),
  );

describe('the sample shows what a project can hold', () => {
  test.each(KIND_NAMES)(
    'has a %s in every state, and each reads through its procedures',
    async (kind) => {
      const states = new Set((await itemsOf(kind)).map((item) => item.state));
      expect([...states].toSorted()).toEqual([...KINDS[kind].states].toSorted());
    },
  );

  test('has a link of every type', async () => {
    const links = await database.stores.links.edges(project.id, LINK_TYPES);
    expect(new Set(links.map((link) => link.type))).toEqual(new Set(LINK_TYPES));
  });

  test('has each gap at least once, and few of them', async () => {
    const gaps = await caller().trace.gaps({ projectId: project.id });
    expect(gaps.map(({ type }) => type).toSorted()).toEqual(Object.keys(GAPS).toSorted());
    for (const { type, count } of gaps) {
      expect(count, type).toBeGreaterThan(0);
      expect(count, type).toBeLessThanOrEqual(10);
    }
  });

  test('leads from nearly every requirement and task to a goal', async () => {
    const asked = [...(await itemsOf('requirement')), ...(await itemsOf('task'))];
    const whys = await Promise.all(
      asked.map((item) => caller().trace.why({ projectId: project.id, itemId: item.id })),
    );
    expect(whys.filter((why) => why.isGrounded).length / asked.length).toBeGreaterThan(0.85);
  });

  test('lets an accepted decision be superseded, and keeps what still relies on it in sight', async () => {
    const { item, links } = await caller().items.find({ projectId: project.id, key: 'ADR-3' });
    expect(item.state).toBe('superseded');
    const told = links.map((link) => `${link.from.key} ${link.type} ${link.to.key}`);
    expect(told).toContain('ADR-10 supersedes ADR-3');
  });
});

describe('the sample can be believed', () => {
  test('every step of its story happens, in the order of time, in the name of one of its people', async () => {
    const data = await readSampleData(FOLDER);
    const people = new Set(Object.values(data.project.people));
    const changes = await database.stores.changes.after(project.id, 1, 10_000);

    expect(changes.length).toBeGreaterThanOrEqual(sampleEvents(data).length);
    expect(changes.every(({ actor }) => actor.type === 'system' && people.has(actor.name))).toBe(
      true,
    );
    const times = changes.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  test('its log verifies from the first row to the last', async () => {
    expect(await caller().changes.verify({ projectId: project.id })).toMatchObject({
      isIntact: true,
    });
  });

  test('its files come out byte for byte as they were last imported, but for what was edited since', async () => {
    const { project: sample } = await readSampleData(FOLDER);
    const onDisk = new Map<string, string>();
    for (const { on } of sample.imports) {
      const folder = join(FOLDER, 'sources', on);
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        onDisk.set(path.slice(folder.length + 1), await readFile(path, 'base64'));
      }
    }
    const { files } = await caller().sources.export({ projectId: project.id });
    const differing = files.filter(({ path, base64 }) => base64 !== onDisk.get(path));
    const edited = files.filter(({ editedItems }) => editedItems.length > 0);
    expect(files.map(({ path }) => path).toSorted()).toEqual([...onDisk.keys()].toSorted());
    expect(differing.map(({ path }) => path)).toEqual(edited.map(({ path }) => path));
    expect(edited.length).toBeLessThan(files.length / 2);
  });

  test('its files are understood to the last line, and importing them again changes nothing', async () => {
    const { files } = await caller().sources.export({ projectId: project.id });
    const report = await caller().sources.import({
      projectId: project.id,
      files: files.map(({ path, base64 }) => ({ path, base64 })),
      isDryRun: true,
    });
    expect(report.remarks).toEqual([]);
    expect(report.unreadFiles).toEqual([]);
    expect({ ...report.items, unchanged: 0 }).toEqual({
      added: 0,
      changed: 0,
      unchanged: 0,
      removed: 0,
    });
    expect({ ...report.links, unchanged: 0 }).toEqual({
      added: 0,
      changed: 0,
      unchanged: 0,
      removed: 0,
    });
  });
});

describe('the sample is one thing', () => {
  test('it is written in few statements', () => {
    expect(statements.length).toBeLessThanOrEqual(STATEMENTS_MAX);
  });

  test('a second one is refused, and changes nothing', async () => {
    const before = await caller().projects.overview({ id: project.id });
    await expect(loadSample(context)).rejects.toMatchObject({ problem: { code: 'SLUG_TAKEN' } });
    expect(await caller().projects.overview({ id: project.id })).toEqual(before);
  });

  test('what goes wrong at its very end leaves nothing behind', async () => {
    const empty = await openTestDatabase();
    const failing: Stores = {
      ...empty.stores,
      transaction: (work) =>
        empty.stores.transaction((stores) => {
          const append = () => Promise.reject(new Error('the disk is full'));
          return work({ ...stores, changes: { ...stores.changes, append } });
        }),
    };
    await expect(loadSample(contextOn(failing))).rejects.toThrow('the disk is full');
    expect(await empty.stores.workspaces.list({ isArchived: false, among: 'all' })).toEqual([]);
    await empty.close();
  });

  test('it goes in one step, and can be had again', async () => {
    const removed = await caller().projects.remove({ id: project.id, confirmSlug: project.slug });
    expect(removed.items).toBeGreaterThan(150);
    const gone = await problemOfCall(caller().projects.get({ id: project.id }));
    expect(gone.code).toBe('NOT_FOUND');
    project = await loadSample(context);
    expect(project).toMatchObject({ isSample: true, name: 'Lanemeter (sample)' });
  });
});
