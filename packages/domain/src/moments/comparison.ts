import {
  parseKey,
  type Fields,
  type FieldDifference,
  type ItemDifference,
  type ItemId,
  type LinkDifference,
} from '@throughline/schema';
import { canonicalJson } from '../changes/canonical-json.ts';
import { asFields, writtenBy, type LoggedChange } from './past-item.ts';
import { linkAfter, type LinkState } from './past-link.ts';

/** What the changes between two moments came to, items and links named by their ids. */
export interface Differences {
  items: (Pick<ItemDifference, 'change' | 'fields'> & { id: ItemId; key: string })[];
  links: (Pick<LinkDifference, 'change' | 'type' | 'reason'> & { fromId: ItemId; toId: ItemId })[];
}

interface TouchedItem {
  id: ItemId;
  key: string;
  isNew: boolean;
  /** Null as long as nothing archived or restored it. */
  isArchived: boolean | null;
  before: Fields;
  after: Fields;
}

interface TouchedLink extends LinkState {
  wasThere: boolean;
}

/**
 * Sums up the changes after one moment till another. They tell what was before and after, so that the
 * log till the first moment need not be read. Feed them in order, in pieces of any size.
 */
export class ComparisonBuilder {
  readonly #items = new Map<ItemId, TouchedItem>();
  readonly #links = new Map<string, TouchedLink>();

  add(changes: readonly LoggedChange[]): void {
    for (const change of changes) {
      const link = linkAfter(change);
      if (link) this.#addLink(change, link);
      else if (change.itemId && change.itemKey)
        this.#addItem(change, change.itemId, change.itemKey);
    }
  }

  /** The items that were there before and were written since. */
  get touched(): ItemId[] {
    return [...this.#items.values()].filter(({ isNew }) => !isNew).map(({ id }) => id);
  }

  /** In no particular order. `archived` are those of the touched that were archived at the start. */
  differences(archived: ReadonlySet<ItemId>): Differences {
    const items = [...this.#items.values()].flatMap(
      (item) => itemDifference(item, archived.has(item.id)) ?? [],
    );
    const links = [...this.#links.values()].flatMap((link) => linkDifference(link) ?? []);
    return { items, links };
  }

  #addItem(change: LoggedChange, id: ItemId, key: string): void {
    const { action } = change;
    const isNew = action === 'item.created';
    const known = this.#items.get(id);
    const item = known ?? { id, key, isNew, isArchived: null, before: {}, after: {} };
    if (!known) this.#items.set(id, item);
    if (action === 'item.archived') item.isArchived = true;
    if (action === 'item.restored') item.isArchived = false;

    const before = asFields(change.before);
    for (const [name, value] of Object.entries(writtenBy(change))) {
      if (!(name in item.after)) item.before[name] = before[name] ?? null;
      item.after[name] = value;
    }
  }

  #addLink(change: LoggedChange, link: LinkState): void {
    const name = `${link.fromId} ${link.type} ${link.toId}`;
    const known = this.#links.get(name);
    const wasThere = known?.wasThere ?? change.action !== 'link.created';
    this.#links.set(name, { ...link, wasThere });
  }
}

function itemDifference(
  item: TouchedItem,
  wasArchived: boolean,
): Differences['items'][number] | null {
  const { id, key, isNew } = item;
  const wasThere = !isNew && !wasArchived;
  const isThere = !(item.isArchived ?? wasArchived);
  if (!wasThere && !isThere) return null;
  if (!isThere) return { id, key, change: 'removed', fields: [] };
  const fields = fieldDifferences(item);
  if (!wasThere) return { id, key, change: 'added', fields };
  return fields.length > 0 ? { id, key, change: 'changed', fields } : null;
}

function fieldDifferences({ before, after }: TouchedItem): FieldDifference[] {
  return Object.entries(after).flatMap(([name, value]) => {
    const was = before[name];
    if (canonicalJson(was) === canonicalJson(value)) return [];
    // A new item's blank fields say nothing.
    if (was === null && (value === '' || (Array.isArray(value) && value.length === 0))) return [];
    return { name, before: was, after: value } as FieldDifference;
  });
}

function linkDifference(link: TouchedLink): Differences['links'][number] | null {
  const { type, fromId, toId, wasThere, isThere, reviewReason: reason } = link;
  if (!wasThere && !isThere) return null;
  const change = wasThere ? (isThere ? 'reviewed' : 'removed') : 'added';
  return { change, type, fromId, toId, reason };
}

/** In the order of keys: by kind, then by number. */
export function byKey(a: { key: string }, b: { key: string }): number {
  const [left, right] = [parseKey(a.key), parseKey(b.key)];
  if (!left || !right || left.kind === right.kind) {
    return (left?.number ?? 0) - (right?.number ?? 0);
  }
  return left.kind < right.kind ? -1 : 1;
}
