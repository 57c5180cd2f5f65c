import { GUIDES } from '../guides.ts';
import { matchAt, type Match, type Rule } from '../rule.ts';
import { rawAt, type Statement, wordAt } from '../statement.ts';
import type { TokenRange } from '../ears/ears.ts';
import { isExpansion } from '../text/acronyms.ts';
import { wordSet } from '../text/phrases.ts';

/** From here on a bracket holds a thought, not a value or a name (own limit, in words). */
const FEWEST_WORDS = 3;

export const parentheses: Rule = {
  id: 'INCOSE-R21',
  guide: GUIDES.incose,
  title: 'No asides in brackets',
  severity: 'warning',
  smell: null,
  why: 'Whether words in brackets bind or only explain is anybody’s guess.',
  bad: 'The dryer shall stop (unless the drum is still hot).',
  good: 'While the drum is below 40 °C, when the timer ends, the dryer shall stop.',
  find(statement) {
    return brackets(statement).flatMap((range): Match[] => {
      if (isAllowed(statement, range)) return [];
      return [
        matchAt(statement, range, {
          message:
            'Words in brackets may bind or only explain. Make them part of the sentence, or move them to the rationale.',
          confidence: 0.8,
        }),
      ];
    });
  },
};

/** Outermost pairs of round or square brackets, brackets included. */
function brackets({ tokens }: Statement): TokenRange[] {
  const pairs: TokenRange[] = [];
  const open: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'mark') continue;
    if (token.lower === '(' || token.lower === '[') open.push(index);
    if (token.lower !== ')' && token.lower !== ']') continue;
    const from = open.pop();
    if (from !== undefined && open.length === 0) pairs.push({ from, to: index + 1 });
  }
  return pairs;
}

/** Words that begin an aside however short: `(without tax)`, `(or cream)`. */
const ASIDE = wordSet(
  'without with also or and but not except excluding including unless if only even usually preferably optional optionally',
);

/** Short values, names, units, references, acronym expansions, `(s)`. */
function isAllowed(statement: Statement, { from, to }: TokenRange): boolean {
  if (isExpansion(statement, from, to)) return true;
  let words = 0;
  let names = 0;
  for (let index = from + 1; index < to - 1; index++) {
    const token = statement.tokens[index];
    if (token?.kind === 'word') words++;
    if (
      token?.kind === 'number' ||
      token?.kind === 'opaque' ||
      /^\p{Lu}/u.test(rawAt(statement, index))
    )
      names++;
  }
  const isValue = statement.tokens[from + 1]?.kind === 'number' && words <= 2 * FEWEST_WORDS;
  const isAside = ASIDE.has(wordAt(statement, from + 1)) && to - from > 3;
  if ((words < FEWEST_WORDS && !isAside) || isValue) return true;
  const isReference = ['see', 'ref', 'cf', 'section', 'table', 'figure'].includes(
    wordAt(statement, from + 1),
  );
  return isReference || names * 2 >= words;
}
