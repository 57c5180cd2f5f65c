import { type Statement, wordAt } from '../statement.ts';
import { hasNumber } from './near.ts';

/** `more than 5`, `longer than 2 s`, `5 or more`, `not longer 10 minutes`: a limit, see INCOSE-R33. */
export const isNumericBound = (statement: Statement, index: number) =>
  isWrittenBound(statement, index) || isSlippedBound(statement, index);

/** With its `than` or `or`: a comparison in form, and a limit in meaning. */
export function isWrittenBound(statement: Statement, index: number): boolean {
  for (let at = index + 1; at <= index + 3; at++) {
    if (wordAt(statement, at) === 'than')
      return hasNumber(statement, at + 1, at + reachBehind(statement, at + 1));
  }
  return wordAt(statement, index - 1) === 'or' && hasNumber(statement, index - 4, index - 1);
}

/** `not longer 10 minutes`, `not more that 6`: the `than` is missing or misspelled. */
function isSlippedBound(statement: Statement, index: number): boolean {
  const before = wordAt(statement, index - 1);
  const at = wordAt(statement, index + 1) === 'that' ? index + 2 : index + 1;
  return (before === 'no' || before === 'not') && statement.tokens[at]?.kind === 'number';
}

/** `than 5`, `than about 5`, `than or equal to 5`; but `than version 5` names a thing. */
function reachBehind(statement: Statement, index: number): number {
  if (wordAt(statement, index) === 'or') return 5;
  return ['about', 'approximately', 'the', 'a', 'nearly', '+', '-'].includes(
    wordAt(statement, index),
  )
    ? 3
    : 2;
}
