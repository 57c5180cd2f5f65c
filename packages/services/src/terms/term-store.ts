import type { ListTermsInput, Page, ProjectId, Term, TermId } from '@throughline/schema';

/** A project’s glossary. Who writes holds the project's lock, so that what was found is still so. */
export interface TermStore {
  find(projectId: ProjectId, id: TermId): Promise<Term | null>;
  /** Every term of the project, archived ones too, in alphabetical order. */
  all(projectId: ProjectId): Promise<Term[]>;
  /** One page, in alphabetical order. */
  list(query: ListTermsInput): Promise<Page<Term>>;
  insertMany(terms: readonly Term[]): Promise<void>;
  update(term: Term): Promise<void>;
}
