import { indented, statementOf, withLinesAfter } from '../add/after-entry.ts';
import { nextId } from '../add/next-number.ts';
import type { Page } from '../markdown/page.ts';
import type { Adding, NewFile, NewItem, ReadPage } from '../reader.ts';
import { lineIndexAt } from '../text/lines.ts';
import { shortTitle } from '../text/plain.ts';
import type { Definition } from './definition.ts';
import { definitionsIn } from './definitions.ts';
import { typeOfId } from './requirement-id.ts';

/** The next `- **FR-012**: …`, or row of the table, after the last of its type. */
export function* newSpecKitRequirement(
  { item, takenIds }: Adding,
  { page, items }: ReadPage,
): Iterable<NewFile> {
  const definitions = definitionsIn(page);
  const ids = items.map(({ sourceId }) => sourceId);
  const ofType = definitions.filter(({ id }) => typeOfId(id, null) === item.fields['type']);
  const model = (ofType.length > 0 ? ofType : definitions).at(-1);
  if (!model) return;
  const id = nextId(model.id, model.parent === null ? ids : [...ids, ...takenIds]);
  const { end } = page.lines[model.lineEnd - 1]!;
  if (model.shape === 'table')
    return void (yield withLinesAfter(page, end, [row(page, model, item, id)]));
  const gap = model.shape === 'paragraph' ? [''] : [];
  for (const head of heads(page, model, item, id))
    yield withLinesAfter(page, end, [
      ...gap,
      ...indented(head, statementOf(item), columnOf(page, model)),
    ]);
}

function* heads(page: Page, model: Definition, item: NewItem, id: string): Iterable<string> {
  const { start } = page.lines[model.line]!;
  const raw = page.text.slice(start, model.statement!.span.start);
  const at = raw.indexOf(model.id);
  const before = raw.slice(0, at);
  const isTitled = model.title !== null && item.title !== shortTitle(statementOf(item));
  if (isTitled) {
    const { span } = model.title!;
    const between = raw.slice(at + model.id.length, span.start - start);
    yield before + id + between + item.title + page.text.slice(span.end, start + raw.length);
  }
  // Without the words between id and colon: a priority or a title of the model's.
  const mark = /(\*\*|__)\s*\[?$/.exec(before)?.[1] ?? '';
  const tail = raw.slice(at + model.id.length);
  if (!/\p{L}/u.test(tail)) yield before + id + tail;
  yield mark === '' ? `${before + id}: ` : `${before + id}${mark}: `;
}

// Continued lines stand below the text of the item.
function columnOf(page: Page, model: Definition): number {
  const { start } = page.lines[lineIndexAt(page.lines, model.span.start)]!;
  const marker = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/.exec(page.text.slice(start, start + 100));
  return marker?.[0].length ?? 0;
}

function row(
  page: Page,
  { line, id: modelId, statement, title, prioritySpan }: Definition,
  item: NewItem,
  id: string,
): string {
  const { start, end } = page.lines[line]!;
  const cellText = (text: string) => text.replaceAll('\n', ' ').replaceAll('|', String.raw`\|`);
  const known = [
    ...(statement ? [{ span: statement.span, text: cellText(statementOf(item)) }] : []),
    ...(title ? [{ span: title.span, text: cellText(item.title) }] : []),
    ...(prioritySpan
      ? [{ span: prioritySpan, text: page.text.slice(prioritySpan.start, prioritySpan.end) }]
      : []),
  ];
  const raw = page.text.slice(start, end);
  const bars = [...raw.matchAll(/(?<!\\)\|/g)].map((match) => match.index);
  const edges = raw.trimStart().startsWith('|') ? bars : [-1, ...bars];
  const cells = edges.map((edge, index) => raw.slice(edge + 1, edges[index + 1] ?? raw.length));
  const written = cells.map((cell, index) => {
    if (cell.includes(modelId) && index === 0) return cell.replace(modelId, id);
    const from = start + edges[index]! + 1;
    const here = known.find(({ span }) => span.start >= from && span.end <= from + cell.length);
    return here ? ` ${here.text} ` : cell.trim() === '' ? cell : '  ';
  });
  const head = edges[0] === -1 ? '' : raw.slice(0, edges[0]! + 1);
  return (head + written.join('|')).trimEnd();
}
