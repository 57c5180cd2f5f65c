import { isPlaced } from '../edit/is-placed.ts';
import { insertLines } from '../edit/insert-lines.ts';
import { lineEndOf } from '../edit/way.ts';
import type { Page } from '../markdown/page.ts';
import type { Way, Writing } from '../reader.ts';
import { scanSdoc, type SdocNode } from './scan-sdoc.ts';
import { stateWords } from './state-words.ts';

/** The fields of StrictDoc's own grammar, in its order. */
const FIELDS = [
  'MID',
  'UID',
  'LEVEL',
  'STATUS',
  'TAGS',
  'TITLE',
  'STATEMENT',
  'RATIONALE',
  'COMMENT',
];
const NAME_OF: Readonly<Record<string, string>> = {
  state: 'STATUS',
  labels: 'TAGS',
  priority: 'PRIORITY',
  owner: 'OWNER',
  title: 'TITLE',
  statement: 'STATEMENT',
  rationale: 'RATIONALE',
  body: 'COMMENT',
};

/** Places for fields that a requirement does not have yet, where the grammar of the document has them. */
export function* sdocWays({ page, item, field, value }: Writing): Iterable<Way> {
  const name = NAME_OF[field];
  if (name === undefined || isPlaced(item, field)) return;
  const order = grammarOf(page);
  if (!order.includes(name)) return;
  const node = scanSdoc(page).nodes.find(({ span }) => span.start === item.span.start);
  if (!node) return;
  const line = lineFor(node, name, order);
  for (const text of textsOf(field, value)) {
    const isLong = text.includes('\n');
    const lines = isLong ? [`${name}: >>>`, ...text.split('\n'), '<<<'] : [`${name}: ${text}`];
    yield [insertLines(page, line, lines)];
    if (!isLong) yield [insertLines(page, line, [`${name}: >>>`, text, '<<<'])];
  }
}

function textsOf(field: string, value: unknown): readonly string[] {
  if (value === null || value === '') return [];
  if (Array.isArray(value)) return [value.join(', ')];
  if (typeof value !== 'string') return [];
  return field === 'state' ? stateWords(value) : [value];
}

// After those fields that come before it; else right below the tag.
function lineFor(node: SdocNode, name: string, order: readonly string[]): number {
  const rank = order.indexOf(name);
  const before = node.fields.filter((one) => order.indexOf(one.name) < rank);
  return Math.max(node.line + 1, ...before.map(({ lineEnd }) => lineEnd));
}

/** The fields of a requirement as the document's grammar lists them, else StrictDoc's own. */
function grammarOf(page: Page): readonly string[] {
  const lineEnd = lineEndOf(page.text);
  const grammar = /^\[GRAMMAR\][ \t]*$[^]*?(?=^\[|(?![^]))/m.exec(page.text)?.[0];
  const element = grammar?.split(/^- TAG:[ \t]*/m).find((part) => /^REQUIREMENT\b/.test(part));
  if (!element) return FIELDS;
  const fields = element
    .split(lineEnd)
    .flatMap((line) => /^ {2}- TITLE:[ \t]*(\S+)/.exec(line)?.[1] ?? []);
  return fields.length > 0 ? fields : FIELDS;
}
