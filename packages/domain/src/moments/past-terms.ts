import type { PastTerm } from '@throughline/schema';
import { byTerm } from '../terms/word-clash.ts';
import { asFields, type LoggedChange } from './past-item.ts';

/** The glossary as its changes tell it, which come oldest first and from the first on; archived terms are out. */
export function replayTerms(changes: readonly LoggedChange[]): PastTerm[] {
  const terms = new Map<string, PastTerm>();
  const archived = new Set<string>();
  for (const { action, after } of changes.filter((change) => change.action.startsWith('term.'))) {
    const written = asFields(after) as Partial<PastTerm> & Pick<PastTerm, 'id'>;
    terms.set(written.id, { ...terms.get(written.id)!, ...written });
    if (action === 'term.archived') archived.add(written.id);
    if (action === 'term.restored') archived.delete(written.id);
  }
  return [...terms.values()].filter(({ id }) => !archived.has(id)).toSorted(byTerm);
}
