import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { problemFrom } from '@throughline/shared';
import {
  acknowledge,
  linkName,
  type Item,
  type Ledger,
  type Requirement,
  type Task,
  type Write,
} from './ledger.ts';
import type { Client } from './server-process.ts';

const WRITES_MAX = 5000;
const RETRY_MS = 100;
const TRIES_MAX = 300;

/** One writer's own items, as it last knew them: nobody else changes these. */
interface Desk {
  name: string;
  ledger: Ledger;
  requirements: string[];
  tasks: string[];
}

/** Writers side by side, until told that it is over. */
export async function writeTogether(
  ledger: Ledger,
  client: Client,
  writers: number,
  isOver: () => boolean,
): Promise<void> {
  const names = Array.from({ length: writers }, (_, at) => `writer ${at + 1}`);
  await Promise.all(names.map((name) => writeAlone(ledger, client, name, isOver)));
}

async function writeAlone(
  ledger: Ledger,
  client: Client,
  name: string,
  isOver: () => boolean,
): Promise<void> {
  const desk: Desk = { name, ledger, requirements: [], tasks: [] };
  for (let step = 0; step < WRITES_MAX && !isOver(); step += 1) {
    const write = nextWrite(desk, step);
    const known = await sendUntilKnown(ledger, client, write, isOver);
    if (!known) return;
    keepAtHand(desk, write, known.answer);
  }
}

/** Sends a write, and again with its key while it is refused for want of a database. */
async function sendUntilKnown(
  ledger: Ledger,
  client: Client,
  write: Write,
  isOver: () => boolean,
): Promise<{ answer: unknown } | null> {
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    try {
      const answer = await write.send(client);
      acknowledge(ledger, write, answer);
      return { answer };
    } catch (error) {
      const fault = unexpectedIn(error);
      if (fault) ledger.unexpected.push(`${write.verb} ${write.subject}: ${fault}`);
      if (fault || isOver()) break;
      await pause(RETRY_MS);
    }
  }
  ledger.doubtful.push(write);
  return null;
}

/** Null for what a kill explains: nobody answered, or the server said that its database is away. */
function unexpectedIn(error: unknown): string | null {
  const problem = problemFrom(error);
  if (problem) return problem.code === 'UNAVAILABLE' ? null : `${problem.code}: ${problem.message}`;
  const { message } = error as Error;
  return /timeout/i.test(message) ? `no answer: ${message}` : null;
}

/** Sends what was left without an answer once more: each must now be answered, and be done once. */
export async function settleDoubts(ledger: Ledger, client: Client): Promise<void> {
  const doubts = ledger.doubtful.splice(0);
  for (const write of doubts) await sendUntilKnown(ledger, client, write, () => true);
}

function keepAtHand(desk: Desk, write: Write, answer: unknown): void {
  if (write.verb !== 'create') return;
  const { id, kind } = answer as Item;
  (kind === 'task' ? desk.tasks : desk.requirements).push(id);
}

/** Creations come first in each run of eight, so that every other write has something to work on. */
function nextWrite(desk: Desk, step: number): Write {
  const at = step % 8;
  if (at === 0) return createRequirement(desk, step);
  if (at === 1 || at === 5) return createTask(desk, step);
  const requirement = newest(desk, desk.requirements) as Requirement;
  const task = newest(desk, desk.tasks) as Task;
  if (at === 2 || at === 6)
    return linkTask(desk, task, at === 2 ? requirement : anyRequirement(desk));
  if (at === 3) return updateRequirement(desk, requirement, step);
  return at === 4 ? moveTask(desk, task) : moveRequirement(desk, requirement);
}

const newest = ({ ledger }: Desk, ids: string[]): Item => ledger.items.get(ids.at(-1)!)!;

/** Often another writer's: a link is where two writers meet. */
function anyRequirement({ ledger, requirements }: Desk): Requirement {
  const own = new Set(requirements);
  const items = [...ledger.items.values()].filter((item) => item.kind === 'requirement');
  return items.findLast((item) => !own.has(item.id)) ?? items[0]!;
}

function createRequirement({ name, ledger: { projectId } }: Desk, step: number): Write {
  const title = `${name}: requirement ${step}`;
  const data = {
    title,
    body: `Body of ${title}. `.repeat(20),
    statement: `When the ledger is asked, the ledger shall show line ${step} of ${name}.`,
    acceptanceCriteria: ['shown', 'shown after a restart'],
    labels: ['fault'],
    priority: 'must' as const,
  };
  return write('create', title, (client, idempotencyKey) =>
    client.requirements.create.mutate({ projectId, data, idempotencyKey }),
  );
}

function createTask({ name, ledger: { projectId } }: Desk, step: number): Write {
  const title = `${name}: task ${step}`;
  const data = {
    title,
    assignees: [name],
    estimateHours: step / 2,
    acceptanceCriteria: [{ text: `line ${step} is there`, isMet: false }],
  };
  return write('create', title, (client, idempotencyKey) =>
    client.tasks.create.mutate({ projectId, data, idempotencyKey }),
  );
}

function updateRequirement(
  { ledger: { projectId } }: Desk,
  item: Requirement,
  step: number,
): Write {
  const data = { rationale: `Reason ${step}.`, acceptanceCriteria: [`shown at step ${step}`] };
  const { id, version: expectedVersion } = item;
  return write('update', id, (client, idempotencyKey) =>
    client.requirements.update.mutate({ projectId, id, expectedVersion, data, idempotencyKey }),
  );
}

function moveRequirement({ ledger: { projectId } }: Desk, item: Requirement): Write {
  const { id, version: expectedVersion } = item;
  return write('move', id, (client, idempotencyKey) =>
    client.requirements.move.mutate({
      projectId,
      id,
      expectedVersion,
      to: 'review',
      idempotencyKey,
    }),
  );
}

function moveTask({ ledger: { projectId } }: Desk, item: Task): Write {
  const { id, version: expectedVersion } = item;
  return write('move', id, (client, idempotencyKey) =>
    client.tasks.move.mutate({ projectId, id, expectedVersion, to: 'doing', idempotencyKey }),
  );
}

function linkTask({ ledger: { projectId } }: Desk, task: Task, requirement: Requirement): Write {
  const link = { type: 'implements' as const, fromId: task.id, toId: requirement.id };
  return write('link', linkName(link), (client, idempotencyKey) =>
    client.links.create.mutate({ projectId, ...link, idempotencyKey }),
  );
}

function write(
  verb: Write['verb'],
  subject: string,
  send: (client: Client, key: string) => Promise<unknown>,
): Write {
  const key = randomUUID();
  return { key, verb, subject, send: (client) => send(client, key) };
}
