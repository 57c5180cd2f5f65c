import { entriesOf, gapBefore, indented, withLinesAfter } from '../add/after-entry.ts';
import { nextId } from '../add/next-number.ts';
import type { Page } from '../markdown/page.ts';
import { listItems, walkItems } from '../markdown/list-items.ts';
import { lineIndexAt } from '../text/lines.ts';
import type { ParsedItem } from '../parsed.ts';
import type { Adding, NewFile, ReadPage } from '../reader.ts';

const BOX = /^(\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\[)[^\]\n](\])\*?/;

/**
 * A row below the last of a checklist, with its marker, its gap and the next id; below the last part of
 * the task that the new one is a part of, where it is one and the others have numbers like `2.1`.
 */
export function* newTaskEntry({ item, partOf }: Adding, around: ReadPage): Iterable<NewFile> {
  const { page, items } = around;
  const parts = items.filter(({ sourceId }) => partOf !== undefined && isPart(sourceId, partOf));
  const tasks = parts.length > 0 ? parts : entriesOf(around, 'task');
  const last = tasks.at(-1);
  const model = tasks.findLast(({ fieldSpans }) => fieldSpans['title']);
  if (!last || !model) return;
  const ids = items.map(({ sourceId }) => sourceId);
  const { start } = page.lines[lineIndexAt(page.lines, model.span.start)]!;
  const indent = page.text.slice(start, model.span.start);
  const head = indent + headOf(page, model, nextId(model.sourceId, ids));
  // Details that are a list stand right below; other words would go on with the title.
  const gap = /^(?:[-*+]|\d{1,9}[.)])\s/.test(item.body) ? '\n' : '\n\n';
  const text = item.body === '' ? item.title : item.title + gap + item.body;
  const lines = [
    ...gapBefore(page, last.span, tasks.length < 2),
    ...indented(head, text, contentColumn(page, model)),
  ];
  yield withLinesAfter(page, last.span.end, lines);
  // Where the list goes on in words of another task, the row has to stand apart.
  yield withLinesAfter(page, last.span.end, ['', ...lines]);
}

// `2.1` is a part of `2`, `2.1.1` one of `2.1`.
const isPart = (id: string, whole: string) =>
  id.startsWith(`${whole}.`) && !id.slice(whole.length + 1).includes('.');

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

/** The column at which the text of a row stands. */
export function contentColumn(page: Page, { span }: ParsedItem): number {
  for (const entry of walkItems(listItems(page, page.bodyLine, page.lines.length)))
    if (page.lines[entry.line]!.start <= span.start && page.lines[entry.line]!.end > span.start)
      return entry.contentColumn;
  return 2;
}
