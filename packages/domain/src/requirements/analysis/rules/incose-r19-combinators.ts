import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { phraseTable, wordSet } from '../text/phrases.ts';
import { DETERMINERS, isLyAdverb, MODALS } from '../words/function-words.ts';
import { isBaseVerb } from '../words/verbs.ts';
import type { EarsSentence, TokenRange } from '../ears/ears.ts';
import { isWord } from '../text/near.ts';

/** `list`: joins nouns too, so that a verb behind it must show that it joins acts. */
const COMBINATORS = phraseTable<'list' | 'clause'>([
  { value: 'list', phrases: 'and | or | but | then | and then | as well as | and also' },
  {
    value: 'clause',
    phrases:
      'unless | but also | whereas | however | otherwise | on the other hand | whether or not',
  },
]);

/** A noun phrase goes on behind a verb that is one: `store the order`, not `store number`. */
const OBJECT_AHEAD = wordSet(
  'it them him her itself themselves to from into with as that whether which',
);

export const combinators: Rule = {
  id: 'INCOSE-R19',
  guide: GUIDES.incose,
  title: 'No words that join acts',
  severity: 'warning',
  smell: null,
  why: 'Acts joined by and, or, unless are several requirements in one: when one of them fails, has the requirement failed?',
  bad: 'The locker shall open the door and notify the courier.',
  good: 'The locker shall open the door.',
  find(statement) {
    return statement.ears.flatMap((sentence) => {
      const { response, conditions } = sentence;
      if (!response) return [];
      const end = conditions.find(({ position }) => position === 'trailing')?.from ?? response.to;
      return [
        ...joinedActs(statement, { from: response.from, to: end }),
        ...joinedDuties(statement, sentence),
      ];
    });
  },
};

function joinedActs(statement: Statement, response: TokenRange): Match[] {
  const { tokens } = statement;
  return COMBINATORS.find(tokens, response.from, response.to).flatMap((hit): Match[] => {
    const joins =
      hit.value === 'clause' ? hit.from > response.from : isAct(statement, hit.to, response);
    if (!joins) return [];
    return [
      matchAt(statement, hit, {
        message: `${quote(statement, hit)} joins a further act or case. Give it a requirement of its own.`,
        confidence: confidenceOf(statement, hit.to),
        severity:
          hit.value === 'list' &&
          !DETERMINERS.has(wordAt(statement, nextVerb(statement, hit.to) + 1))
            ? 'info'
            : 'warning',
      }),
    ];
  });
}

/** `…, and the bank shall call`: the word before each further duty. */
function joinedDuties(statement: Statement, { response, furtherModals }: EarsSentence): Match[] {
  let from = response?.to ?? 0;
  return furtherModals.flatMap((modal): Match[] => {
    const start = from;
    const hit = COMBINATORS.find(statement.tokens, start, modal).findLast(
      ({ from: at }) => !answersIf(statement, start, at),
    );
    from = modal;
    if (!hit) return [];
    return [
      matchAt(statement, hit, {
        message: `${quote(statement, hit)} joins a further duty. Give it a requirement of its own.`,
        confidence: 0.8,
      }),
    ];
  });
}

/** `…, and if it fails, then the app shall`: the `then` of an `if`. */
function answersIf(statement: Statement, from: number, at: number): boolean {
  if (wordAt(statement, at) !== 'then') return false;
  for (let index = at - 1; index >= Math.max(from, at - 40); index--) {
    if (wordAt(statement, index) === 'if') return true;
  }
  return false;
}

/** Behind an optional adverb stands a plain verb that has an object of its own. */
function isAct(statement: Statement, at: number, response: TokenRange): boolean {
  const verb = nextVerb(statement, at);
  if (verb >= response.to || !isBaseVerb(wordAt(statement, verb))) return false;
  if (isInsidePhrase(statement, at - 1, response)) return false;
  const tag = statement.tags?.[verb];
  const next = wordAt(statement, verb + 1);
  if (
    DETERMINERS.has(next) ||
    OBJECT_AHEAD.has(next) ||
    statement.tokens[verb + 1]?.kind === 'opaque'
  )
    return true;
  if (isCompound(statement, at - 1, response)) return false;
  return tag === 'verb' && isWord(statement, verb + 1) && next !== 'and' && next !== 'or';
}

/** `shall display stop and start times`: two verb-like words of one noun phrase. */
const isCompound = (statement: Statement, combinator: number, response: TokenRange) =>
  combinator - 1 === response.from + 1 && isBaseVerb(wordAt(statement, combinator - 1));

/** `to add or remove the tag`, `allows users to read and edit the page`: one act's complement. */
function isInsidePhrase(statement: Statement, combinator: number, response: TokenRange): boolean {
  const before = combinator - 1;
  if (before === response.from) return false;
  for (let index = before; index > Math.max(response.from, before - 8); index--) {
    const word = wordAt(statement, index);
    if (word === ',' || MODALS.has(word)) return false;
    if (word === 'to' && isBaseVerb(wordAt(statement, index + 1))) return true;
  }
  return false;
}

function nextVerb(statement: Statement, at: number): number {
  const word = wordAt(statement, at);
  return isLyAdverb(word) || word === 'then' || word === 'also' ? at + 1 : at;
}

function confidenceOf(statement: Statement, at: number): number {
  return statement.tags?.[nextVerb(statement, at)] === 'verb' ? 0.9 : 0.75;
}
