/** The smallest part of a text that people edit as one: a sentence or a line, with the white space after it. */
export interface Clause {
  text: string;
  gap: string;
}

// A sentence ends at its mark when white space and no lower-case letter follow; a line always ends.
const CLAUSE = /\S(?:[^\n]*?[.!?][)\]"'”’*_`]*(?=[ \t]+[^\s\p{Ll}])|[^\n]*)/gu;

/** The clauses of a text; put together with their gaps they are the text, but for white space in front. */
export function clausesOf(text: string): Clause[] {
  const found = [...text.matchAll(CLAUSE)];
  return found.map((match, index) => {
    const clause = match[0].trimEnd();
    const end = match.index + clause.length;
    return { text: clause, gap: text.slice(end, found[index + 1]?.index ?? text.length) };
  });
}

/** A text of clauses. A clause that was last before and is no more gets `gap` after it. */
export function textOf(clauses: readonly Clause[]): string {
  return clauses
    .map(({ text, gap }, index) => {
      if (index === clauses.length - 1) return text;
      return text + (gap === '' ? '\n' : gap);
    })
    .join('');
}
