import type { Priority, StateOf } from '@throughline/schema';

type TaskState = StateOf<'task'>;

const WORDS: readonly [RegExp, TaskState][] = [
  [
    /^(?:draft|backlog|icebox|idea|ideas|triage|inbox|new|later|someday|deferred|postponed)$/,
    'backlog',
  ],
  [
    /^(?:to ?do|open|ready|planned|next|up next|selected|scheduled|not started|pending|todo list)$/,
    'todo',
  ],
  [
    /^(?:in progress|progress|doing|started|active|wip|work in progress|implementing|developing|in development|building|ongoing)$/,
    'doing',
  ],
  [
    /^(?:review|in review|under review|code review|reviewing|qa|in qa|testing|in testing|test|verify|verifying|verification|validation|validating|ready for review|awaiting review)$/,
    'review',
  ],
  [
    /^(?:done|complete|completed|closed|finished|shipped|released|merged|resolved|deployed|delivered)$/,
    'done',
  ],
  [
    /^(?:cancelled|canceled|won'?t ?(?:do|fix)|abandoned|dropped|rejected|duplicate|invalid|obsolete|discarded)$/,
    'cancelled',
  ],
];

/**
 * The state that a status stands for: by its word, else by its place in the project's list, where the
 * first is for what is to do, the last for what is done and those between for work under way.
 */
export function taskState(status: string, statuses: readonly string[]): TaskState | null {
  const word = status
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const known = WORDS.find(([pattern]) => pattern.test(word))?.[1];
  if (known) return known;
  if (isBlocked(status)) return null;
  const index = statuses.findIndex((candidate) => candidate.toLowerCase() === status.toLowerCase());
  if (index < 0) return null;
  if (index === statuses.length - 1 && index > 0) return 'done';
  return index === 0 ? 'todo' : 'doing';
}

/** Whether a status says that a task cannot go on; that is no state of ours, and becomes a label. */
export function isBlocked(status: string): boolean {
  return /^\W*(?:blocked|on hold|waiting|stalled|paused)\b/i.test(status);
}

/** The priority that a word stands for; null for words of the project's own. */
export function taskPriority(text: string): Priority | null {
  const word = text.toLowerCase().trim();
  if (/^(?:urgent|critical|blocker|highest|p0)$/.test(word)) return 'urgent';
  if (/^(?:high|p1)$/.test(word)) return 'high';
  if (/^(?:medium|normal|med|p2)$/.test(word)) return 'medium';
  return /^(?:low|lowest|minor|trivial|p[345])$/.test(word) ? 'low' : null;
}
