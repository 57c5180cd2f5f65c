import { distinctAliases, wordClash } from '@throughline/domain';
import type { ProjectId, Term, TermContent, TermId } from '@throughline/schema';
import type { Stores } from '../context.ts';
import { notFound, ProblemError, versionConflict } from '../problem-error.ts';

/** The term for writing: at the version its writer saw, and nobody else's turn until the transaction ends. */
export async function loadTerm(
  stores: Stores,
  input: { projectId: ProjectId; id: TermId; expectedVersion: number },
): Promise<Term> {
  await stores.changes.lockHead(input.projectId);
  const term = await stores.terms.find(input.projectId, input.id);
  if (!term) throw notFound('term');
  if (term.version !== input.expectedVersion) throw versionConflict(term.version);
  return term;
}

/** The term with each of its words once; throws when another term has one of them. The caller holds the lock. */
export async function withFreeWords(stores: Stores, entry: Term): Promise<Term> {
  const term = { ...entry, aliases: distinctAliases(entry) };
  const others = (await stores.terms.all(term.projectId)).filter(
    ({ id, archivedAt }) => id !== term.id && archivedAt === null,
  );
  const clash = wordClash(term, others);
  if (!clash) return term;
  const { word, other } = clash;
  const is =
    other.term.toLowerCase() === word.toLowerCase() ? 'as a term' : `as an alias of ${other.term}`;
  throw new ProblemError({
    code: 'TERM_TAKEN',
    message: `The glossary has ${word} already, ${is}. Change that entry, or leave the word out here.`,
    word,
    term: other.term,
  });
}

/** What the log says of a term. */
export const termFields = ({ term, definition, aliases, source }: Term): TermContent => ({
  term,
  definition,
  aliases,
  source,
});
