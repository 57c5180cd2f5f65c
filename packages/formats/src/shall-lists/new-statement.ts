import { entriesOf, gapBefore, indented, statementOf, withLinesAfter } from '../add/after-entry.ts';
import { nextId } from '../add/next-number.ts';
import type { Adding, NewFile, ReadPage } from '../reader.ts';
import { lineIndexAt } from '../text/lines.ts';

/** The next item of the list, with the next id where the others have one. */
export function* newShallStatement(
  { item, takenIds }: Adding,
  around: ReadPage,
): Iterable<NewFile> {
  const { page } = around;
  const entries = entriesOf(around, 'requirement');
  const model = entries.findLast(({ fieldSpans }) => fieldSpans['statement']);
  if (!model) return;
  const { start } = page.lines[lineIndexAt(page.lines, model.span.start)]!;
  const raw = page.text.slice(start, model.fieldSpans['statement']!.start);
  const marker = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/.exec(raw)?.[0] ?? raw;
  const ids = [...around.items.map(({ sourceId }) => sourceId), ...takenIds];
  const own = model.sourceId.replace(/~\d+$/, '');
  const head = marker.replace(/\d+/, (number) => String(Number(number) + 1));
  const rest = raw.slice(marker.length);
  const id = rest.includes(own) ? rest.replace(own, nextId(own, ids)) : rest;
  const gap = gapBefore(page, model.span, entries.length < 2);
  const lines = indented(head + id, statementOf(item), marker.length);
  yield withLinesAfter(page, model.span.end, [...gap, ...lines]);
}
