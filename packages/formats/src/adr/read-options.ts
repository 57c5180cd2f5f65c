import type { Page } from '../markdown/page.ts';
import { itemSpan, itemText, listItems, type ListItem } from '../markdown/list-items.ts';
import { type Piece, pieceAt, proseOf } from '../markdown/prose.ts';
import { headingName, type Section } from '../markdown/sections.ts';
import { claim, type Coverage } from '../items/leftover.ts';
import type { ParsedItem } from '../parsed.ts';
import { firstParagraphEnd } from '../text/lines.ts';
import { plainText, shortTitle } from '../text/plain.ts';
import { boldParagraphs } from './bold-paragraphs.ts';
import type { RoleSection } from './section-roles.ts';

interface Option {
  title: Piece | string;
  key: string;
  bodies: Piece[];
}

const TITLE_CHARACTERS = 300;
const NO_OPTION = new Set(
  'pros|cons|pros and cons|advantages|disadvantages|comparison|summary|conclusion|evaluation|recommendation|notes|rationale'.split(
    '|',
  ),
);

/**
 * Options from the list of considered options and from the sections that weigh them, told to be the
 * same by their titles. What is neither a list item nor a section of its own stays unclaimed.
 */
export function readOptions(
  page: Page,
  roles: readonly RoleSection[],
  coverage: Coverage,
  item: ParsedItem,
): void {
  const options: Option[] = [];
  for (const { role, section } of roles) {
    if (role === 'option') addSection(page, section, options, coverage);
    if (role === 'options') addOwnText(page, section, options, coverage);
    if (role !== 'options' && role !== 'pros') continue;
    for (const child of section.children) addSection(page, child, options, coverage);
  }
  item.fields['options'] = options.map(({ title, bodies }) => ({
    title: typeof title === 'string' ? title : title.text,
    body: bodies.map(({ text }) => text).join('\n\n'),
  }));
  for (const [index, option] of options.entries()) setSpans(item, `options.${index}`, option);
}

function addOwnText(page: Page, section: Section, options: Option[], coverage: Coverage): void {
  const leads = section.children.length > 0 ? [] : boldParagraphs(page, section);
  for (const { title, body, line, lineEnd } of leads) {
    options.push({ title, key: keyOf(title.text), bodies: body ? [body] : [] });
    claim(coverage, line, lineEnd);
  }
  if (leads.length > 0) return;
  for (const entry of listItems(page, section.body, section.bodyEnd))
    addEntry(page, entry, options, coverage);
}

function addSection(page: Page, section: Section, options: Option[], coverage: Coverage): void {
  const { start, end, text } = section.heading!;
  const number = /^\(?(?:\d{1,2}|[a-z])[.)]\s+/i.exec(text)?.[0].length ?? 0;
  const title = pieceAt(page, start + number, end, 'line');
  if (!title || NO_OPTION.has(headingName(text))) return;
  const body = proseOf(page, section.body, section.last);
  const option = { title, key: keyOf(title.text), bodies: body ? [body] : [] };
  const same = options.find(({ key }) => key === option.key) ?? namedShorter(options, option.key);
  if (same) same.bodies.push(...option.bodies);
  else options.push(option);
  claim(coverage, section.first, section.last);
}

function addEntry(page: Page, entry: ListItem, options: Option[], coverage: Coverage): void {
  const own = itemText(page, entry, 'own');
  const all = itemText(page, entry);
  if (!own || !all) return;
  const below = entry.children.length > 0 ? nestedText(page, entry) : null;
  claim(coverage, entry.line, entry.lineEnd);
  const lead = /^(\*\*|__)([^*_\n]+)\1\s*[:.]?\s*(?:[–—-]\s+)?/.exec(own.text);
  const leadEnd = lead ? own.span.start + lead[0].length : 0;
  if (lead && leadEnd < own.span.end) {
    const from = own.span.start + lead[1]!.length;
    const title = pieceAt(page, from, from + lead[2]!.length, 'line');
    const rest = pieceAt(page, leadEnd, all.span.end, 'prose', entry.contentColumn);
    if (title)
      return void options.push({
        title: withoutColon(page, title),
        key: keyOf(title.text),
        bodies: rest ? [rest] : [],
      });
  }
  if (own.text.length > TITLE_CHARACTERS) {
    return void options.push({ title: shortTitle(own.text), key: keyOf(own.text), bodies: [all] });
  }
  const firstEnd =
    own.span.start + firstParagraphEnd(page.text.slice(own.span.start, own.span.end));
  const title = pieceAt(page, own.span.start, firstEnd, 'line')!;
  const rest =
    firstEnd < own.span.end
      ? pieceAt(page, firstEnd, all.span.end, 'prose', entry.contentColumn)
      : below;
  options.push({ title, key: keyOf(title.text), bodies: rest ? [rest] : [] });
}

function withoutColon(page: Page, title: Piece): Piece {
  const { start, end } = title.span;
  return page.text[end - 1] === ':' ? (pieceAt(page, start, end - 1, 'line') ?? title) : title;
}

function nestedText(page: Page, entry: ListItem): Piece | null {
  const { start } = itemSpan(page, entry.children[0]!);
  const end = page.lines[entry.lineEnd - 1]!.end;
  return pieceAt(page, start, end, 'prose', entry.contentColumn);
}

// A heading may repeat an option's name alone where the list has name and explanation, or the other way.
function namedShorter(options: readonly Option[], key: string): Option | null {
  const similar = options.filter(
    (option) => option.key.startsWith(`${key} `) || key.startsWith(`${option.key} `),
  );
  return similar.length === 1 && key.length > 1 ? similar[0]! : null;
}

function keyOf(title: string): string {
  return plainText(title.slice(0, 600))
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function setSpans(item: ParsedItem, name: string, { title, bodies }: Option): void {
  if (typeof title !== 'string') item.fieldSpans[`${name}.title`] = title.span;
  if (bodies.length === 1) item.fieldSpans[`${name}.body`] = bodies[0]!.span;
  else
    for (const [part, body] of bodies.entries())
      item.fieldSpans[`${name}.body.${part}`] = body.span;
}
