import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { rawAt, type Statement, wordAt } from '../statement.ts';
import { isWord } from '../text/near.ts';
import { wordSet } from '../text/phrases.ts';
import { CONJUNCTIONS, isAuxiliary, isLyAdverb, PREPOSITIONS } from '../words/function-words.ts';
import { baseOfThirdPerson } from '../words/verbs.ts';

const PERSONAL = wordSet(`
  it they them he she him we us you themselves himself herself itself oneself yourself ourselves
  someone somebody something anyone anybody anything everyone everybody everything`);
const POSSESSIVE = wordSet('its their theirs his her hers our ours your yours my mine');
const DEMONSTRATIVE = wordSet('this these those');
const QUANTIFIER = wordSet(
  'some many few several any both either neither others another all none such',
);

/** Nouns of a set phrase: `as follows`, `it is`. */
const IMPERSONAL = wordSet(
  'possible necessary required recommended assumed expected noted understood',
);

export const pronouns: Rule = {
  id: 'INCOSE-R24',
  guide: GUIDES.incose,
  title: 'Repeat the noun instead of a pronoun',
  severity: 'warning',
  smell: 'vague_pronoun',
  why: 'A pronoun points at a noun that the reader has to guess; requirements are read, sorted and copied one by one, away from that noun.',
  bad: 'When a parcel leaves the depot, the tracker shall mark it.',
  good: 'When a parcel leaves the depot, the tracker shall mark the parcel as sent.',
  find(statement) {
    const matches: Match[] = [];
    for (let index = 0; index < statement.tokens.length; index++) {
      const confidence = isWord(statement, index) ? pronounAt(statement, index) : 0;
      if (confidence === 0) continue;
      const range = { from: index, to: index + 1 };
      const isPossessive = POSSESSIVE.has(wordAt(statement, index));
      matches.push(
        matchAt(statement, range, {
          message: isPossessive
            ? `${quote(statement, range)}: whose? Repeat the noun, unless only one can be meant.`
            : `${quote(statement, range)}: which one? Repeat the noun that is meant.`,
          confidence,
          severity: confidence < 0.6 ? 'info' : 'warning',
        }),
      );
    }
    return matches;
  },
};

/** How surely this word is a pronoun that needs a noun; 0 when it is none. */
function pronounAt(statement: Statement, index: number): number {
  const word = wordAt(statement, index);
  if (/^\p{Lu}/u.test(rawAt(statement, index)) && isName(statement, index)) return 0;
  if (PERSONAL.has(word)) return word === 'it' && isImpersonal(statement, index) ? 0 : 0.85;
  if (POSSESSIVE.has(word)) return word === 'mine' ? 0 : 0.5;
  if (DEMONSTRATIVE.has(word)) return standsAlone(statement, index) ? 0.8 : 0;
  if (word === 'that') return isDemonstrativeThat(statement, index) ? 0.7 : 0;
  if (word === 'one') return isPronounOne(statement, index) ? 0.7 : 0;
  return QUANTIFIER.has(word) && isQuantifierAlone(statement, index) ? 0.65 : 0;
}

/** `IT`, `US`: names in capitals. */
function isName(statement: Statement, index: number): boolean {
  const raw = rawAt(statement, index);
  const isShouted = raw.length > 1 && raw === raw.toUpperCase();
  const neighbour = rawAt(statement, index + 1) || rawAt(statement, index - 1);
  return isShouted && neighbour !== neighbour.toUpperCase();
}

/** `it shall be possible to`, `it is required that`: a subject of form only (see EARS-SUBJECT). */
function isImpersonal(statement: Statement, index: number): boolean {
  for (let at = index + 1; at < index + 5; at++) {
    const word = wordAt(statement, at);
    if (IMPERSONAL.has(word)) return true;
    if (!isAuxiliary(word) && word !== 'not' && !isLyAdverb(word) && word !== 'also') return false;
  }
  return false;
}

/** No noun follows: a verb, a preposition, a mark, the end. */
function standsAlone(statement: Statement, index: number): boolean {
  const tag = statement.tags?.[index];
  const next = statement.tokens[index + 1];
  if (!next || next.kind === 'mark') return next?.lower !== '"';
  if (next.kind !== 'word') return false;
  if (
    isAuxiliary(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    CONJUNCTIONS.has(next.lower) ||
    next.lower === 'who'
  )
    return true;
  const isVerb = statement.tags
    ? statement.tags[index + 1] === 'verb'
    : baseOfThirdPerson(next.lower) !== null;
  // `this fails` but `this logs viewer`, `these calls`: the plural noun looks like the verb.
  const isSingular = wordAt(statement, index) === 'this' || wordAt(statement, index) === 'that';
  return (
    isVerb &&
    isSingular &&
    (tag === 'pronoun' || tag === undefined || tag === 'determiner') &&
    !isWordBeforeVerb(statement, index + 2)
  );
}

const isWordBeforeVerb = (statement: Statement, index: number) =>
  isAuxiliary(wordAt(statement, index));

/** `if that fails`, `because of that.`; not `a file that`, `ensure that`. */
function isDemonstrativeThat(statement: Statement, index: number): boolean {
  const before = wordAt(statement, index - 1);
  const isAfterPreposition =
    PREPOSITIONS.has(before) && !['in', 'except', 'so', 'given', 'than', 'like'].includes(before);
  const isAfterConjunction = ['if', 'when', 'while', 'unless', 'because', 'where', 'once'].includes(
    before,
  );
  if (!isAfterPreposition && !isAfterConjunction) return false;
  return standsAlone(statement, index);
}

/** `one shall`, `the new one.`; not `one second`, `one of the`. */
function isPronounOne(statement: Statement, index: number): boolean {
  const next = statement.tokens[index + 1];
  const before = wordAt(statement, index - 1);
  if (
    statement.tokens[index - 1]?.kind === 'number' ||
    [
      'only',
      'exactly',
      'least',
      'most',
      'than',
      'to',
      'step',
      'version',
      'level',
      'phase',
      'between',
      'number',
    ].includes(before)
  ) {
    return false;
  }
  if (!next) return before !== '' && isWord(statement, index - 1);
  if (isAuxiliary(next.lower)) return true;
  return (
    next.kind === 'mark' &&
    /^[.,;)]$/.test(next.lower) &&
    isWord(statement, index - 1) &&
    !PREPOSITIONS.has(before)
  );
}

/** `all shall`, `and others.`; not `at all`, `if any`, `both A and B`. */
function isQuantifierAlone(statement: Statement, index: number): boolean {
  const next = statement.tokens[index + 1];
  const before = wordAt(statement, index - 1);
  const word = wordAt(statement, index);
  if (
    ['at', 'if', 'above', 'after', 'not', 'each', 'one', 'as', 'how', 'so', 'or'].includes(before)
  )
    return false;
  if (word === 'such' || word === 'none') return isAuxiliary(next?.lower ?? '') && word === 'none';
  if (word === 'others') return true;
  if (!next) return isWord(statement, index - 1);
  return isAuxiliary(next.lower) || (next.kind === 'mark' && /^[.;]$/.test(next.lower));
}
