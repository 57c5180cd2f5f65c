import { entriesOf, gapBefore, withLinesAfter } from '../add/after-entry.ts';
import { nextId } from '../add/next-number.ts';
import type { Page } from '../markdown/page.ts';
import { listItems, walkItems } from '../markdown/list-items.ts';
import type { ParsedItem } from '../parsed.ts';
import type { Adding, NewFile, ReadPage } from '../reader.ts';

const BOX = /^(\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\[)[^\]\n](\])\*?/;

/** A row below the last of a checklist, with its marker, its gap and the next id. */
export function* newTaskEntry({ item }: Adding, around: ReadPage): Iterable<NewFile> {
  const { page } = around;
  const tasks = entriesOf(around, 'task');
  const last = tasks.at(-1);
  const model = tasks.findLast(({ fieldSpans }) => fieldSpans['title']);
  if (!last || !model) return;
  const ids = around.items.map(({ sourceId }) => sourceId);
  const head = headOf(page, model, nextId(model.sourceId, ids));
  const body = item.body === '' ? [] : item.body.split('\n');
  const column = contentColumn(page, model);
  const lines = [
    ...gapBefore(page, last.span, tasks.length < 2),
    head + item.title,
    ...body.map((line) => (line === '' ? '' : ' '.repeat(column) + line)),
  ];
  yield withLinesAfter(page, last.span.end, lines);
  // Where the list goes on in words of another task, the row has to stand apart.
  yield withLinesAfter(page, last.span.end, ['', ...lines]);
}

// `- [x] **T012** [P] [US1] ` becomes `- [ ] **T013** `.
function headOf(page: Page, { span, fieldSpans, sourceId }: ParsedItem, id: string): string {
  const raw = page.text.slice(span.start, fieldSpans['title']!.start);
  const box = BOX.exec(raw);
  if (!box) return '- [ ] ';
  const rest = raw.slice(box[0].length);
  const at = rest.indexOf(sourceId);
  if (at < 0) return `${box[1]} ${box[2]} `;
  const after = /^[\].:)*]*\s+/.exec(rest.slice(at + sourceId.length))?.[0] ?? ' ';
  return `${box[1]} ${box[2]}${rest.slice(0, at)}${id}${after}`;
}

function contentColumn(page: Page, { span }: ParsedItem): number {
  for (const entry of walkItems(listItems(page, page.bodyLine, page.lines.length)))
    if (page.lines[entry.line]!.start <= span.start && page.lines[entry.line]!.end > span.start)
      return entry.contentColumn;
  return 2;
}
