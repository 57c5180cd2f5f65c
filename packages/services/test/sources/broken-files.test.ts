import { createWorld, openTestDatabase, type TestDatabase, type World } from '@throughline/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportAll, importAll, REPOSITORY } from './repository.ts';

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await createWorld(database.stores);
});

const DECISION = REPOSITORY['docs/adr/0001-use-postgresql.md']!;
const headOf = async () =>
  (await world.caller.changes.verify({ projectId: world.projectId })).changes;

describe('a broken file', () => {
  const whole =
    '[DOCUMENT]\nTITLE: Deck\n\n[REQUIREMENT]\nUID: D-1\nTITLE: Lanes\nSTATEMENT: The deck shall have lanes.\n';
  const broken = whole.replace('The deck', '>>>\nThe deck');
  const other =
    '[DOCUMENT]\nTITLE: Crew\n\n[REQUIREMENT]\nUID: C-1\nTITLE: Crew\nRELATIONS:\n- TYPE: Parent\n  VALUE: D-1\n';

  test('is refused with line, column and reason, and nothing of it is taken over', async () => {
    const report = await importAll(world, { 'deck.sdoc': broken, 'docs/adr/0001-a.md': DECISION });
    expect(report.refusedFiles).toEqual([
      { path: 'deck.sdoc', line: 7, column: 12, reason: '>>> of STATEMENT has no <<<' },
    ]);
    expect(report.files.added).toBe(1);
    expect(Object.keys(await exportAll(world))).toEqual(['docs/adr/0001-a.md']);
  });

  test('leaves what was kept of it before, its items and their links as they were', async () => {
    await importAll(world, { 'deck.sdoc': whole, 'crew.sdoc': other });
    const before = await headOf();
    const report = await importAll(world, { 'deck.sdoc': broken, 'crew.sdoc': other });
    expect(report.refusedFiles).toHaveLength(1);
    expect([report.items.removed, report.links.removed, report.links.unchanged]).toEqual([0, 0, 1]);
    expect(await headOf()).toBe(before);
    expect((await exportAll(world))['deck.sdoc']!.toString()).toBe(whole);
  });
});
