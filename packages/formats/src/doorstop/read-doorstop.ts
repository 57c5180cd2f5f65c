import { requirementPart } from '../items/field-names.ts';
import { newItem, setProse } from '../items/new-item.ts';
import { requirementPriority } from '../items/requirement-states.ts';
import type { Piece } from '../markdown/prose.ts';
import type { Page } from '../markdown/page.ts';
import type { ParsedItem, ParsedLink, Refusal } from '../parsed.ts';
import type { Reading } from '../reader.ts';
import { shortTitle } from '../text/plain.ts';
import { splitDoorstop } from './split-doorstop.ts';
import { type YamlEntry, yamlEntries } from './yaml-entries.ts';

/** What Doorstop keeps for itself. */
const OWN_KEYS = new Set('active derived header level links normative reviewed text'.split(' '));
/** Prefixes of documents that hold tests: `TST001`, `HLT12`. */
const TEST_PREFIX = /^(?:[A-Z]*TE?STS?|[HL]LT|TC)(?=[-_.]?\d)/i;
const EMPTY = new Set(['', 'null', '~']);

type Entries = ReadonlyMap<string, YamlEntry>;

/** Reads one item file of Doorstop, YAML or Markdown; its id is the file's name. */
export function readDoorstop(page: Page): Reading {
  const { yaml, body } = splitDoorstop(page);
  const entries = yamlEntries(yaml.text);
  if ('reason' in entries)
    return { items: [], links: [], remarks: [], refusal: shifted(entries, yaml.line) };
  const placed = new Map(
    [...entries].map(([key, { span, ...entry }]) => {
      const moved = { ...span, start: span.start + yaml.start, end: span.end + yaml.start };
      return [key, { ...entry, span: moved }];
    }),
  );
  const item = readItem(page, placed, body);
  return { items: [item], links: linksOf(page, item, placed), remarks: [] };
}

const shifted = (refusal: Refusal, line: number) => ({ ...refusal, line: refusal.line + line });

const textOf = (entries: Entries, key: string) => {
  const value = entries.get(key)?.value;
  return typeof value === 'string' && !EMPTY.has(value) ? value : '';
};
const isFalse = (entries: Entries, key: string) => textOf(entries, key).toLowerCase() === 'false';
const isTrue = (entries: Entries, key: string) => textOf(entries, key).toLowerCase() === 'true';

function pieceOf(entries: Entries, key: string): Piece | null {
  const text = textOf(entries, key);
  return text === '' ? null : { text, span: entries.get(key)!.span };
}

function kindOf(page: Page, entries: Entries): 'requirement' | 'test' | 'document' {
  if (isFalse(entries, 'normative')) return 'document';
  return TEST_PREFIX.test(page.stem) ? 'test' : 'requirement';
}

function readItem(page: Page, entries: Entries, body: Piece | null): ParsedItem {
  const kind = kindOf(page, entries);
  const text = body ?? pieceOf(entries, 'text');
  const header = pieceOf(entries, 'header');
  const isLine = header !== null && !header.text.includes('\n');
  const title = isLine ? header : shortTitle(header?.text ?? text?.text ?? '') || page.stem;
  const item = newItem(kind, page.stem, title, { start: 0, end: page.text.length });
  setProse(item, kind === 'requirement' ? 'statement' : 'body', [text]);
  if (kind === 'requirement') item.state = isTrue(entries, 'active') ? reviewState(entries) : null;
  if (kind === 'requirement' && isFalse(entries, 'active')) item.state = 'deprecated';
  if (kind === 'test' && isFalse(entries, 'active')) item.state = 'retired';
  if (isTrue(entries, 'derived')) item.labels.push('derived');
  if (kind === 'requirement') readAttributes(item, entries);
  else item.body = [item.body, ...otherTexts(entries, OWN_KEYS)].filter(Boolean).join('\n\n');
  return item;
}

// A fingerprint says that somebody looked at the text as it is.
const reviewState = (entries: Entries) =>
  textOf(entries, 'reviewed') === '' || isFalse(entries, 'reviewed') ? 'draft' : 'accepted';

/** Attributes of the document's own: those with a field of ours, and the others by name. */
function readAttributes(item: ParsedItem, entries: Entries): void {
  const taken = new Set(OWN_KEYS);
  for (const [key, { value, span }] of entries) {
    if (OWN_KEYS.has(key)) continue;
    const part = requirementPart(key);
    if (part === 'rationale' && typeof value === 'string') {
      setProse(item, 'rationale', [pieceOf(entries, key)]);
    } else if (part === 'owner' && typeof value === 'string') {
      item.owner = textOf(entries, key) || null;
      item.fieldSpans['owner'] = span;
    } else if (part === 'labels') {
      item.labels.push(...(typeof value === 'string' ? value.split(',') : value));
    } else if (part === 'acceptanceCriteria') {
      item.fields['acceptanceCriteria'] = [value].flat().filter((text) => !EMPTY.has(text));
    } else if (part === 'priority' && typeof value === 'string' && requirementPriority(value)) {
      item.priority = requirementPriority(value);
      item.fieldSpans['priority'] = { ...span, form: 'word' };
    } else continue;
    taken.add(key);
  }
  item.body = otherTexts(entries, taken).join('\n\n');
}

function otherTexts(entries: Entries, taken: ReadonlySet<string>): string[] {
  return [...entries].flatMap(([key, { value }]) => {
    const text = [value].flat().filter((each) => !EMPTY.has(each));
    return taken.has(key) || text.length === 0 ? [] : [`${key}: ${text.join(', ')}`];
  });
}

/** Links of a requirement lead to what it refines, those of a test to what it verifies. */
function linksOf(page: Page, item: ParsedItem, entries: Entries): ParsedLink[] {
  const stated = entries.get('links');
  if (!stated) return [];
  const types = { requirement: 'refines', test: 'verifies', document: 'describes' } as const;
  const { start, end } = stated.span;
  return [stated.value]
    .flat()
    .filter((id) => !EMPTY.has(id))
    .map((sourceId) => ({
      type: types[item.kind as keyof typeof types],
      from: { path: page.path, sourceId: item.sourceId },
      to: { sourceId },
      span: { start, end },
    }));
}
