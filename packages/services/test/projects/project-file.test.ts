import { KIND_NAMES, ProjectFile, type ItemId } from '@throughline/schema';
import {
  areaOf,
  createWorld,
  KIND_SAMPLES,
  openTestDatabase,
  type TestDatabase,
  type World,
} from '@throughline/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportAll, importAll, REPOSITORY, uploads } from '../sources/repository.ts';

let database: TestDatabase;
let world: World;
let file: ProjectFile;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** Items of every kind, sources, an archived item, a reviewed and a suspect link. */
beforeEach(async () => {
  world = await createWorld(database.stores);
  const { caller, projectId } = world;
  for (const kind of KIND_NAMES)
    await areaOf(caller, kind).create({
      projectId,
      data: { title: `Some ${kind}`, labels: ['a'], owner: 'Ada', ...KIND_SAMPLES[kind].fields },
    });
  await importAll(world, REPOSITORY);
  const { items } = await caller.items.list({ projectId, limit: 100 });
  const idOf = (key: string) => items.find((item) => item.key === key)!.id;
  const link = {
    projectId,
    type: 'satisfies',
    fromId: idOf('REQ-1'),
    toId: idOf('GOAL-1'),
  } as const;
  await caller.links.create(link);
  await caller.links.review({ ...link, reason: 'Still so' });
  await caller.goals.update({
    projectId,
    id: idOf('GOAL-1') as ItemId & Parameters<typeof caller.goals.update>[0]['id'],
    expectedVersion: 1,
    data: { target: 'another' },
  });
  const feedback = { projectId, id: idOf('FB-1'), expectedVersion: 1 };
  await areaOf(caller, 'feedback').archive(feedback);
  const term = { term: 'Booking', definition: 'A repair at a time.', aliases: ['order'] };
  await caller.terms.create({ projectId, data: { ...term, source: 'The shop’s rules' } });
  const { id } = await caller.terms.create({ projectId, data: { term: 'Slip' } });
  await caller.terms.archive({ projectId, id, expectedVersion: 1 });
  await caller.analysis.suppress({ projectId, rule: 'INCOSE-R7', reason: 'quotes the law' });
  const placed = { projectId, id: idOf('ADR-1'), into: 'docs/adr' };
  await caller.sources.place(placed);
  file = await caller.projects.export({ projectId });
});

async function newProject() {
  const slug = `empty-${crypto.randomUUID()}`;
  const workspaceId = world.workspace.id;
  return world.caller.projects.create({ workspaceId, data: { slug, name: 'Empty' } });
}

const withoutIds = ({ items, links, sources, terms, analysis }: ProjectFile) => ({
  analysis,
  items: items.map(({ guid: _guid, ...item }) => item),
  links: links.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  sources,
  terms,
});

describe('a project file', () => {
  test('is what its schema says, also as JSON, and has everything of the project', () => {
    const read = ProjectFile.parse(JSON.parse(JSON.stringify(file)));
    expect(read).toEqual(file);
    expect(new Set(file.items.map(({ kind }) => kind)).size).toBe(KIND_NAMES.length);
    expect(file.items.filter(({ archivedAt }) => archivedAt !== null)).toHaveLength(1);
    expect(file.sources.map(({ path }) => path)).toEqual(Object.keys(REPOSITORY).toSorted());
  });

  test('makes an equal graph of an empty project: keys, fields, links, reviews, sources, settings', async () => {
    const { id: projectId } = await newProject();
    const restored = await world.caller.projects.restore({ projectId, file });
    expect(restored).toEqual({
      items: file.items.length,
      links: file.links.length,
      sources: file.sources.length,
      terms: 2,
    });
    const again = await world.caller.projects.export({ projectId });
    expect(withoutIds(again)).toEqual(withoutIds(file));

    const suspect = await world.caller.links.listSuspect({ projectId });
    expect(
      suspect.items.map(({ from, to, reviewReason }) => [from.key, to.key, reviewReason]),
    ).toEqual([['REQ-1', 'GOAL-1', 'Still so']]);
    const verified = await world.caller.changes.verify({ projectId });
    expect([verified.isIntact, verified.changes]).toEqual([
      true,
      // The project, the archived item, the files; two terms, of which one was archived; the settings.
      1 + file.items.length + file.links.length + 1 + 1 + 3 + 1,
    ]);
  });

  test('goes on where it was: the same files change nothing, new items get new numbers', async () => {
    const { id: projectId } = await newProject();
    await world.caller.projects.restore({ projectId, file });
    const there = { ...world, projectId };
    const report = await importAll(there, REPOSITORY);
    expect([report.changeRows, report.items.added]).toEqual([0, 0]);
    const placed = 'docs/adr/0003-some-decision.md';
    const paths = [...Object.keys(REPOSITORY), placed].toSorted();
    expect(Object.keys(await exportAll(there)).toSorted()).toEqual(paths);
    const goal = await world.caller.goals.create({ projectId, data: { title: 'Next' } });
    expect(goal.key).toBe('GOAL-2');
  });

  test('goes into no project that is in use, and leaves that as it was', async () => {
    const used = await newProject();
    await world.caller.goals.create({ projectId: used.id, data: { title: 'Here first' } });
    const sourced = await newProject();
    await world.caller.sources.import({ projectId: sourced.id, files: uploads({ 'a.txt': 'a' }) });
    for (const { id: projectId } of [used, sourced]) {
      const before = await world.caller.changes.verify({ projectId });
      await expect(world.caller.projects.restore({ projectId, file })).rejects.toMatchObject({
        cause: { problem: { code: 'PROJECT_NOT_EMPTY' } },
      });
      expect(await world.caller.changes.verify({ projectId })).toEqual(before);
    }
  });

  test.each<[string, (whole: ProjectFile) => Partial<ProjectFile>]>([
    [
      'items.0.key is no key',
      ({ items }) => ({ items: [{ ...items[0]!, key: 'REQ-900' }, ...items] }),
    ],
    ['is there twice', ({ items }) => ({ items: [...items, items[0]!] })],
    ['leads to no item', ({ links }) => ({ links: [{ ...links[0]!, to: 'GOAL-99' }] })],
    [
      'joins what it may not',
      ({ links }) => ({ links: [{ ...links[0]!, from: 'STK-1', to: 'REL-1' }] }),
    ],
    [
      'closes a circle',
      ({ links }) => ({
        links: [
          { ...links[0]!, type: 'refines', from: 'REQ-1', to: 'REQ-2' },
          { ...links[0]!, type: 'refines', from: 'REQ-2', to: 'REQ-1' },
        ],
      }),
    ],
    [
      'names GOAL-1',
      ({ sources }) => ({ sources: [{ ...sources[0]!, spans: spansOf('GOAL-1') }] }),
    ],
  ])('that does not fit together is refused whole: %s', async (message, change) => {
    const { id: projectId } = await newProject();
    const broken = { ...file, ...change(file) };
    await expect(world.caller.projects.restore({ projectId, file: broken })).rejects.toMatchObject({
      cause: { problem: { code: 'INVALID_INPUT', message: expect.stringContaining(message) } },
    });
    expect((await world.caller.projects.overview({ id: projectId })).counts).toEqual([]);
  });
});

const spansOf = (key: string) =>
  [1, 2].map((line) => ({
    ...{ key, sourceId: String(line), line, start: 0, end: 1 },
    ...{ fieldSpans: {}, parsed: {}, conflicts: [], isGone: false },
  }));
