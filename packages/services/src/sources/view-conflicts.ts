import type { ConflictView } from '@throughline/schema';
import { keyOf } from '../items/present.ts';
import type { FieldConflict, KnownSpan } from './source-store.ts';

/** The conflicts of one item as people see them. */
export function viewConflicts(
  span: KnownSpan,
  path: string,
  conflicts: readonly FieldConflict[],
): ConflictView[] {
  const { itemId, kind, title, line } = span;
  return conflicts.map(({ field, theirs, clauses }) => ({
    itemId,
    key: keyOf(span),
    kind,
    title,
    path,
    line,
    field,
    theirs: theirs as ConflictView['theirs'],
    clauses: clauses as ConflictView['clauses'],
  }));
}
