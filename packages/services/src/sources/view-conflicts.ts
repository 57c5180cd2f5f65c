import { mergeValue } from '@throughline/domain';
import type { ConflictView, OpenConflict } from '@throughline/schema';
import type { ItemRecord } from '../items/item-store.ts';
import { asFields, keyOf } from '../items/present.ts';
import { blankOf } from './snapshot.ts';
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

/** Those that wait, against what the item says now: it may have been written in since the import. */
export function viewOpenConflicts(span: KnownSpan, item: ItemRecord): OpenConflict[] {
  const [fields, blank] = [asFields(item), blankOf(item.kind)];
  return viewConflicts(span, span.path, span.conflicts).map((view) => {
    const base = (span.parsed[view.field] ?? blank[view.field] ?? null) as OpenConflict['base'];
    const ours = (fields[view.field] ?? null) as OpenConflict['ours'];
    const merge = mergeValue(view.field, base, ours, view.theirs);
    const clauses = merge.conflicts as OpenConflict['clauses'];
    return { ...view, version: item.version, base, ours, clauses };
  });
}
