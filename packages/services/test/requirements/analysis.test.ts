import { AnalysisConfig } from '@throughline/schema';
import { loadTagger, statementCheck } from '@throughline/domain';
import { createWorld, openTestDatabase, type TestDatabase, type World } from '@throughline/testing';
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

describe('the analysis on the server', () => {
  test.each([
    'As a member, I want a fast page so that I can plan.',
    'When the door opens, the lamp should light quickly.',
    'Data is saved.',
  ])('finds what a check of files finds: %s', async (text) => {
    const { caller, projectId } = world;
    const check = statementCheck(AnalysisConfig.parse({}), await loadTagger());
    const { findings } = await caller.requirements.analyse({ projectId, subject: { text } });
    expect(findings).toEqual(check(text).findings);
    expect(findings.length).toBeGreaterThan(0);
  });
});
