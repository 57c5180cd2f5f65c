import type { Page } from '../markdown/page.ts';
import { nameOf } from '../markdown/metadata.ts';
import type { Way } from '../reader.ts';
import { insertLines } from './insert-lines.ts';
import { yamlTexts } from './yaml-text.ts';

/** A key that a format's files have, and where it stands among the others. */
export interface FrontMatterKey {
  key: string;
  /** What else it may be called, as {@link nameOf} has it. */
  names?: readonly string[];
  /** All keys in the order in which the format writes them. */
  order: readonly string[];
}

/**
 * Ways to say a value under a key of the front matter: where the key stands and is empty, else on a line
 * of its own after those keys that come before it. A list is written as the lists there are. Nothing
 * without front matter, or where the key says something.
 */
export function* keyWays(
  page: Page,
  { key, names = [], order }: FrontMatterKey,
  value: unknown,
): Generator<Way> {
  const front = page.frontMatter;
  if (!front?.isClosed || !page.text.startsWith('---')) return;
  const own = order.indexOf(key);
  const known = new Set([key, ...names].map(nameOf));
  const there = front.entries.find(({ name }) => known.has(name));
  if (there) {
    if (there.value.length > 0) return;
    const { start, end } = there;
    const gap = page.text[start - 1] === ':' ? ' ' : '';
    for (const text of valueTexts(value)) yield [{ start, end, text: gap + text }];
    return;
  }
  const before = new Set(order.slice(0, own).map(nameOf));
  const after = new Set(order.slice(own + 1).map(nameOf));
  const last = front.entries.findLast(({ name }) => before.has(name));
  const next = front.entries.find(({ name }) => after.has(name));
  const line = last?.lineEnd ?? next?.line ?? front.lineEnd - 1;
  for (const lines of keyLines(page, key, value)) yield [insertLines(page, line, lines)];
}

function* valueTexts(value: unknown): Generator<string> {
  if (Array.isArray(value)) yield `[${(value as string[]).map(elementText).join(', ')}]`;
  else if (typeof value === 'string') yield* yamlTexts('', value);
}

function* keyLines(page: Page, key: string, value: unknown): Generator<string[]> {
  const isLined = /^[\w -]+:[ \t]*\r?\n[ \t]*- /m.test(page.text.slice(0, endOfFront(page)));
  if (Array.isArray(value) && isLined)
    yield [`${key}:`, ...(value as string[]).map((text) => `  - ${elementText(text)}`)];
  for (const text of valueTexts(value)) yield [`${key}: ${text}`];
}

const elementText = (text: string): string =>
  /[,[\]]/.test(text) ? JSON.stringify(text) : yamlTexts('', text).next().value!;

const endOfFront = (page: Page) => page.lines[page.frontMatter!.lineEnd - 1]!.end;
