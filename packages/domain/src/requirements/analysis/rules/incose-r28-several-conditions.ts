import type { Condition } from '../ears/ears.ts';
import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { isAuxiliary } from '../words/function-words.ts';
import { baseOfThirdPerson } from '../words/verbs.ts';

/** A clause behind `and` or `or` shows its verb within this many words. */
const VERB_WITHIN = 6;

export const severalConditions: Rule = {
  id: 'INCOSE-R28',
  guide: GUIDES.incose,
  title: 'Say whether all conditions or any of them',
  severity: 'info',
  smell: null,
  why: 'Conditions in a row are read as “all of them” by one and as “one is enough” by another, more so when and and or meet.',
  bad: 'When the pump runs and the valve is closed or the tank is full, the monitor shall sound the alarm.',
  good: 'When any of the alarm conditions of table 4 holds, the monitor shall sound the alarm.',
  find(statement) {
    return statement.ears.flatMap(({ conditions }) =>
      conditions.flatMap((condition) => joinedConditions(statement, condition)),
    );
  },
};

function joinedConditions(statement: Statement, condition: Condition): Match[] {
  let hasVerb = false;
  for (let index = condition.contentFrom + 1; index < condition.to; index++) {
    const word = wordAt(statement, index);
    hasVerb ||= isAuxiliary(word) || baseOfThirdPerson(word) !== null;
    // `the name and the address are known` is one condition with two subjects.
    if (!hasVerb) continue;
    if ((word !== 'and' && word !== 'or') || !hasOwnVerb(statement, index + 1, condition.to))
      continue;
    const range = { from: index, to: index + 1 };
    return [
      matchAt(statement, range, {
        message: `${quote(statement, range)} joins conditions. Say “all of the following” or “any of the following”, or write one statement for each.`,
        confidence: 0.6,
      }),
    ];
  }
  return [];
}

/** A subject and then a finite verb: more than a further noun of the same clause. */
function hasOwnVerb(statement: Statement, from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + VERB_WITHIN); index++) {
    const word = wordAt(statement, index);
    if (['and', 'or', ',', 'that', 'which', 'who'].includes(word)) return false;
    if (isAuxiliary(word)) return true;
    if (index > from && baseOfThirdPerson(word) !== null && statement.tags?.[index] !== 'noun')
      return isSingularSubject(statement, from, index);
    if (index === from && baseOfThirdPerson(word) !== null && statement.tags?.[index] !== 'noun')
      return index + 1 < to;
  }
  return false;
}

/** `the user cancels` but not `the error logs`: the verb must close a phrase with an article. */
function isSingularSubject(statement: Statement, from: number, verb: number): boolean {
  return ['the', 'a', 'an', 'no', 'each'].includes(wordAt(statement, from)) && verb > from + 1;
}
