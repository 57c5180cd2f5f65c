import { createWorld, openTestDatabase, type TestDatabase, type World } from '@throughline/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { byTitle, exportAll, importAll, REPOSITORY } from './repository.ts';

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await createWorld(database.stores);
});

const SPEC = 'openspec/specs/auth/spec.md';
const FILES = {
  ...REPOSITORY,
  [SPEC]:
    '# Auth\n\n## Requirements\n\n### Requirement: Token login\nThe system SHALL log in.  \nIt SHALL be quick.\n\n#### Scenario: Good token\n- **WHEN** a token is sent\n- **THEN** it works\n',
};
const ADR = 'docs/adr/0001-use-postgresql.md';

const decisionOf = async (title: string) => {
  const { id } = await byTitle(world, title);
  return world.caller.decisions.get({ projectId: world.projectId, id: id as never });
};
const requirementOf = async (title: string) => {
  const { id } = await byTitle(world, title);
  return world.caller.requirements.get({ projectId: world.projectId, id: id as never });
};

async function editDecision(
  title: string,
  data: { title?: string; context?: string; reviewBy?: string },
) {
  const { id, version } = await decisionOf(title);
  const { projectId } = world;
  return world.caller.decisions.update({ projectId, id, expectedVersion: version, data });
}

async function exportedTexts(): Promise<Record<string, string>> {
  const files = await exportAll(world);
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path, bytes.toString('utf8')]),
  );
}

async function exportedFile(path: string) {
  const { files } = await world.caller.sources.export({ projectId: world.projectId });
  return files.find((file) => file.path === path)!;
}

async function graph() {
  const { items } = await world.caller.items.list({ projectId: world.projectId, limit: 100 });
  const details = await Promise.all(
    items.map(({ id }) =>
      world.caller.items.find({
        projectId: world.projectId,
        key: items.find((one) => one.id === id)!.key,
      }),
    ),
  );
  return JSON.stringify(details.map(({ item, links }) => ({ item, links })));
}

describe('an edit made here', () => {
  test('is exported in its place, and in nothing else; imported again it changes no row', async () => {
    await importAll(world, FILES);
    await editDecision('Use PostgreSQL', {
      title: 'Use PostgreSQL 18',
      context: 'We need a database.\n\nA fast one.',
    });
    const before = await graph();
    const texts = await exportedTexts();
    const { [ADR]: adr, ...others } = texts;
    const { [ADR]: _edited, ...rest }: Record<string, string> = FILES;
    expect(adr).toBe(
      REPOSITORY[ADR]!.replace('# 1. Use PostgreSQL', '# 1. Use PostgreSQL 18').replace(
        'We need a database.\n',
        'We need a database.\n\nA fast one.\n',
      ),
    );
    expect(others).toEqual(rest);
    expect((await exportedFile(ADR)).editedItems).toEqual(['ADR-1']);
    for (let round = 0; round < 2; round += 1)
      expect((await importAll(world, texts)).changeRows).toBe(0);
    expect(await graph()).toBe(before);
    expect((await exportedFile(ADR)).editedItems).toEqual([]);
  });

  test('that its file has no place for stays here, is told, and outlives the next import', async () => {
    await importAll(world, FILES);
    const { id, key, version } = await requirementOf('Token login');
    const { projectId } = world;
    const data = { priority: 'must' as const };
    await world.caller.requirements.update({ projectId, id, expectedVersion: version, data });
    expect(await exportedFile(SPEC)).toMatchObject({
      editedItems: [],
      unwritten: [{ key, field: 'priority', code: 'no_place' }],
    });
    const texts = await exportedTexts();
    expect(texts).toEqual(FILES);
    expect((await importAll(world, texts)).changeRows).toBe(0);
    expect((await requirementOf('Token login')).priority).toBe('must');
  });

  test('that its file says nothing of yet gets its place there, and comes back as it is', async () => {
    await importAll(world, FILES);
    await editDecision('Use PostgreSQL', { reviewBy: '2027-01-01' });
    const before = await graph();
    const texts = await exportedTexts();
    expect(texts[ADR]).toBe(
      REPOSITORY[ADR]!.replace('2026-03-01\n', '2026-03-01\n\nReview by: 2027-01-01\n'),
    );
    expect((await importAll(world, texts)).changeRows).toBe(0);
    expect(await graph()).toBe(before);
  });

  test('of a title that names the item in its file leaves it the same item', async () => {
    await importAll(world, FILES);
    const { id, version } = await requirementOf('Token login');
    const { projectId } = world;
    const data = { title: 'Sign in by token' };
    await world.caller.requirements.update({ projectId, id, expectedVersion: version, data });
    const texts = await exportedTexts();
    expect(texts[SPEC]).toBe(FILES[SPEC].replace('Token login', 'Sign in by token'));
    expect((await importAll(world, texts)).changes).toEqual([]);
    expect((await requirementOf('Sign in by token')).id).toBe(id);
  });

  test('of a statement leaves the title that was made of it, also when it comes back from the file', async () => {
    await importAll(world, FILES);
    const { id, version, title } = await requirementOf('offer the next free slot');
    const { projectId } = world;
    const data = { statement: 'IF a slot is taken, THEN THE Booking_System SHALL say so.' };
    await world.caller.requirements.update({ projectId, id, expectedVersion: version, data });
    const texts = await exportedTexts();
    for (let round = 0; round < 2; round += 1)
      expect((await importAll(world, texts)).changes).toEqual([]);
    expect((await requirementOf('offer the next free slot')).title).toBe(title);
  });
});

describe('when file and item were both changed', () => {
  const theirs = {
    ...FILES,
    [SPEC]: FILES[SPEC].replace('SHALL be quick', 'SHALL be quick enough'),
  };
  const editStatement = async (statement: string) => {
    const { id, version } = await requirementOf('Token login');
    const { projectId } = world;
    await world.caller.requirements.update({
      projectId,
      id,
      expectedVersion: version,
      data: { statement },
    });
  };

  test('clauses that only one side changed are taken from both, and reach the file', async () => {
    await importAll(world, FILES);
    await editStatement('The system SHALL sign in.  \nIt SHALL be quick.');
    const report = await importAll(world, theirs);
    expect(report.conflicts).toEqual([]);
    expect((await requirementOf('Token login')).statement).toBe(
      'The system SHALL sign in.  \nIt SHALL be quick enough.',
    );
    const texts = await exportedTexts();
    expect(texts[SPEC]).toBe(theirs[SPEC].replace('log in', 'sign in'));
    expect((await importAll(world, texts)).changeRows).toBe(0);
  });

  test('a clause that both changed is shown with both texts; ours stays here, theirs in the file', async () => {
    await importAll(world, FILES);
    await editStatement('The system SHALL sign in.  \nIt SHALL be fast.');
    const report = await importAll(world, theirs);
    expect(report.conflicts).toMatchObject(
      [
        {
          key: 'REQ-1',
          field: 'statement',
          path: SPEC,
          clauses: [
            {
              base: 'It SHALL be quick.',
              ours: 'It SHALL be fast.',
              theirs: 'It SHALL be quick enough.',
            },
          ],
        },
      ].map((conflict) => ({ ...conflict, key: expect.stringMatching(/^REQ-\d+$/) as string })),
    );
    expect((await requirementOf('Token login')).statement).toBe(
      'The system SHALL sign in.  \nIt SHALL be fast.',
    );
    const file = await exportedFile(SPEC);
    expect(Buffer.from(file.base64, 'base64').toString()).toBe(theirs[SPEC]);
    expect(file.unwritten).toMatchObject([{ field: 'statement', code: 'conflict' }]);
    expect((await importAll(world, theirs)).conflicts).toEqual(report.conflicts);
    const { version } = await requirementOf('Token login');
    const told = {
      version,
      base: 'The system SHALL log in.  \nIt SHALL be quick.',
      ours: 'The system SHALL sign in.  \nIt SHALL be fast.',
    };
    expect(await world.caller.sources.conflicts({ projectId: world.projectId })).toEqual(
      report.conflicts.map((conflict) => ({ ...conflict, ...told })),
    );
  });

  const settle = async (take: 'ours' | 'theirs') => {
    await importAll(world, FILES);
    await editStatement('The system SHALL sign in.  \nIt SHALL be fast.');
    await importAll(world, theirs);
    const { id, version } = await requirementOf('Token login');
    const { projectId } = world;
    expect(
      await world.caller.sources.settle({
        projectId,
        id: id as never,
        expectedVersion: version,
        field: 'statement',
        take,
      }),
    ).toEqual([]);
    const texts = await exportedTexts();
    expect((await importAll(world, texts)).changes).toEqual([]);
    return { statement: (await requirementOf('Token login')).statement, text: texts[SPEC]! };
  };

  test('settled for ours it goes into the file', async () => {
    const { statement, text } = await settle('ours');
    expect(statement).toBe('The system SHALL sign in.  \nIt SHALL be fast.');
    expect(text).toBe(FILES[SPEC].replace('log in', 'sign in').replace('quick', 'fast'));
  });

  test('settled for theirs it goes into the item', async () => {
    const { statement, text } = await settle('theirs');
    expect(statement).toBe('The system SHALL log in.  \nIt SHALL be quick enough.');
    expect(text).toBe(theirs[SPEC]);
  });
});

test.each(['ours', 'theirs'] as const)(
  'a conflict settled for %s and taken back waits again, and the item says what it said',
  async (take) => {
    const { projectId } = world;
    await importAll(world, FILES);
    const before = await decisionOf('Use PostgreSQL');
    const adr = Object.entries(FILES).find(([path]) => path === ADR)![1];
    const place = { projectId, id: before.id, field: 'title' };
    await editDecision('Use PostgreSQL', { title: 'Use PostgreSQL 17' });
    await importAll(world, { ...FILES, [ADR]: adr.replace('Use PostgreSQL', 'Use MySQL') });
    const conflicts = await world.caller.sources.conflicts({ projectId });
    expect(conflicts).toHaveLength(1);
    const settle = { ...place, expectedVersion: conflicts[0]!.version, take };
    expect(await world.caller.sources.settle(settle)).toEqual([]);
    const after = (await world.caller.decisions.get({ projectId, id: before.id })).version;
    const reopened = await world.caller.sources.reopen({ ...place, expectedVersion: after });
    expect(reopened).toMatchObject([{ ours: 'Use PostgreSQL 17', theirs: 'Use MySQL' }]);
    const again = { ...place, expectedVersion: reopened[0]!.version };
    await expect(world.caller.sources.reopen(again)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  },
);

test('what is archived here stays in its file, and is not brought back by it', async () => {
  await importAll(world, FILES);
  const { id, version } = await decisionOf('Use PostgreSQL');
  await world.caller.decisions.archive({
    projectId: world.projectId,
    id,
    expectedVersion: version,
  });
  const texts = await exportedTexts();
  expect(texts).toEqual(FILES);
  expect((await importAll(world, texts)).changeRows).toBe(0);
});
