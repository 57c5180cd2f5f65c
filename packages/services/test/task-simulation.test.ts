import { canMove } from '@throughline/domain';
import { KINDS, type ProblemCode, type StateOf, type TaskId } from '@throughline/schema';
import {
  createWorld,
  openTestDatabase,
  problemOfCall,
  type TestDatabase,
  type World,
  runsOn,
} from '@throughline/testing';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

type TaskState = StateOf<'task'>;
const STATES = KINDS.task.states;
const TASKS_MAX = 5;

let database: TestDatabase;
let world: World;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await createWorld(database.stores);
});
afterAll(() => database.close());

interface ModelTask {
  state: TaskState;
  version: number;
  isArchived: boolean;
}

/** All that the rules of tasks speak of, and nothing else. Tasks are named by their position. */
interface Model {
  tasks: ModelTask[];
  blocks: { from: number; to: number }[];
}

type Outcome = 'done' | ProblemCode;

type Command =
  | { do: 'create' }
  | { do: 'move'; task: number; to: TaskState; isStale: boolean }
  | { do: 'rename' | 'archive' | 'restore'; task: number; isStale: boolean }
  | { do: 'block' | 'unblock'; from: number; to: number };

const task = fc.nat({ max: TASKS_MAX - 1 });
const isStale = fc.integer({ min: 0, max: 7 }).map((n) => n === 0);
const commands: fc.Arbitrary<Command> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ do: fc.constant('create' as const) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      task,
      to: fc.constantFrom(...STATES),
      isStale,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('rename', 'archive', 'restore'), task, isStale }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('block' as const), from: task, to: task }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('unblock' as const), from: task, to: task }),
  },
) as fc.Arbitrary<Command>;

/** Whether one can get from a task to another along the links that block. */
function leads({ blocks }: Model, from: number, to: number, seen: readonly number[] = []): boolean {
  if (from === to) return true;
  const next = blocks.filter((link) => link.from === from && !seen.includes(link.to));
  return next.some((link) => leads({ tasks: [], blocks }, link.to, to, [...seen, from]));
}

/** What should come of a command; the model is changed where it should succeed. */
function decide(model: Model, command: Command): Outcome {
  if (command.do === 'create') {
    if (model.tasks.length < TASKS_MAX)
      model.tasks.push({ state: 'backlog', version: 1, isArchived: false });
    return 'done';
  }
  if ('from' in command) return decideLink(model, command);

  const subject = model.tasks[command.task]!;
  if (command.isStale) return 'VERSION_CONFLICT';
  if (command.do === 'archive' || command.do === 'restore') {
    const isArchived = command.do === 'archive';
    if (subject.isArchived !== isArchived) subject.version += 1;
    subject.isArchived = isArchived;
    return 'done';
  }
  if (subject.isArchived) return 'ITEM_ARCHIVED';
  if (command.do === 'move') {
    if (!canMove('task', subject.state, command.to)) return 'ILLEGAL_STATE_CHANGE';
    const open = model.blocks
      .filter((link) => link.to === command.task)
      .map((link) => model.tasks[link.from]!)
      .filter(
        (blocker) =>
          !blocker.isArchived && blocker.state !== 'done' && blocker.state !== 'cancelled',
      );
    if (command.to === 'done' && open.length > 0) return 'TASK_BLOCKED';
    subject.state = command.to;
  }
  subject.version += 1;
  return 'done';
}

function decideLink(
  model: Model,
  { do: verb, from, to }: Extract<Command, { from: number }>,
): Outcome {
  const at = model.blocks.findIndex((link) => link.from === from && link.to === to);
  if (verb === 'unblock') {
    if (at < 0) return 'NOT_FOUND';
    model.blocks.splice(at, 1);
    return 'done';
  }
  if (model.tasks[from]!.isArchived || model.tasks[to]!.isArchived) return 'ITEM_ARCHIVED';
  if (from === to) return 'ILLEGAL_LINK';
  if (at >= 0) return 'LINK_EXISTS';
  if (leads(model, to, from)) return 'LINK_CYCLE';
  model.blocks.push({ from, to });
  return 'done';
}

/** A command on tasks that there are. */
const isPossible = (model: Model, command: Command): boolean => {
  const named = [command].flatMap((each) =>
    'task' in each ? [each.task] : 'from' in each ? [each.from, each.to] : [],
  );
  return named.every((position) => position < model.tasks.length);
};

async function send(ids: TaskId[], model: Model, command: Command): Promise<void> {
  const { caller, projectId } = world;
  if (command.do === 'create') {
    if (ids.length < TASKS_MAX)
      ids.push((await caller.tasks.create({ projectId, data: { title: 'Simulated' } })).id);
    return;
  }
  if ('from' in command) {
    const link = {
      projectId,
      type: 'blocks' as const,
      fromId: ids[command.from]!,
      toId: ids[command.to]!,
    };
    await (command.do === 'block' ? caller.links.create(link) : caller.links.remove(link));
    return;
  }
  const { version } = model.tasks[command.task]!;
  const target = {
    projectId,
    id: ids[command.task]!,
    expectedVersion: command.isStale ? version + 1 : version,
  };
  if (command.do === 'move') await caller.tasks.move({ ...target, to: command.to });
  else if (command.do === 'rename')
    await caller.tasks.update({ ...target, data: { title: `Renamed at ${version}` } });
  else await caller.tasks[command.do](target);
}

/** What is stored, as the model would have it. */
async function readModel(ids: readonly TaskId[]): Promise<Model> {
  const { projectId } = world;
  const tasks = await Promise.all(
    ids.map(async (id) => {
      const { state, version, archivedAt } = await world.caller.tasks.get({ projectId, id });
      return { state, version, isArchived: archivedAt !== null };
    }),
  );
  const links = await database.stores.links.edges(projectId, ['blocks']);
  const own = links.filter(({ fromId }) => ids.includes(fromId as TaskId));
  const blocks = own.map(({ fromId, toId }) => ({
    from: ids.indexOf(fromId as TaskId),
    to: ids.indexOf(toId as TaskId),
  }));
  return { tasks, blocks };
}

const sorted = ({ tasks, blocks }: Model): Model => ({
  tasks,
  blocks: blocks.toSorted((a, b) => a.from - b.from || a.to - b.to),
});

test('whatever is asked of tasks in whatever order, the answers and the states are those of the pure model', async () => {
  let commandsSent = 0;
  const outcomesSeen = new Set<Outcome>();
  await fc.assert(
    fc.asyncProperty(fc.array(commands, { minLength: 25, maxLength: 45 }), async (plan) => {
      const model: Model = { tasks: [], blocks: [] };
      const ids: TaskId[] = [];
      const opening: Command[] = Array.from({ length: 3 }, () => ({ do: 'create' }));
      for (const command of [...opening, ...plan]) {
        if (!isPossible(model, command)) continue;
        const before = structuredClone(model);
        const expected = decide(model, command);
        const sent = send(ids, before, command);
        const actual = await sent.then(
          (): Outcome => 'done',
          async () => (await problemOfCall(sent)).code,
        );
        expect(actual, JSON.stringify(command)).toBe(expected);
        outcomesSeen.add(actual);
        commandsSent += 1;
      }
      expect(sorted(await readModel(ids))).toEqual(sorted(model));
    }),
    { numRuns: runsOn(database, 32) },
  );
  expect(commandsSent).toBeGreaterThan(150);
  for (const outcome of [
    'done',
    'ILLEGAL_STATE_CHANGE',
    'VERSION_CONFLICT',
    'ITEM_ARCHIVED',
  ] as const) {
    expect(outcomesSeen).toContain(outcome);
  }
}, 120_000);
