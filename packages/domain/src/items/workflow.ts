import type { Kind, State } from '@throughline/schema';

/** From each state, the states an item of the kind may move to. What is not here is refused. */
const TRANSITIONS: Record<Kind, Record<string, readonly State[]>> = {
  stakeholder: { active: ['archived'], archived: ['active'] },
  goal: {
    proposed: ['active', 'dropped'],
    active: ['met', 'dropped', 'proposed'],
    met: ['active'],
    dropped: ['proposed'],
  },
  requirement: {
    draft: ['review', 'rejected'],
    review: ['accepted', 'rejected', 'draft'],
    accepted: ['deprecated', 'review'],
    deprecated: ['accepted'],
    rejected: ['draft'],
  },
  question: { open: ['answered', 'withdrawn'], answered: ['open'], withdrawn: ['open'] },
  research: {
    planned: ['running', 'concluded'],
    running: ['concluded', 'planned'],
    concluded: ['running'],
  },
  decision: {
    proposed: ['accepted', 'rejected'],
    accepted: ['deprecated', 'proposed'],
    rejected: ['proposed'],
    deprecated: ['accepted'],
    superseded: ['accepted'],
  },
  component: { planned: ['live', 'retired'], live: ['retired', 'planned'], retired: ['live'] },
  task: {
    backlog: ['todo', 'doing', 'cancelled'],
    todo: ['doing', 'backlog', 'cancelled'],
    doing: ['review', 'done', 'todo', 'backlog', 'cancelled'],
    review: ['done', 'doing', 'todo', 'cancelled'],
    done: ['doing', 'todo'],
    cancelled: ['backlog', 'todo'],
  },
  test: { draft: ['active', 'retired'], active: ['retired', 'draft'], retired: ['active'] },
  release: {
    planned: ['built', 'withdrawn'],
    built: ['released', 'planned', 'withdrawn'],
    released: ['withdrawn'],
    withdrawn: ['planned'],
  },
  document: {
    draft: ['current', 'archived'],
    current: ['stale', 'draft', 'archived'],
    stale: ['current', 'archived'],
    archived: ['draft'],
  },
  feedback: {
    open: ['accepted', 'declined', 'incorporated'],
    accepted: ['incorporated', 'declined', 'open'],
    declined: ['open'],
    incorporated: ['open'],
  },
};

/** The states that an item of this kind in this state may move to. */
export function nextStates(kind: Kind, from: State): readonly State[] {
  return TRANSITIONS[kind][from] ?? [];
}

/** Whether the move is in the table; staying where one is is not a move. */
export function canMove(kind: Kind, from: State, to: State): boolean {
  return nextStates(kind, from).includes(to);
}
