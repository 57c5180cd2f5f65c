import type { CreateTermInput, Term, TermId } from '@throughline/schema';
import { recordChanges } from '../changes/record-changes.ts';
import type { Context } from '../context.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { termFields, withFreeWords } from './load-term.ts';

/** Puts a term into the project's glossary. */
export async function createTerm(context: Context, input: CreateTermInput): Promise<Term> {
  const { projectId, data } = input;
  await permit(context, 'editor', projectId);

  return mutate(context, 'terms.create', input, async (stores) => {
    await stores.changes.lockHead(projectId);
    const at = context.clock();
    const id = context.newId() as TermId;
    const own = { id, projectId, version: 1, createdAt: at, updatedAt: at, archivedAt: null };
    const term = await withFreeWords(stores, { ...own, ...data });
    await stores.terms.insertMany([term]);
    await recordChanges(context, stores, projectId, [
      { action: 'term.created', after: { id, ...termFields(term) } },
    ]);
    return term;
  });
}
