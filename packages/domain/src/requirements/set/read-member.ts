import { stemmer } from 'stemmer';
import { mainSentence } from '../analysis/ears/pattern.ts';
import { readStatement, type Statement } from '../analysis/statement.ts';
import { DETERMINERS, MODALS, PREPOSITIONS } from '../analysis/words/function-words.ts';
import { wordSet } from '../analysis/text/phrases.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';
import type { SetMember, SetPlace } from './set-finding.ts';

/** A member as the rules of the set read it. */
export interface Reading {
  member: SetMember;
  statement: Statement;
  /** The stems of the words that carry meaning, each once, without those of quantities. */
  stems: ReadonlySet<string>;
  /** The stems of its conditions alone. */
  conditionStems: ReadonlySet<string>;
  quantities: readonly Quantity[];
  /** Numbers and literals that name things: `version 3`, `"Save"`. What differs here is not the same. */
  names: string;
  /** Whether its main clause denies, and whether a condition does. */
  isNegative: boolean;
  isConditionNegative: boolean;
  /** The words in order, for telling whether two texts say the very same. */
  plain: string;
}

const EMPTY = wordSet(
  'be is are was were been being has have had do does did and or then that which who it its if when while where also so as not no never',
);
const NEGATIONS = wordSet('not never no neither nor cannot');

export function readMember(member: SetMember): Reading {
  const statement = readStatement(member.text);
  const { tokens } = statement;
  const quantities = quantitiesOf(statement);
  const inQuantity = new Set(
    quantities.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  const stems = new Set<string>();
  const conditionStems = new Set<string>();
  const names: string[] = [];
  let isNegative = false;
  let isConditionNegative = false;
  const conditions = mainSentence(statement.ears)?.conditions ?? [];
  const isInCondition = (index: number) =>
    conditions.some(({ from, to }) => from <= index && index < to);
  for (const [index, token] of tokens.entries()) {
    if (inQuantity.has(index) || token.kind === 'mark') continue;
    if (token.kind !== 'word') names.push(member.text.slice(token.start, token.end));
    else if (NEGATIONS.has(token.lower)) {
      if (isInCondition(index)) isConditionNegative = true;
      else isNegative = true;
    } else if (!isEmptyWord(token.lower)) {
      const stem = stemmer(token.lower);
      stems.add(stem);
      if (isInCondition(index)) conditionStems.add(stem);
    }
  }
  const plain = tokens
    .map(({ lower, kind, start, end }) =>
      kind === 'opaque' ? member.text.slice(start, end) : lower,
    )
    .join(' ')
    .replace(/[ .]+$/, '');
  return {
    member,
    statement,
    stems,
    conditionStems,
    quantities,
    names: names.join(' '),
    isNegative,
    isConditionNegative,
    plain,
  };
}

const isEmptyWord = (word: string): boolean =>
  EMPTY.has(word) || DETERMINERS.has(word) || PREPOSITIONS.has(word) || MODALS.has(word);

/** The place of tokens `[from, to)`. */
export function placeAt({ member, statement }: Reading, from: number, to: number): SetPlace {
  const start = statement.tokens[from]?.start ?? 0;
  const end = Math.max(start, statement.tokens[to - 1]?.end ?? start);
  return { id: member.id, start, end, text: member.text.slice(start, end) };
}

/** The whole text as a place. */
export function wholeOf({ member }: Reading): SetPlace {
  return { id: member.id, start: 0, end: member.text.length, text: member.text };
}
