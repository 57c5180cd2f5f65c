import type { Gaps, GapType, Kind, LinkType } from '@throughline/shared/schema';

interface GapWords {
  /** On the tile of the kind: `3` and then this. */
  short: string;
  /** What follows from it, in one sentence. */
  matters: string;
  /** On whose tile in the picture it shows. */
  kind: Kind;
  /** The link that would close it, seen from the item that lacks it; null where more than a link is needed. */
  fix: { link: LinkType; end: 'from' | 'to'; label: string } | null;
}

export const GAP_WORDS: Record<GapType, GapWords> = {
  goal_without_requirement: {
    short: 'without a requirement',
    matters: 'Nothing that is being built leads here. Write the requirement, or drop the goal.',
    kind: 'goal',
    fix: { link: 'satisfies', end: 'to', label: 'Link a requirement' },
  },
  requirement_without_goal: {
    short: 'without a goal',
    matters: 'Nobody can say why the system must do this.',
    kind: 'requirement',
    fix: { link: 'satisfies', end: 'from', label: 'Link a goal' },
  },
  decision_addressing_nothing: {
    short: 'without a requirement',
    matters: 'A decision without a requirement answers a question that nobody asked.',
    kind: 'decision',
    fix: { link: 'addresses', end: 'from', label: 'Link a requirement' },
  },
  task_implementing_nothing: {
    short: 'without a reason',
    matters:
      'Work whose reason is not written down. Link it, or say in the task why it stands alone.',
    kind: 'task',
    fix: { link: 'implements', end: 'from', label: 'Link what it implements' },
  },
  accepted_requirement_without_test: {
    short: 'accepted, without a test',
    matters: 'It was promised, and nothing would notice if it stopped being true.',
    kind: 'requirement',
    fix: { link: 'verifies', end: 'to', label: 'Link a test' },
  },
  accepted_requirement_with_open_question: {
    short: 'accepted, with an open question',
    matters:
      'It was accepted before the question was answered. Answer it, or take the requirement back to review.',
    kind: 'requirement',
    fix: null,
  },
  suspect_link: {
    short: 'suspect',
    matters:
      'The target said something else when the link was made. Look again, and say that it still holds or take it away.',
    kind: 'requirement',
    fix: null,
  },
  superseded_decision_relied_on: {
    short: 'superseded, relied on',
    matters: 'Something still rests on a decision that another one has replaced.',
    kind: 'decision',
    fix: null,
  },
};

/** How much is missing. Suspect links count on their own: nothing is missing there, something is in doubt. */
export function missingOf(gaps: Gaps): number {
  return gaps
    .filter(({ type }) => type !== 'suspect_link')
    .reduce((sum, { count }) => sum + count, 0);
}
