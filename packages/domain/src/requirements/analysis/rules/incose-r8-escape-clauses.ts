import type { TokenRange } from '../ears/ears.ts';
import { removeWords } from '../edit/edits.ts';
import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { discretions, efforts, judgements, permissions } from '../text/leeway.ts';
import { isWord } from '../text/near.ts';
import { apartFrom } from '../text/apart.ts';
import { phraseTable } from '../text/phrases.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../words/function-words.ts';
import { isBaseVerb } from '../words/verbs.ts';

/** True: the phrase can be taken out and a whole sentence stays. */
const ESCAPES = phraseTable<boolean>([
  {
    value: true,
    phrases: `if possible | where possible | when possible | whenever possible | wherever possible | as far as possible | as much as possible | to the extent possible | as possible | if at all possible
      if practicable | where practicable | as far as practicable | as far as is practicable | so far as is practicable | so far as practicable | to the extent practicable | where practical | if practical | as far as practical | to the extent practical | as far as is reasonably practicable
      if feasible | where feasible | when feasible | as far as feasible | to the extent feasible | if necessary | where necessary | when necessary | as necessary | whenever necessary | if needed | where needed | when needed | as needed
      if required | where required | when required | as required | as appropriate | if appropriate | where appropriate | when appropriate | as applicable | if applicable | where applicable | when applicable | as relevant | where relevant
      as desired | if desired | if any | if so desired | if time permits | if time allows | as time permits | insofar as possible | in so far as possible
      preferably | ideally | if convenient | where convenient | when convenient | as convenient | if reasonable | where reasonable | as reasonable | if suitable | where suitable | at discretion
      on a best effort basis | on a best-effort basis | at best effort | with best effort | as the case may be | as a goal | as a target | unless impractical | unless otherwise stated | unless otherwise specified | unless otherwise noted | unless otherwise agreed | unless otherwise directed | unless otherwise instructed | unless otherwise requested | unless otherwise indicated | unless otherwise required | unless otherwise arranged
      to the greatest extent possible | to the maximum extent possible | to the maximum extent practicable | to the extent necessary | to the extent permitted | as and when needed | as and when required | should it be necessary | in principle | as best as possible | as well as possible | hopefully`,
  },
  {
    value: false,
    phrases: `try to | tries to | attempt to | attempts to | strive to | strives to | aim to | aims to | seek to | seeks to | endeavour to | endeavor to | endeavours to | do its best to
      to be determined | to be defined | to be decided | to be confirmed | to be specified | to be agreed | tbd | tbc | tba | tbr`,
  },
]);

type Escape = TokenRange & { value: boolean };

const NAMES_ITS_SOURCE =
  /(?:required|needed|necessary|applicable|appropriate|relevant|desired|specified|stated|noted)$/;
const SOURCE_AHEAD = new Set(['by', 'in', 'under', 'for', 'to', 'from']);

export const escapeClauses: Rule = {
  id: 'INCOSE-R8',
  guide: GUIDES.incose,
  title: 'No escape clauses',
  severity: 'error',
  smell: 'loophole',
  why: 'A clause such as “where possible” lets the builder decide whether to comply, so the requirement cannot fail and cannot be tested.',
  bad: 'The mailer shall, where possible, encrypt the message.',
  good: 'Where the recipient has a public key, the mailer shall encrypt the message.',
  find(statement) {
    return escapes(statement).flatMap((hit): Match[] => {
      if (isFollowed(statement, hit.from, hit.to)) return [];
      if (!hit.value && !isDuty(statement, hit.from, hit.to)) return [];
      return [
        matchAt(statement, hit, {
          message: `${quote(statement, hit)} leaves a way out. Take it away, or name the exact condition under which the duty holds.`,
          confidence: 0.9,
          rewrite: isRemovable(statement, hit) ? removeWords(statement, hit) : null,
        }),
      ];
    });
  },
};

/** Listed phrases, and the looser forms; of two that overlap the first one counts. */
function escapes(statement: Statement): Escape[] {
  const phrases: Escape[] = ESCAPES.find(statement.tokens);
  const looser = [
    ...[...judgements(statement), ...permissions(statement), ...discretions(statement)].map(
      (range) => ({
        ...range,
        value: true,
      }),
    ),
    ...efforts(statement).map((range) => ({ ...range, value: false })),
  ];
  return apartFrom(phrases, looser);
}

/** `as required by ISO 9001` and `if necessary permissions are missing` go on and say what. */
function isFollowed(statement: Statement, from: number, to: number): boolean {
  const next = wordAt(statement, to);
  // `if any,` lets off; `if any sensor fails` is a condition.
  if (wordAt(statement, to - 1) === 'any') return isWord(statement, to);
  if (!NAMES_ITS_SOURCE.test(wordAt(statement, to - 1))) return false;
  if (SOURCE_AHEAD.has(next)) return true;
  if (wordAt(statement, from) === 'as' || !isWord(statement, to)) return false;
  return !(
    PREPOSITIONS.has(next) ||
    CONJUNCTIONS.has(next) ||
    DETERMINERS.has(next) ||
    isBaseVerb(next)
  );
}

/** `shall try to`, `TBD`; not `when a user attempts to log in` nor `has to be confirmed`. */
function isDuty(statement: Statement, from: number, to: number): boolean {
  if (to - from === 1) return true;
  const isEffort = !wordAt(statement, from).startsWith('to');
  const before = wordAt(statement, from - 1);
  if (isEffort) return before === 'shall' || before === 'must' || before === 'and';
  return ![
    'has',
    'have',
    'had',
    'needs',
    'need',
    'is',
    'are',
    'was',
    'were',
    'not',
    'ought',
  ].includes(before);
}

function isRemovable(
  statement: Statement,
  hit: { from: number; to: number; value: boolean },
): boolean {
  if (hit.value)
    return wordAt(statement, hit.from - 1) !== 'as' && wordAt(statement, hit.to) !== 'of';
  return wordAt(statement, hit.to - 1) === 'to' && wordAt(statement, hit.from) !== 'to';
}
