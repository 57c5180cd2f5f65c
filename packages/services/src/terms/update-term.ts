import { changedFields } from '@throughline/domain';
import type { Term, UpdateTermInput } from '@throughline/schema';
import { recordChanges } from '../changes/record-changes.ts';
import type { Context } from '../context.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { ProblemError } from '../problem-error.ts';
import { loadTerm, termFields, withFreeWords } from './load-term.ts';

/** Changes what the glossary says of a term. */
export async function updateTerm(context: Context, input: UpdateTermInput): Promise<Term> {
  await permit(context, 'editor', input.projectId);

  return mutate(context, 'terms.update', input, async (stores) => {
    const term = await loadTerm(stores, input);
    if (term.archivedAt !== null) {
      throw new ProblemError({
        code: 'ITEM_ARCHIVED',
        message: `${term.term} is archived. Restore it first.`,
        key: term.term,
      });
    }
    const wanted = await withFreeWords(stores, { ...term, ...input.data });
    const { before, after } = changedFields(termFields(term), termFields(wanted));
    if (Object.keys(after).length === 0) return term;

    const next = { ...wanted, version: term.version + 1, updatedAt: context.clock() };
    await stores.terms.update(next);
    const { id } = term;
    await recordChanges(context, stores, input.projectId, [
      {
        action: 'term.updated',
        before: { id, term: term.term, ...before },
        after: { id, term: next.term, ...after },
      },
    ]);
    return next;
  });
}
