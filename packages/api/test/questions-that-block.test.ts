import type { QuestionId, RequirementId } from '@throughline/schema';
import {
  createWorld,
  openTestDatabase,
  problemOfCall,
  type TestDatabase,
  type World,
} from '@throughline/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

let database: TestDatabase;
let world: World;
let requirement: RequirementId;
let question: QuestionId;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  world = await createWorld(database.stores);
  const { caller, projectId } = world;
  requirement = await reviewed('Refund within a day');
  question = (await caller.questions.create({ projectId, data: { title: 'Whose day?' } })).id;
  await clarify(requirement);
});
afterAll(() => database.close());

/** A requirement in review, at version 2. */
async function reviewed(title: string): Promise<RequirementId> {
  const { caller, projectId } = world;
  const { id } = await caller.requirements.create({ projectId, data: { title } });
  await caller.requirements.move({ projectId, id, expectedVersion: 1, to: 'review' });
  return id;
}
const clarify = (toId: RequirementId) =>
  world.caller.links.create({
    projectId: world.projectId,
    type: 'clarifies',
    fromId: question,
    toId,
  });
const accept = (id = requirement, expectedVersion = 2) =>
  world.caller.requirements.move({
    projectId: world.projectId,
    id,
    expectedVersion,
    to: 'accepted',
  });
const waiting = async () =>
  (await world.caller.requirements.listQuestioned({ projectId: world.projectId })).map(
    ({ item, questions }) => [item.key, ...questions.map(({ key }) => key)],
  );
const gaps = async () => {
  const types = ['accepted_requirement_with_open_question' as const];
  const [found] = await world.caller.trace.gaps({ projectId: world.projectId, types });
  return found!.gaps.map(({ item, link, direction, other }) =>
    [item.key, direction, link, other?.key].join(' '),
  );
};

describe('a requirement that an open question clarifies', () => {
  test('is not accepted; the problem names the questions and what to do, and nothing is changed', async () => {
    const problem = await problemOfCall(accept());
    expect(problem).toMatchObject({
      code: 'QUESTIONS_OPEN',
      questions: [{ key: 'Q-1', title: 'Whose day?' }],
    });
    expect(problem.message).toBe(
      'REQ-1 cannot be accepted while Q-1 waits for an answer. Answer or withdraw it, or remove the link.',
    );
    const { caller, projectId } = world;
    expect(await caller.requirements.get({ projectId, id: requirement })).toMatchObject({
      state: 'review',
      version: 2,
    });
    expect(await waiting()).toEqual([['REQ-1', 'Q-1']]);
  });

  test('can still go anywhere else', async () => {
    const { caller, projectId } = world;
    const target = { projectId, id: requirement };
    await caller.requirements.move({ ...target, expectedVersion: 2, to: 'draft' });
    await expect(
      caller.requirements.move({ ...target, expectedVersion: 3, to: 'rejected' }),
    ).resolves.toMatchObject({ state: 'rejected' });
  });

  test.each(['answered', 'withdrawn'] as const)('is accepted once that is %s', async (to) => {
    const { caller, projectId } = world;
    await caller.questions.move({ projectId, id: question, expectedVersion: 1, to });
    expect(await waiting()).toEqual([]);
    await expect(accept()).resolves.toMatchObject({ state: 'accepted' });
  });

  test('is accepted once that is archived, or clarifies it no more', async () => {
    const { caller, projectId } = world;
    const other = await reviewed('Refund in full');
    await clarify(other);
    await caller.links.remove({
      projectId,
      type: 'clarifies',
      fromId: question,
      toId: requirement,
    });
    await expect(accept()).resolves.toMatchObject({ state: 'accepted' });
    await caller.questions.archive({ projectId, id: question, expectedVersion: 1 });
    expect(await waiting()).toEqual([]);
    await expect(accept(other)).resolves.toMatchObject({ state: 'accepted' });
  });

  test('is refused alone: others of the same batch are accepted', async () => {
    const free = await reviewed('Refund in the same currency');
    const results = await Promise.allSettled([accept(), accept(free)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });
});

test('a question that comes after acceptance shows as a gap until it is answered', async () => {
  const { caller, projectId } = world;
  const accepted = await reviewed('Refund in full');
  await accept(accepted);
  expect(await gaps()).toEqual([]);
  await clarify(accepted);
  expect(await gaps()).toEqual(['REQ-2 backward clarifies Q-1']);
  await caller.questions.move({ projectId, id: question, expectedVersion: 1, to: 'answered' });
  expect(await gaps()).toEqual([]);
});

test('a file that says accepted is believed, and its open question shows as a gap', async () => {
  const { caller, projectId } = world;
  const spec = [
    '# Feature Specification: Till',
    '**Status**: Approved',
    '## Requirements *(mandatory)*',
    '### Functional Requirements',
    '- **FR-001**: System MUST count every coin, [NEEDS CLARIFICATION: also foreign ones?]',
  ].join('\n\n');
  const base64 = Buffer.from(spec).toString('base64');
  await caller.sources.import({
    projectId,
    files: [{ path: 'specs/001-till/spec.md', base64 }],
  });
  const { items } = await caller.requirements.list({ projectId });
  expect(items.map(({ key, state }) => `${key} ${state}`)).toContain('REQ-2 accepted');
  expect(await gaps()).toEqual(['REQ-2 backward clarifies Q-2']);
});

test('is never accepted while a question gets in, however they race', async () => {
  const { caller, projectId } = world;
  for (let round = 0; round < 6; round += 1) {
    const id = await reviewed(`Raced ${round}`);
    const [moved, linked] = await Promise.allSettled([accept(id), clarify(id)]);
    expect(linked.status).toBe('fulfilled');
    const { changes } = await caller.changes.list({ projectId, itemId: id, limit: 2 });
    const { state } = await caller.requirements.get({ projectId, id });
    // Either it was accepted before the link came, or it was refused.
    expect([state, changes.map(({ action }) => action)]).toEqual(
      moved.status === 'fulfilled'
        ? ['accepted', ['link.created', 'item.moved']]
        : ['review', ['link.created', 'item.moved']],
    );
  }
});
