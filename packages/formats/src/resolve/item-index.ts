import type { Kind } from '@throughline/schema';
import { fileNumber, recordName } from '../adr/read-title.ts';
import { splitPath } from '../markdown/page.ts';
import type { ParsedSource } from '../parsed.ts';

/** An item that is stored already, so that new files can refer to it. */
export interface KnownItem {
  path: string;
  sourceId: string;
  kind: Kind;
}

/** Everything that a reference may mean. */
export interface ItemIndex {
  /** Items by the path of their file; files without items are there with none. */
  byPath: ReadonlyMap<string, readonly KnownItem[]>;
  /** Paths by their lower-case form, and by their lower-case file name. */
  pathsByLowerCase: ReadonlyMap<string, readonly string[]>;
  pathsByFileName: ReadonlyMap<string, readonly string[]>;
  /** Items by every name they have, see {@link canonicalName}. */
  byName: ReadonlyMap<string, readonly KnownItem[]>;
}

/** A name as it is compared: lower case, `-` for every separator, numbers without leading zeros. */
export function canonicalName(name: string): string {
  return name
    .toLowerCase()
    .trim()
    .replaceAll(/[\s_-]+/g, '-')
    .replaceAll(/(?<![\d])0+(?=\d)/g, '');
}

/** Indexes what was read and what is known; a file that was read takes the place of what is known of it. */
export function indexItems(
  sources: readonly ParsedSource[],
  known: readonly KnownItem[],
): ItemIndex {
  const byPath = new Map<string, KnownItem[]>(sources.map(({ path }) => [path, []]));
  const byName = new Map<string, KnownItem[]>();
  const readPaths = new Set(byPath.keys());
  for (const { path, items } of sources) {
    for (const { sourceId, kind, aliases } of items) {
      const item = { path, sourceId, kind };
      push(byPath, path, item);
      for (const name of new Set([sourceId, ...aliases].map(canonicalName)))
        push(byName, name, item);
    }
  }
  for (const item of known) {
    if (readPaths.has(item.path)) continue;
    push(byPath, item.path, item);
    for (const name of new Set(namesOfKnown(item).map(canonicalName))) push(byName, name, item);
  }
  const paths = [...byPath.keys()];
  return {
    byPath,
    byName,
    pathsByLowerCase: grouped(paths, (path) => path.toLowerCase()),
    pathsByFileName: grouped(paths, fileNameOf),
  };
}

const fileNameOf = (path: string) => splitPath(path).fileName.toLowerCase();

// Of a stored decision only its path is left to tell its number.
function namesOfKnown({ path, sourceId, kind }: KnownItem): string[] {
  if (kind !== 'decision') return [sourceId];
  const name = recordName(splitPath(path));
  const number = fileNumber(name);
  return number ? [sourceId, name, `ADR-${number}`] : [sourceId, name];
}

function grouped(paths: readonly string[], keyOf: (path: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) push(groups, keyOf(path), path);
  return groups;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
