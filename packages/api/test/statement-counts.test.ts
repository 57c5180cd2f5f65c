import { KIND_NAMES, KINDS } from '@throughline/schema';
import { openTestDatabase, type TestDatabase } from '@throughline/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFixture, type Fixture } from './fixture.ts';
import { call, caseOf, QUERY_PATHS } from './procedures.ts';

let database: TestDatabase;
let fixture: Fixture;

beforeAll(async () => {
  database = await openTestDatabase();
  fixture = await createFixture(database.stores);
});
afterAll(() => database.close());

/**
 * How many SQL statements each query sends, whatever there is. The first of each is the check that the
 * actor may enter the project; transaction control is not counted.
 */
const STATEMENTS: Record<string, number> = {
  ...Object.fromEntries(
    KIND_NAMES.flatMap((kind) => ['get', 'list'].map((verb) => [`${KINDS[kind].area}.${verb}`, 2])),
  ),
  'analysis.checklist': 2,
  'analysis.findings': 5, // where the log ends, the settings, the glossary, the requirements
  'analysis.settings': 3, // the glossary
  'baselines.list': 3, // also how many there are
  'changes.list': 3, // also that the item is there
  'changes.verify': 3, // the head, and one more for each thousand changes
  'items.find': 4, // the item, its links, its origin
  'items.facets': 2,
  'items.list': 2,
  'links.list': 3, // also that the item is there
  'links.listSuspect': 2,
  'moments.compare': 6, // where the two moments are, one for each 2,000 changes, archived ones, the items
  'moments.find': 5, // where the moment is, the item, its links, what was done to them
  'moments.listTerms': 3, // where the moment is, what was done to them
  'moments.list': 4, // where the moment is, which items, what was done to them
  'priorities.backlog': 3, // the items, their links
  'priorities.balance': 2,
  'projects.export': 10, // the log's end, settings, items, terms, links, files, their spans, places, and one for each 20 files
  'projects.find': 3, // also where the log ends
  'projects.get': 1,
  'projects.list': 2,
  'projects.overview': 2,
  'requirements.analyse': 5, // the settings, the glossary, the requirement, where it came from
  'requirements.listQuestioned': 2,
  'requirements.readinessTrend': 7, // how many there are, their changes, the settings, the glossary, the baselines and their number
  'requirements.proposeSplit': 3, // the requirement, its links
  'sources.export': 7, // files, spans, items, items to be written somewhere, what files state, links
  'sources.conflicts': 2,
  'sources.list': 2,
  'sources.read': 2,
  'terms.list': 3, // also how many there are
  'trace.gaps': 2,
  'trace.graph': 2,
  'trace.impact': 2,
  'trace.matrix': 2,
  'trace.why': 2,
  'workspaces.get': 1,
  'workspaces.list': 1,
};

const IS_SCOPE_CHECK = /FROM "public"\."(project|workspace)"/;

test('every query has its number', () => {
  expect(Object.keys(STATEMENTS).toSorted()).toEqual(QUERY_PATHS);
});

async function statementsOf(path: string): Promise<string[]> {
  const input = await caseOf(path).input(fixture);
  const { statements } = await database.statements.during(() =>
    call(fixture.world.caller, path, input),
  );
  return statements;
}

describe.each(['in a small project', 'in one of ten times the size'])('%s', (size) => {
  beforeAll(async () => {
    const factor = size.includes('ten times') ? 10 : 1;
    const { caller, projectId } = fixture.world;
    for (let n = 0; n < factor; n += 1) {
      for (const kind of KIND_NAMES) await fixture.newItem(kind);
      const goal = await fixture.newItem('goal');
      const requirement = fixture.items.requirement;
      await caller.links.create({
        projectId,
        type: 'satisfies',
        fromId: requirement.id,
        toId: goal.id,
      });
      await call(caller, 'sources.import', await caseOf('sources.import').input(fixture));
    }
  });

  test.each(QUERY_PATHS)('%s', async (path) => {
    const statements = await statementsOf(path);
    expect(statements, statements.join('\n')).toHaveLength(STATEMENTS[path]!);
    expect(statements[0]).toMatch(IS_SCOPE_CHECK);
  });
});

test.each(['trace.why', 'trace.impact', 'trace.gaps', 'trace.matrix', 'trace.graph'])(
  '%s is one statement, besides the check that the actor may enter the project',
  async (path) => {
    const statements = await statementsOf(path);
    expect(statements.filter((sql) => !IS_SCOPE_CHECK.test(sql))).toHaveLength(1);
  },
);
