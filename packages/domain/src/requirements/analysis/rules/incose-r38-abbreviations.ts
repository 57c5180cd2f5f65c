import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { rawAt, spanOf, type Statement, wordAt } from '../statement.ts';
import { isNameInside, isWord } from '../text/near.ts';
import { phraseTable, wordSet } from '../text/phrases.ts';
import { DETERMINERS } from '../words/function-words.ts';

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
    prev: 'previous',
    std: 'standard',
    diag: 'diagnostic',
    num: 'number',
    val: 'value',
    vals: 'values',
    cfg: 'configuration',
    usr: 'user',
    grp: 'group',
    curr: 'current',
    orig: 'original',
    dest: 'destination',
    calc: 'calculation',
    temps: 'temperatures',
    pics: 'pictures',
  }).map(([phrases, value]) => ({ phrases, value })),
  {
    phrases:
      'temp | est | misc | ref | refs | char | chars | comm | comms | doc | seq | desc | pos',
    value: null,
  },
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
    return [...shortWords(statement), ...minimum(statement), ...dotted(statement)];
  },
};

function shortWords(statement: Statement): Match[] {
  return ABBREVIATIONS.find(statement.tokens).flatMap((hit): Match[] => {
    if (isPartOfName(statement, hit.from) || isPersonsName(statement, hit.from)) return [];
    if (isShouted(statement, hit.from)) return [];
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
    const isAhead =
      statement.tokens[index + (hasDot ? 2 : 1)]?.kind === 'number' ||
      (DETERMINERS.has(wordAt(statement, index - 1)) && isWord(statement, index + 1));
    if (hasNumberBefore || !isAhead) continue;
    matches.push(abbreviation(statement, { from: index, to: index + 1 }, 'minimum'));
  }
  return matches;
}

/** Shortened only where a dot follows: `no. of seats`, `the pos. of the lorry`. */
const DOTTED = wordSet(
  'no pos tel vol ext alt art para viz mech elec tech obs eq dev assoc corp gov intl nat gen spec prelim tot orig auth abs rel min max int def ident recv',
);

function dotted(statement: Statement): Match[] {
  const { text, tokens } = statement;
  return tokens.flatMap((token, index): Match[] => {
    const dot = tokens[index + 1];
    const next = tokens[index + 2];
    if (!DOTTED.has(token.lower) || dot?.lower !== '.' || dot.start !== token.end) return [];
    if (next?.kind !== 'word' || next.start === dot.end) return [];
    const goesOn = /^[a-z]/.test(text.slice(next.start, next.start + 1));
    const isUnit = tokens[index - 1]?.kind === 'number';
    if (!goesOn || isUnit || ABBREVIATIONS.at(tokens, index)) return [];
    return [abbreviation(statement, { from: index, to: index + 1 }, null)];
  });
}

/** `Max Payne` */
const isPersonsName = (statement: Statement, index: number) =>
  isNameInside(statement, index) && isNameInside(statement, index + 1);

/** `MIL STD 1388`: part of a name in capitals. */
const isShouted = (statement: Statement, index: number) => {
  const raw = rawAt(statement, index);
  const before = rawAt(statement, index - 1);
  return raw === raw.toUpperCase() && /^\p{Lu}+$/u.test(before);
};

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
