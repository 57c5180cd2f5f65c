import type { Priority, StateOf } from '@throughline/schema';

const STATES: readonly [RegExp, StateOf<'requirement'>][] = [
  [
    /^(?:draft|in draft|wip|new|proposed|open|tbd|todo|to do|planned|backlog|in progress)$/,
    'draft',
  ],
  [/^(?:review|in review|under review|reviewed|ready for review)$/, 'review'],
  [
    /^(?:approved|accepted|active|agreed|baselined|valid|validated|verified|final|ready|implemented|complete|completed|done|shipped|released)$/,
    'accepted',
  ],
  [/^(?:deprecated|obsolete|superseded|retired|inactive)$/, 'deprecated'],
  [/^(?:rejected|abandoned|withdrawn|cancelled|canceled|deleted|removed)$/, 'rejected'],
];

const PRIORITIES: readonly [RegExp, Priority][] = [
  [/^(?:must|must have|shall|mandatory|critical|highest|high|p0|p1|m|1)$/, 'must'],
  [/^(?:should|should have|medium|normal|major|p2|s|2)$/, 'should'],
  [/^(?:could|could have|may|nice to have|optional|low|minor|lowest|p3|p4|c|3)$/, 'could'],
  [/^(?:won'?t|won'?t have|will not|none|w|4)$/, 'wont'],
];

/** The state of a requirement that a word of another tool stands for; null where it stands for none. */
export function requirementState(word: string): StateOf<'requirement'> | null {
  return find(STATES, word);
}

/** The MoSCoW priority that a word of another tool stands for; null where it stands for none. */
export function requirementPriority(word: string): Priority | null {
  return find(PRIORITIES, word);
}

function find<T>(table: readonly [RegExp, T][], word: string): T | null {
  const plain = word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');
  return table.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
