import type { ArchiveTermInput, Term } from '@throughline/schema';
import { recordChanges } from '../changes/record-changes.ts';
import type { Context } from '../context.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { loadTerm, withFreeWords } from './load-term.ts';

/** Takes a term out of the glossary; it can be restored. */
export const archiveTerm = (context: Context, input: ArchiveTermInput): Promise<Term> =>
  setArchived(context, input, true);

/** Brings an archived term back, unless another one has its words by now. */
export const restoreTerm = (context: Context, input: ArchiveTermInput): Promise<Term> =>
  setArchived(context, input, false);

async function setArchived(
  context: Context,
  input: ArchiveTermInput,
  isArchived: boolean,
): Promise<Term> {
  await permit(context, 'editor', input.projectId);

  const verb = isArchived ? 'terms.archive' : 'terms.restore';
  return mutate(context, verb, input, async (stores) => {
    const term = await loadTerm(stores, input);
    if ((term.archivedAt !== null) === isArchived) return term;

    const at = context.clock();
    const archivedAt = isArchived ? at : null;
    const next = { ...term, version: term.version + 1, updatedAt: at, archivedAt };
    if (!isArchived) await withFreeWords(stores, next);
    await stores.terms.update(next);
    await recordChanges(context, stores, input.projectId, [
      {
        action: isArchived ? 'term.archived' : 'term.restored',
        after: { id: term.id, term: term.term },
      },
    ]);
    return next;
  });
}
