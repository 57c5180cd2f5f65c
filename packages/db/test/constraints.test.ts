import { KIND_NAMES, KINDS, LEGAL_LINKS, State, type ItemId } from '@throughline/schema';
import { createWorld, openTestDatabase, type TestDatabase, type World } from '@throughline/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let database: TestDatabase;
let world: World;
let goalId: ItemId;
let requirementId: ItemId;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await createWorld(database.stores);
  const { caller, projectId } = world;
  goalId = (await caller.goals.create({ projectId, data: { title: 'A goal' } })).id;
  requirementId = (
    await caller.requirements.create({ projectId, data: { title: 'A requirement' } })
  ).id;
});
afterAll(() => database.close());

const run = (sql: string, ...values: unknown[]) =>
  database.client.$executeRawUnsafe(sql, ...values);

test('the table of legal links in the database is the one in the schema', async () => {
  const rows = await database.client.linkRule.findMany();
  const written = rows.map(({ type, fromKind, toKind }) => `${fromKind} ${type} ${toKind}`);
  expect(written.toSorted()).toEqual(
    LEGAL_LINKS.map(({ type, from, to }) => `${from} ${type} ${to}`).toSorted(),
  );
});

describe('the database takes for each kind its own states, and no other', () => {
  test.each(KIND_NAMES)('%s', async (kind) => {
    const accepted: string[] = [];
    for (const [index, state] of State.options.entries()) {
      const insert = run(
        `INSERT INTO item (id, project_id, kind, number, title, state, labels, normative_hash, created_at, updated_at)
         VALUES (gen_random_uuid(), $1::uuid, $2, $3, 'Tried', $4, '{}', '', now(), now())`,
        world.projectId,
        kind,
        1000 + index,
        state,
      );
      await insert.then(
        () => accepted.push(state),
        (error: Error) => expect(error.message).toContain('item_state_check'),
      );
    }
    expect(accepted.toSorted()).toEqual([...KINDS[kind].states].toSorted());
  });
});

test('the database takes priorities for the kinds that have them, as many as they have', async () => {
  const accepted: string[] = [];
  for (const [index, kind] of KIND_NAMES.entries()) {
    for (const priority of [0, 1, 2, 3, 4, -1]) {
      await run(
        `INSERT INTO item (id, project_id, kind, number, title, state, priority, labels, normative_hash, created_at, updated_at)
         VALUES (gen_random_uuid(), $1::uuid, $2, $3, 'Tried', $4, $5::smallint, '{}', '', now(), now())`,
        ...[world.projectId, kind, 2000 + index * 10 + priority, KINDS[kind].states[0], priority],
      ).then(
        () => accepted.push(`${kind} ${priority}`),
        () => undefined,
      );
    }
  }
  const legal = KIND_NAMES.flatMap((kind) =>
    KINDS[kind].priorities.map((_name, rank) => `${kind} ${rank}`),
  );
  expect(accepted).toEqual(legal);
});

describe('by raw SQL, past every rule of ours, it is impossible to', () => {
  const insertLink = (values: {
    project?: string;
    from?: string;
    type?: string;
    to?: string;
    fromKind?: string;
    toKind?: string;
  }) =>
    run(
      `INSERT INTO link (project_id, from_id, type, to_id, from_kind, to_kind, reviewed_hash, reviewed_at, created_at)
       VALUES ($1::uuid, $2::uuid, $3, $4::uuid, $5, $6, '', now(), now())`,
      values.project ?? world.projectId,
      values.from ?? requirementId,
      values.type ?? 'satisfies',
      values.to ?? goalId,
      values.fromKind ?? 'requirement',
      values.toKind ?? 'goal',
    );

  test('link two projects, from either side', async () => {
    const other = await createWorld(database.stores);
    const theirs = await other.caller.goals.create({
      projectId: other.projectId,
      data: { title: 'Theirs' },
    });
    await expect(insertLink({ to: theirs.id })).rejects.toThrow(/foreign key|violates/i);
    await expect(insertLink({ project: other.projectId, to: theirs.id })).rejects.toThrow(
      /foreign key|violates/i,
    );
    await expect(insertLink({ project: other.projectId })).rejects.toThrow(/foreign key|violates/i);
  });

  test('move one end of a link to another project', async () => {
    const other = await createWorld(database.stores);
    await insertLink({});
    const move = run(
      'UPDATE item SET project_id = $1::uuid WHERE id = $2::uuid',
      other.projectId,
      goalId,
    );
    // Its links hold it, and its changes in the log do.
    await expect(move).rejects.toThrow(/violates|append-only/);
    await run('DELETE FROM link WHERE to_id = $1::uuid', goalId);
  });

  test('make an illegal link, or lie about the kind of its ends', async () => {
    await expect(insertLink({ type: 'verifies' })).rejects.toThrow(/foreign key|violates/i);
    await expect(
      insertLink({ type: 'verifies', fromKind: 'test', toKind: 'requirement' }),
    ).rejects.toThrow(/foreign key|violates/i);
  });

  test('link an item to itself', async () => {
    const self = { from: requirementId, to: requirementId, type: 'refines', toKind: 'requirement' };
    await expect(insertLink(self)).rejects.toThrow('link_self_check');
  });

  test('give two items of a project one key', async () => {
    const renumber = run(
      `UPDATE item SET number = 1 WHERE project_id = $1::uuid AND kind = 'goal' AND number <> 1`,
      world.projectId,
    );
    await expect(renumber).rejects.toThrow(/unique|duplicate/i);
  });

  test('point a span of a source at an item of another project', async () => {
    const other = await createWorld(database.stores);
    const file = (await database.client.$queryRawUnsafe(
      `INSERT INTO source_file (id, project_id, path, content, content_hash, stated_links, imported_at)
       VALUES (gen_random_uuid(), $1::uuid, 'a.md', '', '', '[]', now()) RETURNING id`,
      other.projectId,
    )) as { id: string }[];
    const insert = (project: string) =>
      run(
        `INSERT INTO source_span (item_id, project_id, source_file_id, source_id, line, start, "end", field_spans, parsed)
         VALUES ($1::uuid, $2::uuid, $3::uuid, 'x', 1, 0, 1, '{}', '{}')`,
        ...[goalId, project, file[0]!.id],
      );
    await expect(insert(world.projectId)).rejects.toThrow(/foreign key|violates/i);
    await expect(insert(other.projectId)).rejects.toThrow(/foreign key|violates/i);
  });
});
