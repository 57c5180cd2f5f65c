import { endOfWords, insertBlock, insertLines } from '../edit/insert-lines.ts';
import { type Metadata, metadataIn } from '../markdown/metadata.ts';
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

/** Ways to say a fact in a line of the head: as those there are written, else `Date: …` below the title. */
export function* factLineWays({ page, value }: Writing, field: string): Generator<Way> {
  const own = LINES.findIndex((line) => line.field === field);
  const { label } = LINES[own]!;
  const root = sectionsOf(page);
  const title = titleSection(root);
  const [from, to] = title ? [title.body, title.bodyEnd] : [page.bodyLine, root.bodyEnd];
  const text = factWords(field, value);
  const facts = metadataIn(page, from, to).filter(({ name, line }) => {
    const isKnown = LINES.some(({ names }) => names.includes(name));
    return (
      isKnown && page.text.slice(page.lines[line]!.start, page.lines[line]!.end).trim()[0] !== '|'
    );
  });
  const isEarlier = ({ name }: Metadata) =>
    LINES.slice(0, own).some(({ names }) => names.includes(name));
  const before = facts.findLast(isEarlier);
  const model = before ?? facts[0];
  if (model) {
    const { start, end } = page.lines[model.line]!;
    const raw = page.text.slice(start, end);
    const at = raw.indexOf(model.key);
    const head = raw.slice(0, at) + label + headEnd(raw.slice(at + model.key.length), model);
    const written = head + text + (/( {2,}|\\)$/.exec(raw)?.[0] ?? '');
    const isList = /^\s*(?:>\s?)?[-*+]\s/.test(raw);
    const line = before ? model.lineEnd : model.line;
    if (isList || page.lines[model.lineEnd]?.kind === 'text')
      yield [insertLines(page, line, [written])];
    yield [insertBlock(page, line, [written])];
  }
  // A status of no head stands in a section of its own.
  if (field !== 'state' && field !== 'owner')
    yield [
      insertBlock(page, title ? title.body : endOfWords(page, 0, page.bodyLine), [
        `${label}: ${text}`,
      ]),
    ];
}

// What stands between key and value: `: `, `**: `.
function headEnd(rest: string, { value }: Metadata): string {
  const mark = /^[*_]*\s*[:：]\s*[*_]*[ \t]*/.exec(rest)?.[0] ?? ': ';
  return value ? mark : `${mark.trimEnd()} `;
}

function factWords(field: string, value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return field === 'state' ? String(value) : (value as string);
}
