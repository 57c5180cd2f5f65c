import type { TermContent } from '@throughline/schema';

type Words = Pick<TermContent, 'term' | 'aliases'>;

const same = (word: string): string => word.toLowerCase();

/** The aliases without doubles and without the term itself, in any case. */
export function distinctAliases({ term, aliases }: Words): string[] {
  const seen = new Set([same(term)]);
  return aliases.filter((alias) => {
    const isNew = !seen.has(same(alias));
    seen.add(same(alias));
    return isNew;
  });
}

/**
 * The first word of an entry that another one has already, as its term or as an alias: a glossary says
 * one thing of each word. Null when all its words are free.
 */
export function wordClash<Other extends Words>(
  entry: Words,
  others: readonly Other[],
): { word: string; other: Other } | null {
  for (const word of [entry.term, ...entry.aliases]) {
    const other = others.find(({ term, aliases }) =>
      [term, ...aliases].some((taken) => same(taken) === same(word)),
    );
    if (other) return { word, other };
  }
  return null;
}

/** Alphabetical, as lists of terms are ordered: upper and lower case alike. */
export function byTerm(a: Pick<Words, 'term'>, b: Pick<Words, 'term'>): number {
  const [left, right] = [same(a.term), same(b.term)];
  return left < right ? -1 : +(left > right);
}
