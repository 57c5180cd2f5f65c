import { wordClash } from '@throughline/domain';
import type { FiledTerm, ProjectId, Term, TermId } from '@throughline/schema';
import type { NewChange } from '../changes/record-changes.ts';
import { termFields } from './load-term.ts';

/** A term as a project file has it. */
export const filedTerm = (term: Term): FiledTerm => ({
  ...termFields(term),
  createdAt: term.createdAt.toISOString(),
  updatedAt: term.updatedAt.toISOString(),
  archivedAt: term.archivedAt?.toISOString() ?? null,
});

/** The terms of a project file under new ids; `refuse` is called with the place of one whose words are taken. */
export function draftTerms(
  projectId: ProjectId,
  filed: readonly FiledTerm[],
  newId: () => string,
  refuse: (index: number) => never,
): Term[] {
  const live: FiledTerm[] = [];
  return filed.map((entry, index) => {
    const { createdAt, updatedAt, archivedAt, ...content } = entry;
    if (archivedAt === null) {
      if (wordClash(entry, live)) refuse(index);
      live.push(entry);
    }
    return {
      id: newId() as TermId,
      projectId,
      ...content,
      version: 1,
      createdAt: new Date(createdAt),
      updatedAt: new Date(updatedAt),
      archivedAt: archivedAt === null ? null : new Date(archivedAt),
    };
  });
}

/** What the log says of terms that are put back whole. */
export function changesOfTerms(terms: readonly Term[]): NewChange[] {
  return terms.flatMap((term): NewChange[] => {
    const { id } = term;
    const created: NewChange = { action: 'term.created', after: { id, ...termFields(term) } };
    const archived: NewChange = { action: 'term.archived', after: { id, term: term.term } };
    return term.archivedAt === null ? [created] : [created, archived];
  });
}
