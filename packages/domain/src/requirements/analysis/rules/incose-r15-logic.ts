import type { Rewrite } from '@throughline/schema';
import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { spanOf, type Statement, wordAt } from '../statement.ts';
import { isInCondition, isWord } from '../text/near.ts';
import { DETERMINERS, MODALS } from '../words/function-words.ts';
import { baseOfGerund, isBaseVerb } from '../words/verbs.ts';

/** As far apart as `and` and `or` may stand and still be read as one expression, in tokens. */
const SAME_LIST = 4;
const SAME_CONDITION = 8;

export const logic: Rule = {
  id: 'INCOSE-R15',
  guide: GUIDES.incose,
  title: 'Write logic without doubt',
  severity: 'error',
  smell: null,
  why: '“And/or”, or and and or side by side, can be grouped in more than one way; each grouping is another product.',
  bad: 'The gateway shall accept cards and/or vouchers.',
  good: 'The gateway shall accept cards, vouchers, or both.',
  find(statement) {
    return [...andOr(statement), ...mixed(statement)];
  },
};

function andOr(statement: Statement): Match[] {
  const matches: Match[] = [];
  for (let index = 1; index < statement.tokens.length - 1; index++) {
    const pair = `${wordAt(statement, index - 1)}${wordAt(statement, index)}${wordAt(statement, index + 1)}`;
    const isSlashed = pair === 'and/or' || pair === 'or/and';
    const isBare = wordAt(statement, index - 1) === 'and' && wordAt(statement, index) === 'or';
    if (!isSlashed && !isBare) continue;
    // `the AND/OR gate`
    if (/^gates?$/.test(wordAt(statement, index + 2))) continue;
    const range = { from: index - 1, to: isBare ? index + 1 : index + 2 };
    matches.push(
      matchAt(statement, range, {
        message: `${quote(statement, range)} has three readings. Write “A, B, or both”, or the one that is meant.`,
        confidence: 0.95,
        rewrite: orBoth(statement, range),
      }),
    );
  }
  return matches;
}

/** `the owner and/or the deputy.` → `the owner, the deputy, or both.`: the second has its own article. */
function ownArticle(statement: Statement, to: number): number | null {
  if (!DETERMINERS.has(wordAt(statement, to))) return null;
  for (let end = to + 2; end <= to + 4; end++) {
    if (/^[.;]?$/.test(wordAt(statement, end))) return end;
    if (!isWord(statement, end)) return null;
  }
  return null;
}

/** `cards and/or vouchers.` → `cards, vouchers, or both.`: only for one word on each side of it. */
function orBoth(statement: Statement, { from, to }: { from: number; to: number }): Rewrite | null {
  const next = wordAt(statement, to + 1);
  const ends =
    next === '' ||
    /^[.;,)]$/.test(next) ||
    ['in', 'on', 'to', 'by', 'for', 'at', 'with', 'within', 'from', 'when', 'if'].includes(next);
  const first = statement.tokens[from - 1];
  const article = ownArticle(statement, to);
  if (first && article !== null) {
    const span = spanOf(statement, to, article);
    const member = statement.text.slice(span.start, span.end);
    return { start: first.end, end: span.end, text: `, ${member}, or both` };
  }
  if (!first || !isWord(statement, from - 1) || !isWord(statement, to) || !ends) return null;
  const second = spanOf(statement, to, to + 1);
  const tail = next === '' || /^[.;,)]$/.test(next) ? ', or both' : ', or both,';
  return {
    start: first.end,
    end: second.end,
    text: `, ${statement.text.slice(second.start, second.end)}${tail}`,
  };
}

/** `A and B or C` without a comma or bracket that groups them. */
function mixed(statement: Statement): Match[] {
  const matches: Match[] = [];
  let last: { word: string; index: number } | null = null;
  for (let index = 0; index < statement.tokens.length; index++) {
    const word = wordAt(statement, index);
    if (statement.tokens[index]?.kind === 'mark') {
      last = null;
      continue;
    }
    if (word !== 'and' && word !== 'or') continue;
    if (wordAt(statement, index - 1) === 'and') continue;
    if (wordAt(statement, index - 1) === '/' || wordAt(statement, index + 1) === '/') continue;
    if (last && last.word !== word && isOneExpression(statement, last.index, index)) {
      const range = { from: last.index, to: index + 1 };
      matches.push(
        matchAt(statement, range, {
          message: `${quote(statement, range)} mixes “and” with “or”. Group them with a list or brackets, or split the statement.`,
          confidence: 0.7,
          severity: 'warning',
        }),
      );
    }
    last = { word, index };
  }
  return matches;
}

/** Clauses of a condition, or members of one list: not two acts that have a list each. */
function isOneExpression(statement: Statement, first: number, second: number): boolean {
  const reach = isInCondition(statement, first) ? SAME_CONDITION : SAME_LIST;
  if (second - first > reach || isSetPhrase(statement, first, second)) return false;
  return [first, second].every((index) => {
    const next = wordAt(statement, index + 1);
    const isAct = isBaseVerb(next) && goesOn(statement, index + 2);
    return !MODALS.has(next) && !isAct && baseOfGerund(next) === null && next !== 'not';
  });
}

/** A verb has an object: `or write the log`; `name or number and team` are nouns. */
const goesOn = (statement: Statement, index: number) =>
  !['', 'and', 'or', '.', ',', ';'].includes(wordAt(statement, index));

/** `between 5 and 10 or`, `more or less and`, `5 or more and`. */
function isSetPhrase(statement: Statement, first: number, second: number): boolean {
  const isRange = [1, 2, 3, 4, 5].some((back) =>
    ['between', 'both'].includes(wordAt(statement, first - back)),
  );
  const isBound =
    ['more', 'less', 'fewer'].includes(wordAt(statement, first + 1)) ||
    ['more', 'less', 'fewer', 'not'].includes(wordAt(statement, second + 1));
  return isRange || isBound;
}
