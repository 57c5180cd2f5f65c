import type { ParsedItem, ParsedLink, ParsedSource } from '../parsed.ts';
import { isSameValue } from './same-value.ts';
import { valueOf } from './way.ts';

/** Whether a file reads as before, but for one more item at `index` and what is said of that one alone. */
export function isSameReading(before: ParsedSource, after: ParsedSource, index: number): boolean {
  if (after.format !== before.format || after.items.length !== before.items.length + 1)
    return false;
  const others = after.items.toSpliced(index, 1);
  const added = after.items[index]!;
  const isOfAdded = ({ from, to }: ParsedLink) =>
    [from, to].some(({ path, sourceId }) => sourceId === added.sourceId && path === after.path);
  const links = after.links.filter((link) => !isOfAdded(link));
  return (
    before.items.every(
      (item, at) => item.sourceId === others[at]!.sourceId && isSameItem(item, others[at]!, null),
    ) && areSameLinks(before, { ...after, items: others, links })
  );
}

/** Whether a file has the very items that it had, whatever links it states. */
export function haveSameItems(before: ParsedSource, after: ParsedSource): boolean {
  return (
    after.format === before.format &&
    after.items.length === before.items.length &&
    before.items.every(
      (item, at) =>
        item.sourceId === after.items[at]!.sourceId && isSameItem(item, after.items[at]!, null),
    )
  );
}

/** Whether a file reads as before in all but one field of one item. */
export function isOnlyChange(
  before: ParsedSource,
  after: ParsedSource,
  index: number,
  field: string,
  value: unknown,
): boolean {
  if (after.format !== before.format || after.items.length !== before.items.length) return false;
  const isSame = before.items.every((item, at) =>
    at === index
      ? isSameBut(item, after.items[at]!, field, value)
      : isSameItem(item, after.items[at]!, null),
  );
  return isSame && areSameLinks(before, after);
}

function isSameBut(before: ParsedItem, after: ParsedItem, field: string, value: unknown): boolean {
  return isSameValue(valueOf(after, field), value) && isSameItem(before, after, field);
}

// A title that stands nowhere as such follows the text it is made of.
function isSameItem(before: ParsedItem, after: ParsedItem, but: string | null): boolean {
  const isDerived = (name: string) =>
    name === 'title' && but !== null && !before.fieldSpans['title'];
  if (before.kind !== after.kind) return false;
  return [
    'title',
    'state',
    'priority',
    'body',
    'labels',
    'owner',
    ...Object.keys(before.fields),
  ].every(
    (name) =>
      name === but ||
      isDerived(name) ||
      JSON.stringify(valueOf(before, name)) === JSON.stringify(valueOf(after, name)),
  );
}

function areSameLinks(before: ParsedSource, after: ParsedSource): boolean {
  const ids = new Map(
    before.items.map(({ sourceId }, at) => [sourceId, after.items[at]!.sourceId]),
  );
  const renamed = (end: ParsedLink['from']) =>
    end.path === before.path && end.sourceId !== undefined
      ? { ...end, sourceId: ids.get(end.sourceId) ?? end.sourceId }
      : end;
  const told = ({ type, from, to }: ParsedLink) => JSON.stringify([type, from, to]);
  const was = before.links.map((link) =>
    told({ ...link, from: renamed(link.from), to: renamed(link.to) }),
  );
  const is = after.links.map(told);
  return was.length === is.length && was.every((link, at) => link === is[at]);
}
