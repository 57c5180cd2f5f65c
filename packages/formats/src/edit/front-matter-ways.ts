import type { Page } from '../markdown/page.ts';
import { nameOf } from '../markdown/metadata.ts';
import type { Way } from '../reader.ts';
import { insertLines } from './insert-lines.ts';
import { yamlTexts } from './yaml-text.ts';

/** A key that a format's files have, and where it stands among the others. */
export interface FrontMatterKey {
  key: string;
  /** All keys in the order in which the format writes them. */
  order: readonly string[];
}

/**
 * Ways to say a value under a key that the front matter does not have yet: after those keys that come
 * before it, else at the end. A list is written as the lists there are. Nothing without front matter.
 */
export function* keyWays(
  page: Page,
  { key, order }: FrontMatterKey,
  value: unknown,
): Generator<Way> {
  const front = page.frontMatter;
  if (!front?.isClosed || !page.text.startsWith('---')) return;
  const own = order.indexOf(key);
  const before = new Set(order.slice(0, own).map(nameOf));
  const after = new Set(order.slice(own + 1).map(nameOf));
  const last = front.entries.findLast(({ name }) => before.has(name));
  const next = front.entries.find(({ name }) => after.has(name));
  const line = last?.lineEnd ?? next?.line ?? front.lineEnd - 1;
  for (const lines of keyLines(page, key, value)) yield [insertLines(page, line, lines)];
}

function* keyLines(page: Page, key: string, value: unknown): Generator<string[]> {
  if (Array.isArray(value)) {
    const texts = (value as string[]).map((text) => first(text));
    const isLined = /^[\w -]+:[ \t]*\r?\n[ \t]*- /m.test(page.text.slice(0, endOfFront(page)));
    const rows = [`${key}:`, ...texts.map((text) => `  - ${text}`)];
    const row = [`${key}: [${texts.join(', ')}]`];
    yield* isLined ? [rows, row] : [row, rows];
  } else if (typeof value === 'string') {
    for (const text of yamlTexts('', value)) yield [`${key}: ${text}`];
  }
}

const first = (text: string): string =>
  /[,[\]]/.test(text) ? JSON.stringify(text) : yamlTexts('', text).next().value!;

const endOfFront = (page: Page) => page.lines[page.frontMatter!.lineEnd - 1]!.end;
