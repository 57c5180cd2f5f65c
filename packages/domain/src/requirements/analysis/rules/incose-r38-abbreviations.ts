import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { spanOf, type Statement, wordAt } from '../statement.ts';
import { phraseTable } from '../text/phrases.ts';

/**
 * Short form → the full word; null where only the author knows which is meant. Words that the field
 * uses in full standing (repo, sync, auth) are no slips and not listed.
 */
const ABBREVIATIONS = phraseTable<string | null>([
  ...Object.entries({
    approx: 'approximately',
    max: 'maximum',
    admin: 'administrator',
    admins: 'administrators',
    config: 'configuration',
    configs: 'configurations',
    info: 'information',
    param: 'parameter',
    params: 'parameters',
    vs: 'versus',
    govt: 'government',
    dept: 'department',
    mgmt: 'management',
    qty: 'quantity',
    amt: 'amount',
    acct: 'account',
    addr: 'address',
    msg: 'message',
    msgs: 'messages',
    btn: 'button',
    pwd: 'password',
    env: 'environment',
    envs: 'environments',
    freq: 'frequency',
    perf: 'performance',
    hrs: 'hours',
    mins: 'minutes',
    secs: 'seconds',
    yrs: 'years',
    reqs: 'requirements',
    avg: 'average',
    incl: 'including',
    excl: 'excluding',
    resp: 'respectively',
  }).map(([phrases, value]) => ({ phrases, value })),
  { phrases: 'temp | est | misc | ref | char | chars | comm | comms', value: null },
]);

export const abbreviations: Rule = {
  id: 'INCOSE-R38',
  guide: GUIDES.incose,
  title: 'No abbreviations',
  severity: 'info',
  smell: null,
  why: 'A shortened word can stand for several (temp: temporary or temperature) and saves nobody time.',
  bad: 'The heater shall log the max pressure.',
  good: 'The heater shall log the maximum pressure.',
  find(statement) {
    return [...shortWords(statement), ...minimum(statement)];
  },
};

function shortWords(statement: Statement): Match[] {
  return ABBREVIATIONS.find(statement.tokens).flatMap((hit): Match[] => {
    if (isPartOfName(statement, hit.from)) return [];
    return [abbreviation(statement, hit, hit.value)];
  });
}

/** `min 5` and `min. 5` are minimum; `5 min` is a unit. */
function minimum(statement: Statement): Match[] {
  const matches: Match[] = [];
  for (let index = 0; index < statement.tokens.length; index++) {
    if (wordAt(statement, index) !== 'min' || isPartOfName(statement, index)) continue;
    const hasNumberBefore = statement.tokens[index - 1]?.kind === 'number';
    const hasDot = wordAt(statement, index + 1) === '.';
    const isAhead = statement.tokens[index + (hasDot ? 2 : 1)]?.kind === 'number';
    if (hasNumberBefore || !isAhead) continue;
    matches.push(abbreviation(statement, { from: index, to: index + 1 }, 'minimum'));
  }
  return matches;
}

function abbreviation(
  statement: Statement,
  hit: { from: number; to: number },
  full: string | null,
): Match {
  const { start, end } = spanOf(statement, hit.from, hit.to);
  const dot = statement.tokens[hit.to];
  // The dot of `approx.` goes along, unless it also ends the sentence.
  const ownsDot = dot?.lower === '.' && dot.start === end && hit.to + 1 < statement.tokens.length;
  return matchAt(statement, hit, {
    message:
      full === null
        ? `${quote(statement, hit)} is short for more than one word. Write the word.`
        : `Write “${full}” for ${quote(statement, hit)}.`,
    confidence: 0.8,
    rewrite: full === null ? null : { start, end: ownsDot ? dot.end : end, text: full },
  });
}

const isPartOfName = (statement: Statement, index: number) =>
  ['-', '/', '_', '.'].some(
    (mark) =>
      wordAt(statement, index - 1) === mark &&
      statement.tokens[index - 1]?.end === statement.tokens[index]?.start,
  );
