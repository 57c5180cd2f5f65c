import type { MissingLink } from '@throughline/shared/schema';

/** What a hollow port says, and on which side of its tile it sits: reasons to the left, what follows to the right. */
export const MISSING_WORDS: Record<MissingLink, { says: string; side: 'left' | 'right' }> = {
  goal_without_requirement: { says: 'no requirement', side: 'right' },
  requirement_without_goal: { says: 'no goal', side: 'left' },
  decision_addressing_nothing: { says: 'no requirement', side: 'left' },
  task_implementing_nothing: { says: 'implements nothing', side: 'left' },
  accepted_requirement_without_test: { says: 'no test', side: 'right' },
};
