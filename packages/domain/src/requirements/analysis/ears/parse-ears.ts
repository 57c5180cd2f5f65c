import type { EarsPattern } from '@throughline/schema';
import { readStatement, spanOf, type Statement } from '../statement.ts';
import type { Span } from '../text/span.ts';
import type { ConditionType, EarsSentence, TokenRange } from './ears.ts';
import { mainSentence, patternOf } from './pattern.ts';

export type EarsClauseType = ConditionType | 'then' | 'system' | 'modal' | 'response';

/** One clause of the main sentence, by UTF-16 offsets. */
export interface EarsClause extends Span {
  type: EarsClauseType;
}

export interface EarsParse {
  pattern: EarsPattern;
  /** In the order of the text. */
  clauses: EarsClause[];
}

/** The pattern and the clauses of the main sentence of a statement. */
export function parseEars(text: string): EarsParse {
  const statement = readStatement(text);
  const main = mainSentence(statement.ears);
  const clauses = main ? clausesOf(statement, main) : [];
  return {
    pattern: patternOf(statement.ears),
    clauses: clauses.toSorted((a, b) => a.start - b.start),
  };
}

function clausesOf(statement: Statement, sentence: EarsSentence): EarsClause[] {
  const { conditions, thenAt, subject, modal, response } = sentence;
  const trailing = conditions.find((condition) => condition.position === 'trailing');
  const ranges: [EarsClauseType, TokenRange | null][] = [
    ...conditions.map((condition): [EarsClauseType, TokenRange] => [condition.type, condition]),
    ['then', thenAt === null ? null : { from: thenAt, to: thenAt + 1 }],
    ['system', subject],
    ['modal', modal],
    ['response', response && { from: response.from, to: trailing?.from ?? response.to }],
  ];
  return ranges.flatMap(([type, range]) =>
    range && range.to > range.from ? [{ type, ...spanOf(statement, range.from, range.to) }] : [],
  );
}
