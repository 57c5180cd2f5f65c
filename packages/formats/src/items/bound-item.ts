import type { Page } from '../markdown/page.ts';
import type { ParsedItem, Remark } from '../parsed.ts';
import { lineIndexAt } from '../text/lines.ts';
import {
  LIST_ELEMENTS,
  OPTION_ELEMENTS,
  PROSE_CHARACTERS,
  storableLine,
  storableProse,
} from '../text/limits.ts';

const LINE_LISTS = new Set(['deciders', 'assignees']);

/**
 * Brings an item within what the schema allows. What had to be cut loses its span, so that nothing is
 * ever written back over the part that is not shown, and is remarked.
 */
export function boundItem(page: Page, item: ParsedItem, remarks: Remark[]): void {
  const cut: string[] = [];
  const title = storableLine(item.title) || storableLine(item.sourceId) || 'Untitled';
  if (title !== item.title) {
    item.title = title;
    dropSpans(item, 'title');
  }
  item.labels = uniqueLines(item.labels);
  item.owner = item.owner === null ? null : storableLine(item.owner) || null;
  if (item.body.length > PROSE_CHARACTERS) cut.push('body');
  item.body = storableProse(item.body);
  for (const [name, value] of Object.entries(item.fields)) {
    const bounded = boundValue(name, value);
    if (!isCut(value, bounded)) continue;
    cut.push(name);
    item.fields[name] = bounded;
  }
  for (const name of cut) dropSpans(item, name);
  if (cut.length > 0) remarks.push(cutRemark(page, item, cut));
}

function boundValue(name: string, value: unknown): unknown {
  if (typeof value === 'string') return storableProse(value);
  if (!Array.isArray(value)) return value;
  if (LINE_LISTS.has(name)) return uniqueLines(value as string[]);
  const limit = name === 'options' ? OPTION_ELEMENTS : LIST_ELEMENTS;
  return value.slice(0, limit).map(boundElement);
}

function boundElement(element: unknown): unknown {
  if (typeof element === 'string') return storableProse(element);
  const { title, body, text, ...rest } = element as Record<string, unknown>;
  const bounded: Record<string, unknown> = { ...rest };
  if (typeof title === 'string') bounded['title'] = storableLine(title) || 'Untitled';
  if (typeof body === 'string') bounded['body'] = storableProse(body);
  if (typeof text === 'string') bounded['text'] = storableProse(text);
  return bounded;
}

const isCut = (value: unknown, bounded: unknown) =>
  value !== bounded && JSON.stringify(sorted(value)) !== JSON.stringify(sorted(bounded));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function uniqueLines(values: readonly string[]): string[] {
  return [...new Set(values.map(storableLine).filter((value) => value !== ''))].slice(
    0,
    LIST_ELEMENTS,
  );
}

function dropSpans(item: ParsedItem, name: string): void {
  for (const key of Object.keys(item.fieldSpans)) {
    if (key === name || key.startsWith(`${name}.`)) delete item.fieldSpans[key];
  }
}

function cutRemark(page: Page, item: ParsedItem, cut: readonly string[]): Remark {
  const line = lineIndexAt(page.lines, item.span.start) + 1;
  const lineEnd = lineIndexAt(page.lines, item.span.end) + 1;
  return {
    line,
    lineEnd,
    code: 'unparsed',
    message: `${item.sourceId}: ${cut.join(', ')} longer than can be kept, cut`,
  };
}
