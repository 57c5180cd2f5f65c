import { itemSpan, itemTextFrom, type ListItem, listItems } from '../markdown/list-items.ts';
import { isLiteral, type Page, textOf } from '../markdown/page.ts';
import { type Piece, pieceAt } from '../markdown/prose.ts';
import { spanOfLines } from '../items/new-item.ts';
import { ID_SOURCE, priorityOf } from './requirement-id.ts';
import type { Definition } from './definition.ts';
import { tableDefinitions } from './table-definitions.ts';

const TAG = String.raw`(?:\s*[([]([^()[\]\n]{1,40})[)\]])?`;
const BOLD = new RegExp(
  String.raw`^(\*\*|__)\s*\[?(${ID_SOURCE})\]?${TAG}\s*(?:[:.–—-]+\s*([^*_\n]{1,300}?))?\s*[:.]?\s*\1${TAG}\s*(?:(?::|[–—-](?=\s))\s*)?`,
);
const PLAIN = new RegExp(String.raw`^\x60?\[?(${ID_SOURCE})\]?\x60?${TAG}\s*(?::|[–—-](?=\s))\s*`);

interface Lead {
  id: string;
  length: number;
  title: { from: number; to: number } | null;
  tag: string;
  isBold: boolean;
}

/** Every definition of a page: items of lists, rows of tables, paragraphs that begin with an id. */
export function definitionsIn(page: Page): Definition[] {
  const forest = listItems(page, page.bodyLine, page.lines.length);
  const inLists = page.lines.map(() => false);
  for (const { line, lineEnd } of forest) inLists.fill(true, line, lineEnd);
  const found = [
    ...listDefinitions(page, forest, null),
    ...tableDefinitions(page),
    ...paragraphs(page, inLists),
  ];
  return withoutMentions(found.toSorted((a, b) => a.line - b.line));
}

function leadOf(head: string): Lead | null {
  const bold = BOLD.exec(head);
  if (bold) {
    const at = bold[4] === undefined ? -1 : head.indexOf(bold[4], bold[2]!.length);
    const title = at < 0 ? null : { from: at, to: at + bold[4]!.length };
    return {
      id: bold[2]!,
      length: bold[0].length,
      title,
      tag: bold[3] ?? bold[5] ?? '',
      isBold: true,
    };
  }
  const plain = PLAIN.exec(head);
  return (
    plain && {
      id: plain[1]!,
      length: plain[0].length,
      title: null,
      tag: plain[2] ?? '',
      isBold: false,
    }
  );
}

function listDefinitions(
  page: Page,
  entries: readonly ListItem[],
  parent: string | null,
): Definition[] {
  return entries.flatMap((entry) => {
    // A box is ticked for something that is written down elsewhere.
    const head = entry.box ? '' : page.text.slice(entry.contentStart, entry.contentStart + 600);
    const lead = leadOf(head);
    const below = listDefinitions(page, entry.children, lead?.id ?? parent);
    if (!lead) return below;
    const statement = itemTextFrom(
      page,
      entry,
      entry.contentStart + lead.length,
      below.length > 0 ? 'own' : 'all',
    );
    const shape = lead.isBold ? 'list' : 'plain';
    const definition = definitionAt(page, lead, entry.contentStart, statement, shape);
    return [
      {
        ...definition,
        line: entry.line,
        lineEnd: entry.lineEnd,
        span: itemSpan(page, entry),
        parent,
      },
      ...below,
    ];
  });
}

function paragraphs(page: Page, inLists: readonly boolean[]): Definition[] {
  const isFree = (index: number) =>
    !inLists[index] && page.lines[index]!.kind === 'text' && !isLiteral(page.lines[index]!);
  const found: Definition[] = [];
  for (let index = page.bodyLine; index < page.lines.length; index += 1) {
    const lead = isFree(index) ? leadOf(textOf(page, index).slice(0, 600)) : null;
    if (!lead?.isBold) continue;
    let lineEnd = index + 1;
    while (
      lineEnd < page.lines.length &&
      isFree(lineEnd) &&
      !leadOf(textOf(page, lineEnd).slice(0, 600))
    )
      lineEnd += 1;
    const { start } = page.lines[index]!;
    const statement = pieceAt(page, start + lead.length, page.lines[lineEnd - 1]!.end, 'prose');
    const definition = definitionAt(page, lead, start, statement, 'paragraph');
    found.push({
      ...definition,
      line: index,
      lineEnd,
      span: spanOfLines(page, index, lineEnd),
      parent: null,
    });
    index = lineEnd - 1;
  }
  return found;
}

function definitionAt(
  page: Page,
  lead: Lead,
  start: number,
  statement: Piece | null,
  shape: Definition['shape'],
) {
  const title = lead.title && pieceAt(page, start + lead.title.from, start + lead.title.to, 'line');
  // A bold text alone is the statement; before a statement it is the title.
  const isTitle = statement !== null;
  return {
    id: lead.id,
    shape,
    title: isTitle ? title : null,
    statement: statement ?? title,
    priority: priorityOf(lead.tag),
    prioritySpan: null,
    labels: [],
    notes: lead.tag !== '' && priorityOf(lead.tag) === null ? [`(${lead.tag})`] : [],
  };
}

function withoutMentions(found: readonly Definition[]): Definition[] {
  const shapes = new Map<string, Definition['shape']>();
  for (const { id, shape } of found)
    if (shape !== 'plain' && !shapes.has(id)) shapes.set(id, shape);
  for (const { id, shape } of found) if (!shapes.has(id)) shapes.set(id, shape);
  return found.filter(({ id, shape, statement }) => statement !== null && shapes.get(id) === shape);
}
