import { createWorld, openTestDatabase, type TestDatabase, type World } from '@throughline/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportAll, importAll } from './repository.ts';

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await createWorld(database.stores);
});

const FILES = {
  'docs/adr/0001-use-markdown.md':
    '# 1. Use Markdown\n\nDate: 2026-01-05\n\n## Status\n\nAccepted\n\n## Context\n\nWe write.\n\n## Decision\n\nMarkdown.\n\n## Consequences\n\nNone.\n',
  'docs/adr/0002-use-postgresql.md':
    '# 2. Use PostgreSQL\n\nDate: 2026-01-06\n\n## Status\n\nAccepted\n\n## Context\n\nWe store.\n\n## Decision\n\nPostgreSQL.\n\n## Consequences\n\nOne server.\n',
  'specs/001-pay/tasks.md':
    '# Tasks\n\n## Phase 1: Setup\n\n- [x] T001 [P] Make the tables\n- [ ] T002 Make the page\n\n## Notes\n\nShort.\n',
};
const NEW_ADR = 'docs/adr/0003-retry-payments.md';

const create = async (into: string | undefined) => {
  const { caller, projectId } = world;
  const { id, createdAt } = await caller.decisions.create({
    projectId,
    data: { title: 'Retry payments', context: 'Cards fail.', outcome: 'Retry for an hour.' },
  });
  const place = () =>
    caller.sources.place({ projectId, id: id as never, ...(into !== undefined && { into }) });
  return { id, place, day: createdAt.toISOString().slice(0, 10) };
};
const itemCount = async () =>
  (await world.caller.items.list({ projectId: world.projectId, limit: 100 })).items.length;

describe('an item made here', () => {
  test('becomes the next record of its folder, written as those there; no other byte changes', async () => {
    await importAll(world, FILES);
    const { place, day } = await create('docs/adr');
    expect(await place()).toEqual({
      key: 'ADR-3',
      into: 'docs/adr',
      path: NEW_ADR,
      isNewFile: true,
      unwritten: [],
    });
    const { [NEW_ADR]: made, ...others } = await exportAll(world);
    expect(made!.toString()).toBe(
      `# 3. Retry payments\n\nDate: ${day}\n\n## Status\n\nProposed\n\n## Context\n\nCards fail.\n\n## Decision\n\nRetry for an hour.\n\n## Consequences\n`,
    );
    for (const [path, text] of Object.entries(FILES)) expect(others[path]!.toString()).toBe(text);
  });

  test('goes of its own accord where most of its kind are in use, and not among those put away', async () => {
    const [first, second] = Object.values(FILES);
    const away = { 'docs/adr/archive/0001-a.md': first!, 'docs/adr/archive/0002-b.md': second! };
    await importAll(world, { ...away, 'docs/adr/0003-c.md': second! });
    const { place } = await create(undefined);
    expect(await place()).toMatchObject({
      into: 'docs/adr',
      path: 'docs/adr/0004-retry-payments.md',
    });
  });

  test('is recognised where it was written: the import makes no second one, and the next has nothing to do', async () => {
    await importAll(world, FILES);
    const { id, place } = await create(undefined);
    await place();
    const before = await itemCount();
    const files = await exportAll(world);
    const report = await importAll(world, files);
    expect(report).toMatchObject({ files: { added: 1, changed: 0 }, items: { added: 0 } });
    expect(await itemCount()).toBe(before);
    const { item, origin } = await world.caller.items.find({
      projectId: world.projectId,
      key: 'ADR-3',
    });
    expect({ id: item.id, path: origin?.path }).toEqual({ id, path: NEW_ADR });
    expect(await importAll(world, files)).toMatchObject({ changeRows: 0 });
    expect(await exportAll(world)).toEqual(files);
  });

  test('is recognised also when its file was edited before it was imported, and takes that over', async () => {
    await importAll(world, FILES);
    const { id, place } = await create('docs/adr');
    await place();
    const before = await itemCount();
    const files = await exportAll(world);
    const edited = files[NEW_ADR]!.toString().replace('Cards fail.', 'Cards fail often.');
    await importAll(world, { ...files, [NEW_ADR]: edited });
    const decision = await world.caller.decisions.get({
      projectId: world.projectId,
      id: id as never,
    });
    expect(decision.context).toBe('Cards fail often.');
    expect(await itemCount()).toBe(before);
  });

  test('becomes the next row of a checklist, beside edits of others', async () => {
    await importAll(world, FILES);
    const { caller, projectId } = world;
    const { id } = await caller.tasks.create({ projectId, data: { title: 'Test the page' } });
    await caller.sources.place({ projectId, id: id as never, into: 'specs/001-pay' });
    const { items } = await caller.tasks.list({ projectId });
    const other = items.find(({ title }) => title === 'Make the page')!;
    await caller.tasks.update({
      projectId,
      id: other.id,
      expectedVersion: other.version,
      data: { title: 'Make the pages' },
    });
    const files = await exportAll(world);
    expect(files['specs/001-pay/tasks.md']!.toString()).toBe(
      FILES['specs/001-pay/tasks.md'].replace(
        '- [ ] T002 Make the page\n',
        '- [ ] T002 Make the pages\n- [ ] T003 Test the page\n',
      ),
    );
    const report = await importAll(world, files);
    expect(report.items).toMatchObject({ added: 0 });
    expect(await exportAll(world)).toEqual(files);
    // The phase that the row stands under is said by the file, so it is said here.
    const task = await caller.tasks.get({ projectId, id });
    expect(task).toMatchObject({ title: 'Test the page', labels: ['Phase 1: Setup'] });
  });

  test('becomes a criterion of the requirement that it refines, and is linked once', async () => {
    const path = '.kiro/specs/till/requirements.md';
    const text =
      '# Requirements Document\n\n### Requirement 1: Pay\n\n**User Story:** As a clerk, I want to pay, so that I may go.\n\n#### Acceptance Criteria\n\n1. THE till SHALL pay.\n';
    await importAll(world, { [path]: text });
    const { caller, projectId } = world;
    const statement = 'WHEN paid, THE till SHALL print a receipt.';
    const { id } = await caller.requirements.create({
      projectId,
      data: { title: 'WHEN paid, THE till SHALL print a receipt', statement },
    });
    const { item: whole } = await caller.items.find({ projectId, key: 'REQ-1' });
    const link = { projectId, type: 'refines' as const, fromId: id, toId: whole.id };
    await caller.links.create(link);
    await caller.sources.place({ projectId, id: id as never });
    const files = await exportAll(world);
    expect(files[path]!.toString()).toBe(`${text}2. ${statement}\n`);
    const report = await importAll(world, files);
    expect(report).toMatchObject({ items: { added: 0 }, links: { added: 0 } });
    expect(await exportAll(world)).toEqual(files);
  });

  test('is not taken for an item of the file that got its id first', async () => {
    await importAll(world, FILES);
    const { caller, projectId } = world;
    const { id } = await caller.tasks.create({ projectId, data: { title: 'Test the page' } });
    await caller.sources.place({ projectId, id: id as never, into: 'specs/001-pay/tasks.md' });
    const theirs = FILES['specs/001-pay/tasks.md'].replace(
      'Make the page\n',
      'Make the page\n- [ ] T003 Theirs\n',
    );
    await importAll(world, { 'specs/001-pay/tasks.md': theirs });
    expect((await caller.tasks.get({ projectId, id })).title).toBe('Test the page');
    const files = await exportAll(world);
    expect(files['specs/001-pay/tasks.md']!.toString()).toBe(
      theirs.replace('- [ ] T003 Theirs\n', '- [ ] T003 Theirs\n- [ ] T004 Test the page\n'),
    );
  });

  test('is refused with a reason where nothing can hold it, and where it stands in a file already', async () => {
    await importAll(world, FILES);
    const { place } = await create('specs/001-pay');
    await expect(place()).rejects.toMatchObject({
      cause: { problem: { code: 'CANNOT_PLACE', key: 'ADR-3', into: 'specs/001-pay' } },
    });
    const { caller, projectId } = world;
    const { item } = await caller.items.find({ projectId, key: 'ADR-1' });
    await expect(
      caller.sources.place({ projectId, id: item.id, into: 'docs/adr' }),
    ).rejects.toMatchObject({ cause: { problem: { code: 'CANNOT_PLACE', into: null } } });
    expect(Object.keys(await exportAll(world)).toSorted()).toEqual(Object.keys(FILES));
  });
});
