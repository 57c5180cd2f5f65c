import {
  legalLink,
  type DecisionId,
  type GoalId,
  type ItemId,
  type ProjectId,
  type RequirementId,
  type TaskId,
} from '@throughline/schema';
import {
  createThroughlineClient,
  problemFrom,
  type Problem,
  type RouterInputs,
  type RouterOutputs,
} from '@throughline/shared';
import { describe, expectTypeOf, test } from 'vitest';

declare const projectId: ProjectId;
declare const taskId: TaskId;
declare const requirementId: RequirementId;
declare const decisionId: DecisionId;
declare const goalId: GoalId;
const client = createThroughlineClient({ url: 'http://127.0.0.1:3000' });

describe('inputs', () => {
  test('a new requirement needs a title and knows its own fields', () => {
    type Data = RouterInputs['requirements']['create']['data'];
    expectTypeOf<Data['title']>().toEqualTypeOf<string>();
    expectTypeOf<Data['priority']>().toEqualTypeOf<
      'must' | 'should' | 'could' | 'wont' | null | undefined
    >();
    // @ts-expect-error a title is missing
    void client.requirements.create.mutate({ projectId, data: {} });
    // @ts-expect-error a requirement has no metric
    void client.requirements.create.mutate({ projectId, data: { title: 'x', metric: 'y' } });
    void client.goals.create.mutate({ projectId, data: { title: 'x', metric: 'y' } });
  });

  test('a state that the kind does not have does not compile', () => {
    void client.tasks.move.mutate({ projectId, id: taskId, expectedVersion: 1, to: 'done' });
    // @ts-expect-error a task is never accepted
    void client.tasks.move.mutate({ projectId, id: taskId, expectedVersion: 1, to: 'accepted' });
  });

  test('an update without the version it is based on does not compile', () => {
    void client.tasks.update.mutate({
      projectId,
      id: taskId,
      expectedVersion: 1,
      data: { title: 'x' },
    });
    // @ts-expect-error expectedVersion is missing
    void client.tasks.update.mutate({ projectId, id: taskId, data: { title: 'x' } });
  });
});

describe('outputs', () => {
  test('are exact: no any, dates as dates', () => {
    type Task = RouterOutputs['tasks']['list']['items'][number];
    expectTypeOf<Task['updatedAt']>().toEqualTypeOf<Date>();
    expectTypeOf<Task['state']>().toEqualTypeOf<
      'backlog' | 'todo' | 'doing' | 'review' | 'done' | 'cancelled'
    >();
    expectTypeOf<Task['acceptanceCriteria']>().toEqualTypeOf<{ text: string; isMet: boolean }[]>();
    expectTypeOf<RouterOutputs['trace']['why']['isGrounded']>().toEqualTypeOf<boolean>();
    expectTypeOf<RouterOutputs['sources']['import']>().not.toBeAny();
    // @ts-expect-error a task has no statement
    expectTypeOf<Task['statement']>().toBeString();
  });
});

describe('ids', () => {
  test('a TaskId is no RequirementId, and each is an ItemId', () => {
    expectTypeOf<TaskId>().toExtend<ItemId>();
    expectTypeOf<TaskId>().not.toExtend<RequirementId>();
    void client.requirements.get.query({ projectId, id: requirementId });
    // @ts-expect-error a TaskId where a RequirementId is wanted
    void client.requirements.get.query({ projectId, id: taskId });
    // @ts-expect-error an ItemId may be of any kind
    void client.requirements.get.query({ projectId, id: requirementId as ItemId });
    // @ts-expect-error a plain string is no id
    void client.requirements.get.query({ projectId, id: 'f47ac10b-58cc-4372-a567-0e02b2c3d479' });
    // @ts-expect-error a TaskId is no ProjectId
    void client.projects.get.query({ id: taskId });
  });

  test('what a call returns is what the next one takes', async () => {
    const task = await client.tasks.get.query({ projectId, id: taskId });
    void client.tasks.archive.mutate({
      projectId: task.projectId,
      id: task.id,
      expectedVersion: task.version,
    });
    // @ts-expect-error a task's id is not a goal's
    void client.goals.get.query({ projectId: task.projectId, id: task.id });
  });
});

describe('links', () => {
  const task = { kind: 'task' as const, id: taskId };
  const requirement = { kind: 'requirement' as const, id: requirementId };
  const decision = { kind: 'decision' as const, id: decisionId };
  const goal = { kind: 'goal' as const, id: goalId };

  test('legal links compile', () => {
    void client.links.create.mutate({ projectId, ...legalLink('satisfies', requirement, goal) });
    legalLink('implements', task, requirement);
    legalLink('implements', task, decision);
    legalLink('refines', goal, goal);
    legalLink('clarifies', { kind: 'question', id: taskId }, goal);
  });

  test('illegal links do not', () => {
    // @ts-expect-error a task satisfies no goal
    legalLink('satisfies', task, goal);
    // @ts-expect-error the direction is wrong
    legalLink('satisfies', goal, requirement);
    // @ts-expect-error a goal refines goals only
    legalLink('refines', goal, requirement);
    // @ts-expect-error there is no such type
    legalLink('likes', task, requirement);
  });
});

describe('problems', () => {
  test('are a closed union that a client switches on to the end', () => {
    const tell = (problem: Problem): string => {
      switch (problem.code) {
        case 'VERSION_CONFLICT':
          expectTypeOf(problem.currentVersion).toEqualTypeOf<number>();
          return 'reload';
        case 'TASK_BLOCKED':
          expectTypeOf(problem.blockers).toEqualTypeOf<{ key: string; title: string }[]>();
          return 'unblock';
        case 'QUESTIONS_OPEN':
          expectTypeOf(problem.questions).toEqualTypeOf<{ key: string; title: string }[]>();
          return 'answer';
        case 'ILLEGAL_STATE_CHANGE':
          expectTypeOf(problem.allowed).toEqualTypeOf<string[]>();
          return 'move elsewhere';
        case 'UNAUTHENTICATED':
        case 'FORBIDDEN':
        case 'NOT_FOUND':
        case 'INVALID_INPUT':
        case 'IDEMPOTENCY_MISMATCH':
        case 'UNAVAILABLE':
        case 'INTERNAL':
        case 'SLUG_TAKEN':
        case 'CONFIRMATION_MISMATCH':
        case 'PROJECT_NOT_EMPTY':
        case 'ITEM_ARCHIVED':
        case 'ILLEGAL_LINK':
        case 'LINK_EXISTS':
        case 'LINK_CYCLE':
        case 'IMPORT_OVERTAKEN':
        case 'DUPLICATE_PATH':
        case 'CANNOT_PLACE':
        case 'UNKNOWN_MOMENT':
        case 'BASELINE_NAME_TAKEN':
        case 'TERM_TAKEN':
          return problem.message;
      }
    };
    expectTypeOf(tell).returns.toEqualTypeOf<string>();
    expectTypeOf(problemFrom).returns.toEqualTypeOf<Problem | null>();
  });

  test('a switch that forgets one does not compile', () => {
    // @ts-expect-error not all codes lead to a string
    const forget = (problem: Problem): string => {
      // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- what this test is about
      switch (problem.code) {
        case 'NOT_FOUND':
          return problem.message;
      }
    };
    void forget;
  });
});
