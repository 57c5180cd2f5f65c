import { boundItem } from './items/bound-item.ts';
import { isSilent, type Page } from './markdown/page.ts';
import { scanPage } from './markdown/scan-page.ts';
import type { ParsedSource, SourceText } from './parsed.ts';
import { orderedRemarks } from './items/ordered-remarks.ts';
import type { ReadContext, Reader } from './reader.ts';
import { READERS } from './readers.ts';

const NO_CONTEXT: ReadContext = { statuses: [] };

/**
 * Reads one file with the reader that knows it; where none does, `format` is null and nothing else is
 * said. Pure and deterministic; never throws, whatever the text.
 */
export function readSource(source: SourceText, context: ReadContext = NO_CONTEXT): ParsedSource {
  const files = filesOf(source.path);
  if (files === null) return unread(source.path);
  const page = scanPage(source);
  if (page.lines.every(isSilent) || isTemplateFile(page)) return unread(source.path);
  const reader = READERS.find(
    (candidate) => candidate.files === files && candidate.recognises(page),
  );
  if (!reader) return unread(source.path);
  const { items, links, remarks } = reader.read(page, context);
  for (const item of items) boundItem(page, item, remarks);
  return { path: source.path, format: reader.id, items, links, remarks: orderedRemarks(remarks) };
}

// A form to fill in holds no items yet. A numbered record in a folder of templates is a real one.
function isTemplateFile({ folder, stem }: Page): boolean {
  const isNamedSo = /(?:^|\/)templates?\//i.test(folder) || /(?:^|[-_. ])templates?$/i.test(stem);
  return isNamedSo && !/^\d/.test(stem);
}

function unread(path: string): ParsedSource {
  return { path, format: null, items: [], links: [], remarks: [] };
}

function filesOf(fileName: string): Reader['files'] | null {
  if (/\.(?:md|mdx|markdown|mdown|mkdn?)$/i.test(fileName)) return 'markdown';
  return /\.ya?ml$/i.test(fileName) ? 'yaml' : null;
}
