import * as z from 'zod';

/**
 * The kinds of item, in the order of the work. `states[0]` is the state a new item starts in;
 * `priorities` run from the most to the least urgent and are empty where a kind has none.
 */
export const KINDS = {
  stakeholder: {
    prefix: 'STK',
    area: 'stakeholders',
    states: ['active', 'archived'],
    priorities: [],
  },
  goal: {
    prefix: 'GOAL',
    area: 'goals',
    states: ['proposed', 'active', 'met', 'dropped'],
    priorities: [],
  },
  requirement: {
    prefix: 'REQ',
    area: 'requirements',
    states: ['draft', 'review', 'accepted', 'deprecated', 'rejected'],
    priorities: ['must', 'should', 'could', 'wont'],
  },
  question: {
    prefix: 'Q',
    area: 'questions',
    states: ['open', 'answered', 'withdrawn'],
    priorities: [],
  },
  research: {
    prefix: 'RES',
    area: 'research',
    states: ['planned', 'running', 'concluded'],
    priorities: [],
  },
  decision: {
    prefix: 'ADR',
    area: 'decisions',
    states: ['proposed', 'accepted', 'rejected', 'deprecated', 'superseded'],
    priorities: [],
  },
  component: {
    prefix: 'CMP',
    area: 'components',
    states: ['planned', 'live', 'retired'],
    priorities: [],
  },
  task: {
    prefix: 'TASK',
    area: 'tasks',
    states: ['backlog', 'todo', 'doing', 'review', 'done', 'cancelled'],
    priorities: ['urgent', 'high', 'medium', 'low'],
  },
  test: { prefix: 'TEST', area: 'tests', states: ['draft', 'active', 'retired'], priorities: [] },
  release: {
    prefix: 'REL',
    area: 'releases',
    states: ['planned', 'built', 'released', 'withdrawn'],
    priorities: [],
  },
  document: {
    prefix: 'DOC',
    area: 'documents',
    states: ['draft', 'current', 'stale', 'archived'],
    priorities: [],
  },
  feedback: {
    prefix: 'FB',
    area: 'feedback',
    states: ['open', 'accepted', 'declined', 'incorporated'],
    priorities: [],
  },
} as const;

export type Kind = keyof typeof KINDS;
export type Area = (typeof KINDS)[Kind]['area'];
export type StateOf<K extends Kind> = (typeof KINDS)[K]['states'][number];
export type PriorityOf<K extends Kind> = (typeof KINDS)[K]['priorities'][number];
export type State = StateOf<Kind>;
export type Priority = PriorityOf<Kind>;

export const KIND_NAMES = Object.keys(KINDS) as [Kind, ...Kind[]];
export const Kind = z.enum(KIND_NAMES);

/** Every state of any kind: what a list over several kinds shows. */
export const State = z.enum([
  ...new Set(KIND_NAMES.flatMap((kind): readonly State[] => KINDS[kind].states)),
] as [State, ...State[]]);

/** Every priority of any kind. */
export const Priority = z.enum(
  KIND_NAMES.flatMap((kind): readonly Priority[] => KINDS[kind].priorities) as [
    Priority,
    ...Priority[],
  ],
);

/** The state a new item of this kind starts in. */
export function initialState<K extends Kind>(kind: K): StateOf<K> {
  return KINDS[kind].states[0];
}

/** 0 for the most urgent; null where the item has no priority. Lists order by this number. */
export function priorityRank(kind: Kind, priority: Priority | null): number | null {
  const rank = (KINDS[kind].priorities as readonly Priority[]).indexOf(priority as Priority);
  return rank < 0 ? null : rank;
}

/** The inverse of {@link priorityRank}. */
export function priorityAt(kind: Kind, rank: number | null): Priority | null {
  return rank === null ? null : ((KINDS[kind].priorities as readonly Priority[])[rank] ?? null);
}
