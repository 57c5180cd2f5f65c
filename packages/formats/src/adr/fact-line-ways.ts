import { endOfWords, insertBlock, insertLines } from '../edit/insert-lines.ts';
import { type Metadata, metadataIn } from '../markdown/metadata.ts';
import { type Page, textOf } from '../markdown/page.ts';
import { sectionsOf } from '../markdown/sections.ts';
import type { Way, Writing } from '../reader.ts';
import { FACTS } from './read-header.ts';
import { titleSection } from './read-title.ts';

interface FactLine {
  field: string;
  label: string;
  names: readonly string[];
}

/** The lines of a head in the order of MADR 2 and log4brains. */
const LINES: readonly FactLine[] = [
  { field: 'state', label: 'Status', names: FACTS.status },
  { field: 'deciders', label: 'Deciders', names: FACTS.deciders },
  { field: 'owner', label: 'Author', names: FACTS.owner },
  { field: 'decidedOn', label: 'Date', names: FACTS.date },
  { field: 'reviewBy', label: 'Review by', names: FACTS.reviewBy },
  { field: 'labels', label: 'Tags', names: FACTS.tags },
];

/** Ways to say a fact in a line of the head. */
export function* factLineWays({ page, value }: Writing, field: string): Generator<Way> {
  const rank = LINES.findIndex((line) => line.field === field);
  const { label } = LINES[rank]!;
  const text = Array.isArray(value) ? value.join(', ') : (value as string);
  yield* headLineWays(page, label, text, rank);
  // A status of no head stands in a section of its own; a name alone would be read as anything.
  if (field === 'state' || field === 'owner') return;
  const title = titleSection(sectionsOf(page));
  const index = title ? title.body : endOfWords(page, 0, page.bodyLine);
  yield [insertBlock(page, index, [`${label}: ${text}`])];
}

/** Ways to add a line to a head that has such lines, written as they are: after those of a lower rank. */
export function* headLineWays(
  page: Page,
  label: string,
  text: string,
  rank = LINES.length,
): Generator<Way> {
  const root = sectionsOf(page);
  const title = titleSection(root);
  const [from, to] = title ? [title.body, title.bodyEnd] : [page.bodyLine, root.bodyEnd];
  const isOf = ({ name }: Metadata, lines: readonly FactLine[]) =>
    lines.some(({ names }) => names.includes(name));
  const facts = metadataIn(page, from, to).filter(
    (fact) => isOf(fact, LINES) && !textOf(page, fact.line).trimStart().startsWith('|'),
  );
  const before = facts.findLast((fact) => isOf(fact, LINES.slice(0, rank)));
  const model = before ?? facts[0];
  if (!model) return;
  const raw = textOf(page, model.line);
  const at = raw.indexOf(model.key);
  const head = raw.slice(0, at) + label + headEnd(raw.slice(at + model.key.length), model);
  const written = head + text + (/( {2,}|\\)$/.exec(raw)?.[0] ?? '');
  const isList = /^\s*(?:>\s?)?[-*+]\s/.test(raw);
  const line = before ? model.lineEnd : model.line;
  if (isList || page.lines[model.lineEnd]?.kind === 'text')
    yield [insertLines(page, line, [written])];
  yield [insertBlock(page, line, [written])];
}

// What stands between key and value: `: `, `**: `.
function headEnd(rest: string, { value }: Metadata): string {
  const mark = /^[*_]*\s*[:：]\s*[*_]*[ \t]*/.exec(rest)?.[0] ?? ': ';
  return value ? mark : `${mark.trimEnd()} `;
}
