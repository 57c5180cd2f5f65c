import type { Kind, Priority, State } from '@throughline/shared/schema';

/**
 * How far along the kind's way a state is: 0 is not begun, 1 is settled, null has left the way.
 * Marks and bars draw this number, so that a state looks the same wherever it stands.
 */
const PROGRESS: Record<Kind, Partial<Record<State, number | null>>> = {
  stakeholder: { active: 1, archived: null },
  goal: { proposed: 0, active: 0.5, met: 1, dropped: null },
  requirement: { draft: 0, review: 0.5, accepted: 1, deprecated: null, rejected: null },
  question: { open: 0, answered: 1, withdrawn: null },
  research: { planned: 0, running: 0.5, concluded: 1 },
  decision: { proposed: 0, accepted: 1, rejected: null, deprecated: null, superseded: null },
  component: { planned: 0, live: 1, retired: null },
  task: { backlog: 0, todo: 0, doing: 0.5, review: 0.75, done: 1, cancelled: null },
  test: { draft: 0, active: 1, retired: null },
  release: { planned: 0, built: 0.5, released: 1, withdrawn: null },
  document: { draft: 0, current: 1, stale: 0.5, archived: null },
  feedback: { open: 0, accepted: 0.5, declined: null, incorporated: 1 },
};

export function progressOf(kind: Kind, state: State): number | null {
  return PROGRESS[kind][state] ?? null;
}

/** Stale is one of the three meanings of amber, also where it is a state. */
export const isStale = (state: State): boolean => state === 'stale';

const STATE_WORDS: Partial<Record<State, string>> = { todo: 'to do', review: 'in review' };

export function stateWord(state: State): string {
  return STATE_WORDS[state] ?? state;
}

const PRIORITY_WORDS: Partial<Record<Priority, string>> = { wont: 'won’t' };

export function priorityWord(priority: Priority): string {
  return PRIORITY_WORDS[priority] ?? priority;
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
