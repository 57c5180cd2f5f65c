import type { Fields, ItemId, Kind, State } from '@throughline/schema';
import type { ItemRecord } from '../items/item-store.ts';
import { asFields } from '../items/present.ts';
import type { Matches, ReadItem } from './match-items.ts';
import { isSame, mergeFields, snapshotOf } from './snapshot.ts';
import type { FieldConflict, KnownSpan } from './source-store.ts';

/** What an import will do to one item. */
export type ItemStep =
  | {
      type: 'create';
      read: ReadItem;
      kind: Kind;
      state: State | null;
      data: Fields & { title: string };
    }
  | { type: 'keep'; read: ReadItem; span: KnownSpan; base: Fields; conflicts: FieldConflict[] }
  | {
      type: 'change';
      read: ReadItem;
      span: KnownSpan;
      item: ItemRecord;
      data: Fields;
      isRestored: boolean;
      base: Fields;
      conflicts: FieldConflict[];
    }
  | { type: 'archive'; span: KnownSpan; item: ItemRecord };

/** The ids of the stored items that planning has to see whole. */
export function itemsToLoad({ pairs, gone }: Matches): ItemId[] {
  const touched = pairs.flatMap(({ read, span }) =>
    span && (span.isGone || !isSame(span.parsed, snapshotOf(read.item))) ? [span.itemId] : [],
  );
  return [...touched, ...gone.map((span) => span.itemId)];
}

/** Decides item by item. `items` holds at least what {@link itemsToLoad} named. */
export function planItems(matches: Matches, items: ReadonlyMap<ItemId, ItemRecord>): ItemStep[] {
  const steps = matches.pairs.map(({ read, span }): ItemStep => {
    const snapshot = snapshotOf(read.item);
    if (!span) return createStep(read);
    const item = items.get(span.itemId);
    if (!item) return { type: 'keep', read, span, base: span.parsed, conflicts: [] };

    const { data, conflicts, base } = mergeFields(
      item.kind,
      span.parsed,
      snapshot,
      asFields(item),
      (name) => isStated(read, span, name),
    );
    const isRestored = span.isGone && item.archivedAt !== null;
    if (!isRestored && Object.keys(data).length === 0)
      return { type: 'keep', read, span, base, conflicts };
    return { type: 'change', read, span, item, data, isRestored, base, conflicts };
  });
  const archived = matches.gone.flatMap((span): ItemStep[] => {
    const item = items.get(span.itemId);
    return item ? [{ type: 'archive', span, item }] : [];
  });
  return [...steps, ...archived];
}

// A field has a place in the file, or had one when the file was last read.
function isStated({ item }: ReadItem, { fieldSpans }: KnownSpan, field: string): boolean {
  const places = [...Object.keys(item.fieldSpans), ...Object.keys(fieldSpans)];
  return places.some((name) => name === field || name.startsWith(`${field}.`));
}

function createStep(read: ReadItem): ItemStep {
  const { kind, state, title, priority, body, labels, owner, fields } = read.item;
  return {
    type: 'create',
    read,
    kind,
    state,
    data: { title, priority, body, labels, owner, ...fields },
  };
}
