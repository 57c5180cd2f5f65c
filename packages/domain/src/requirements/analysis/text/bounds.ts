import { type Statement, wordAt } from '../statement.ts';
import { hasNumber } from './near.ts';

/** `more than 5`, `longer than 2 s`, `5 or more`: a limit, see INCOSE-R33. */
export function isNumericBound(statement: Statement, index: number): boolean {
  for (let at = index + 1; at <= index + 3; at++) {
    if (wordAt(statement, at) === 'than') return hasNumber(statement, at + 1, at + 4);
  }
  return wordAt(statement, index - 1) === 'or' && hasNumber(statement, index - 4, index - 1);
}
