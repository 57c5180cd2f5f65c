import { boundItem } from './items/bound-item.ts';
import { isSilent, type Page } from './markdown/page.ts';
import { plainPage, scanPage } from './markdown/scan-page.ts';
import type { ParsedSource, SourceText } from './parsed.ts';
import { orderedRemarks } from './items/ordered-remarks.ts';
import type { FileType, ReadContext } from './reader.ts';
import { READERS } from './readers.ts';

const NO_CONTEXT: ReadContext = { statuses: [] };

/**
 * Reads one file with the reader that knows it; where none does, `format` is null and nothing else is
 * said. Pure and deterministic; never throws, whatever the text.
 */
export function readSource(source: SourceText, around: ReadContext = NO_CONTEXT): ParsedSource {
  const context = source.columns ? { ...around, columns: source.columns } : around;
  const files = filesOf(source.path);
  if (files === null) return unread(source.path);
  if (source.refusal) return { ...unread(source.path), refusal: source.refusal };
  const page = pageOf(source);
  if (page.lines.every(isSilent) || isTemplateFile(page)) return unread(source.path);
  const reader = READERS.find(
    (candidate) => candidate.files === files && candidate.recognises(page, context),
  );
  if (!reader) return unread(source.path);
  const { items, links, remarks, refusal, columns } = reader.read(page, context);
  if (refusal) return { ...unread(source.path), format: reader.id, refusal };
  for (const item of items) boundItem(page, item, remarks);
  const read = { path: source.path, format: reader.id, items, links };
  return { ...read, remarks: orderedRemarks(remarks), ...(columns && { columns }) };
}

/** A file as its readers see it: scanned as Markdown, or its lines alone. */
export function pageOf(source: SourceText): Page {
  const files = filesOf(source.path);
  return files === 'markdown' || files === 'yaml' ? scanPage(source) : plainPage(source);
}

// A form to fill in holds no items yet. A numbered record in a folder of templates is a real one.
function isTemplateFile({ folder, stem }: Page): boolean {
  const isNamedSo = /(?:^|\/)templates?\//i.test(folder) || /(?:^|[-_. ])templates?$/i.test(stem);
  return isNamedSo && !/^(?:\d|[a-z]+[-_ ]?\d\d)/i.test(stem);
}

function unread(path: string): ParsedSource {
  return { path, format: null, items: [], links: [], remarks: [] };
}

const FILE_TYPES: readonly [RegExp, FileType][] = [
  [/\.(?:md|mdx|markdown|mdown|mkdn?)$/i, 'markdown'],
  [/\.ya?ml$/i, 'yaml'],
  [/\.sdoc$/i, 'strictdoc'],
  [/\.reqifz?$/i, 'reqif'],
  [/\.[ct]sv$/i, 'table'],
];

function filesOf(fileName: string): FileType | null {
  return FILE_TYPES.find(([pattern]) => pattern.test(fileName))?.[1] ?? null;
}
