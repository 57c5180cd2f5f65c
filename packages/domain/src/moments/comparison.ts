import {
  parseKey,
  type Fields,
  type FieldDifference,
  type ItemDifference,
  type ItemId,
  type LinkDifference,
  type TermDifference,
} from '@throughline/schema';
import { canonicalJson } from '../changes/canonical-json.ts';
import { byTerm } from '../terms/word-clash.ts';
import { asFields, writtenBy, type LoggedChange } from './past-item.ts';
import { linkAfter, type LinkState } from './past-link.ts';

/** What the changes between two moments came to, items and links named by their ids. */
export interface Differences {
  terms: TermDifference[];
  items: (Pick<ItemDifference, 'change' | 'fields'> & { id: ItemId; key: string })[];
  links: (Pick<LinkDifference, 'change' | 'type' | 'reason'> & { fromId: ItemId; toId: ItemId })[];
}

interface Touched {
  /** The key of an item, the words of a term. */
  name: string;
  isNew: boolean;
  /** Null as long as nothing archived or restored it. */
  isArchived: boolean | null;
  before: Fields;
  after: Fields;
}

interface TouchedItem extends Touched {
  id: ItemId;
}

interface TouchedTerm extends Touched {
  wasArchived: boolean;
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
  readonly #terms = new Map<unknown, TouchedTerm>();
  readonly #links = new Map<string, TouchedLink>();

  add(changes: readonly LoggedChange[]): void {
    for (const change of changes) {
      const link = linkAfter(change);
      if (link) this.#addLink(change, link);
      else if (change.itemId && change.itemKey)
        this.#addItem(change, change.itemId, change.itemKey);
      else if (change.action.startsWith('term.')) this.#addTerm(change);
    }
  }

  /** The items that were there before and were written since. */
  get touched(): ItemId[] {
    return [...this.#items.values()].filter(({ isNew }) => !isNew).map(({ id }) => id);
  }

  /** In no particular order. `archived` are those of the touched that were archived at the start. */
  differences(archived: ReadonlySet<ItemId>): Differences {
    const items = [...this.#items.values()].flatMap((item) => {
      const found = difference(item, archived.has(item.id));
      return found ? [{ id: item.id, key: item.name, ...found }] : [];
    });
    const terms = [...this.#terms.values()].flatMap((term) => {
      const found = difference(term, term.wasArchived);
      return found ? [{ term: term.name, ...found }] : [];
    });
    const links = [...this.#links.values()].flatMap((link) => linkDifference(link) ?? []);
    return { items, links, terms: terms.toSorted(byTerm) };
  }

  #addItem(change: LoggedChange, id: ItemId, key: string): void {
    const item = this.#items.get(id) ?? { id, ...newlyTouched(key, change) };
    this.#items.set(id, item);
    take(item, change);
  }

  /** Only a restored term was archived before: others are not written to. */
  #addTerm(change: LoggedChange): void {
    const { id, term: name } = asFields(change.after);
    const wasArchived = change.action === 'term.restored';
    const term = this.#terms.get(id) ?? { wasArchived, ...newlyTouched(String(name), change) };
    this.#terms.set(id, term);
    term.name = String(name);
    take(term, change);
  }

  #addLink(change: LoggedChange, link: LinkState): void {
    const name = `${link.fromId} ${link.type} ${link.toId}`;
    const known = this.#links.get(name);
    const wasThere = known?.wasThere ?? change.action !== 'link.created';
    this.#links.set(name, { ...link, wasThere });
  }
}

const newlyTouched = (name: string, { action }: LoggedChange): Touched => ({
  name,
  isNew: action.endsWith('.created'),
  isArchived: null,
  before: {},
  after: {},
});

function take(touched: Touched, change: LoggedChange): void {
  if (change.action.endsWith('.archived')) touched.isArchived = true;
  if (change.action.endsWith('.restored')) touched.isArchived = false;
  const before = asFields(change.before);
  for (const [name, value] of Object.entries(writtenBy(change))) {
    if (!(name in touched.after)) touched.before[name] = before[name] ?? null;
    touched.after[name] = value;
  }
}

function difference(
  touched: Touched,
  wasArchived: boolean,
): Pick<ItemDifference, 'change' | 'fields'> | null {
  const wasThere = !touched.isNew && !wasArchived;
  const isThere = !(touched.isArchived ?? wasArchived);
  if (!wasThere && !isThere) return null;
  if (!isThere) return { change: 'removed', fields: [] };
  const fields = fieldDifferences(touched);
  if (!wasThere) return { change: 'added', fields };
  return fields.length > 0 ? { change: 'changed', fields } : null;
}

function fieldDifferences({ before, after }: Touched): FieldDifference[] {
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
