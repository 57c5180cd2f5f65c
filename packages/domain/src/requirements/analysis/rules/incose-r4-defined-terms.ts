import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { rawAt, type Statement, wordAt } from '../statement.ts';
import { DETERMINERS } from '../words/function-words.ts';

export const definedTerms: Rule = {
  id: 'INCOSE-R4',
  guide: GUIDES.incose,
  title: 'Define what is written like a term',
  severity: 'info',
  smell: null,
  why: 'Capitals say “this is defined somewhere”. Where the glossary does not have it, each reader defines it anew. Asked where the project has a glossary.',
  bad: 'The portal shall send the Trip Summary to the clerk.',
  good: 'The portal shall send the trip report to the clerk.',
  find(statement) {
    const { glossary, tokens } = statement;
    if (glossary.size === 0) return [];
    const matches: Match[] = [];
    for (let from = 1; from < tokens.length; from += 1) {
      if (!isCapitalised(statement, from) || !DETERMINERS.has(wordAt(statement, from - 1)))
        continue;
      let to = from + 1;
      while (isCapitalised(statement, to)) to += 1;
      const range = { from, to };
      from = to;
      if (range.to - range.from < 2 || isKnown(statement, range)) continue;
      matches.push(
        matchAt(statement, range, {
          message: `${quote(statement, range)} is written like a defined term, and the glossary does not have it. Define it there, or write it small.`,
          confidence: 0.75,
        }),
      );
    }
    return matches;
  },
};

/** `Trip`, but neither `THE` nor `API`. */
const isCapitalised = (statement: Statement, index: number): boolean =>
  statement.tokens[index]?.kind === 'word' && /^[A-Z][a-z]/.test(rawAt(statement, index));

function isKnown(
  { tokens, text, glossary, systemNames }: Statement,
  { from, to }: { from: number; to: number },
): boolean {
  const name = text
    .slice(tokens[from]!.start, tokens[to - 1]!.end)
    .toLowerCase()
    .replaceAll(/\s+/g, ' ');
  return [name, name.replace(/s$/, ''), name.replace(/ies$/, 'y')].some(
    (each) => glossary.has(each) || systemNames.has(each),
  );
}
