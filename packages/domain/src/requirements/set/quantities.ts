import { type Statement, wordAt } from '../analysis/statement.ts';
import { phraseTable } from '../analysis/text/phrases.ts';
import { unitOf } from '../analysis/words/units.ts';

export type Bound = 'most' | 'least' | 'exact';

/** A number with its unit and what it bounds: `within 2 seconds` is at most 2 s. */
export interface Quantity {
  /** Token range, with the words of the bound and the unit. */
  from: number;
  to: number;
  bound: Bound;
  /** In the base unit of its dimension. */
  value: number;
  /** `time`, `data`, … or what is counted: `attempt`. */
  dimension: string;
  /** Of the unit as it is written, lower case; empty where things are counted. */
  unit: string;
}

const BOUNDS = phraseTable<Bound>([
  {
    value: 'most',
    phrases: `within | at most | no more than | not more than | less than | fewer than | up to | under | below | a maximum of | maximum of | not exceed | not exceeding | no longer than | not later than | no later than | not to exceed | in less than | in under`,
  },
  {
    value: 'least',
    phrases: `at least | no less than | not less than | no fewer than | more than | greater than | over | above | a minimum of | minimum of | exceed | exceeding | longer than`,
  },
  { value: 'exact', phrases: 'exactly | every | after | for | of' },
]);
/** Behind these a number without a unit counts nothing and limits nothing: `for 5`, `of 3`. */
const LOOSE = new Set(['every', 'after', 'for', 'of']);
const NUMBER = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;

/** The quantities of a statement: numbers with a known unit, or with a bound in front and a thing behind. */
export function quantitiesOf(statement: Statement): Quantity[] {
  const { tokens } = statement;
  const bounds = new Map(BOUNDS.find(tokens).map((hit) => [hit.to, hit] as const));
  return tokens.flatMap((token, index): Quantity[] => {
    if (token.kind !== 'number' || !NUMBER.test(token.lower)) return [];
    const hit = bounds.get(index);
    const amount = Number(token.lower.replaceAll(',', ''));
    const word = wordAt(statement, index + 1);
    const known = unitOf(word);
    const from = hit?.from ?? index;
    const bound = hit?.value ?? 'exact';
    if (known) {
      const { dimension, factor, offset } = known;
      const value = amount * factor + offset;
      return [{ from, to: index + 2, bound, value, dimension, unit: word }];
    }
    const isCount =
      hit && !LOOSE.has(wordAt(statement, hit.from)) && tokens[index + 1]?.kind === 'word';
    if (!isCount) return [];
    return [{ from, to: index + 1, bound, value: amount, dimension: `count of ${word}`, unit: '' }];
  });
}
