/** What StrictDoc's documents call the states of a requirement, the commonest word first. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  draft: ['Draft'],
  review: ['In Review', 'Review'],
  accepted: ['Active', 'Approved'],
  deprecated: ['Obsolete', 'Deprecated'],
  rejected: ['Rejected'],
};

export const stateWords = (state: string): readonly string[] => WORDS[state] ?? [];
