import { lineEndOf } from '../edit/way.ts';
import { isLiteral, type Page, textOf } from '../markdown/page.ts';
import { sectionsOf } from '../markdown/sections.ts';
import type { ParsedItem } from '../parsed.ts';
import type { Adding, Neighbours, NewFile } from '../reader.ts';
import { lineIndexAt } from '../text/lines.ts';
import { adrFileName, type AdrName, modelAdr } from './adr-file-name.ts';
import { newAdrFrontMatter } from './new-adr-front-matter.ts';
import { newAdrSections } from './new-adr-sections.ts';
import { factText } from './fact-text.ts';
import { metadataIn } from '../markdown/metadata.ts';
import { titleSection } from './read-title.ts';

/** A record as its latest neighbours are written: name, head, sections and their order. */
export function* newAdr(adding: Adding, { folder, pages }: Neighbours): Iterable<NewFile> {
  const { item, day } = adding;
  const model = modelAdr(pages);
  const page = model.page;
  const all = pages.map((one) => one.page);
  const name = adrFileName(page, all, folder, { title: item.title, day });
  const head = [
    ...newAdrFrontMatter(adding, page, all, name),
    ...headingLines(page, model.items[0]!, item.title, name),
  ];
  const facts = headLines(adding, page);
  const sections = newAdrSections(adding, page);
  const body = item.body === '' ? [] : ['', ...item.body.split('\n')];
  const lines = [...head, ...facts, ...body, ...sections];
  const lineEnd = lineEndOf(page.text);
  yield { path: name.path, text: lines.join(lineEnd) + lineEnd };
}

/** The heading of the model with another title and number. */
function headingLines(page: Page, model: ParsedItem, title: string, name: AdrName): string[] {
  const heading = titleSection(sectionsOf(page))?.heading;
  const span = model.fieldSpans['title'];
  if (!heading) return span?.form === 'yaml' ? [] : [`# ${title}`];
  const first = lineIndexAt(page.lines, heading.start);
  const { start, end } = page.lines[first]!;
  const isHere = span && span.start >= start && span.end <= end;
  const before = page.text.slice(start, isHere ? span.start : heading.start);
  const after = isHere ? page.text.slice(span.end, end) : '';
  const number = name.number ?? '';
  const written = before.replace(/\d+/, (digits) =>
    String(Number(number)).padStart(digits.length, '0'),
  );
  // The line below a heading may be as long as the heading was.
  const under = Array.from({ length: heading.last - first - 1 }, (_, at) =>
    textOf(page, first + 1 + at),
  );
  return [written + title + after, ...under];
}

/** The facts between the title and the first section, with the values of the new record. */
function headLines(adding: Adding, page: Page): string[] {
  const root = sectionsOf(page);
  const title = titleSection(root);
  const [from, to] = title ? [title.body, title.bodyEnd] : [page.bodyLine, root.bodyEnd];
  const facts = metadataIn(page, from, to);
  const lines: string[] = [];
  for (let line = from; line < to; line += 1) {
    const fact = facts.find((one) => one.line === line);
    const span = fact?.value?.span ?? null;
    const written =
      fact && span && factText(adding, fact.name, page.text.slice(span.start, span.end));
    if (fact && span && written !== null && written !== undefined) {
      const { start, end } = page.lines[line]!;
      lines.push(page.text.slice(start, span.start) + written + page.text.slice(span.end, end));
    } else if (
      page.lines[line]!.kind === 'blank' &&
      !isLiteral(page.lines[line]!) &&
      lines.at(-1) !== ''
    )
      lines.push('');
  }
  while (lines.at(-1) === '') lines.pop();
  return lines;
}
