import { isConfigPath, statusesOfConfig } from './backlog-md/read-config.ts';
import { orderedRemarks } from './items/ordered-remarks.ts';
import { splitPath } from './markdown/page.ts';
import type { ParsedSource, SourceText } from './parsed.ts';
import { readSource } from './read-source.ts';
import type { ReadContext } from './reader.ts';
import { indexItems, type KnownItem } from './resolve/item-index.ts';
import { type ResolvedLink, resolveLinks } from './resolve/resolve-links.ts';

/** Everything that was read from a set of files, with the links between their items. */
export interface ReadResult {
  sources: ParsedSource[];
  links: ResolvedLink[];
}

/**
 * Reads many files and finds what their links point to, among themselves and in `known`. Links that
 * point nowhere, to themselves or to the wrong kind become remarks of the file that states them.
 */
export function readSources(
  sources: readonly SourceText[],
  known: readonly KnownItem[] = [],
): ReadResult {
  const contextOf = readContexts(sources);
  const read = sources.map((source) => readSource(source, contextOf(source.path)));
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  // Of a refused file counts what is known of it.
  const whole = read.filter(({ refusal }) => !refusal);
  const { links, remarks } = resolveLinks(whole, indexItems(whole, known), texts);
  return { sources: read.map((source) => withRemarks(source, remarks.get(source.path))), links };
}

function withRemarks(
  source: ParsedSource,
  more: ParsedSource['remarks'] | undefined,
): ParsedSource {
  if (!more) return source;
  return { ...source, remarks: orderedRemarks([...source.remarks, ...more]) };
}

/** What the files of a set say of each other: a Backlog.md config speaks for its folder and all below. */
export function readContexts(sources: readonly SourceText[]): (path: string) => ReadContext {
  const configs = sources
    .filter(({ path }) => isConfigPath(path))
    .map(({ path, text }) => ({ folder: splitPath(path).folder, statuses: statusesOfConfig(text) }))
    .toSorted((a, b) => b.folder.length - a.folder.length);
  return (path) => ({
    statuses: configs.find(({ folder }) => path.startsWith(folder))?.statuses ?? [],
  });
}
