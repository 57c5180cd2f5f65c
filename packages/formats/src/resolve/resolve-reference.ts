import { splitPath } from '../markdown/page.ts';
import type { Reference } from '../parsed.ts';
import { canonicalName, type ItemIndex, type KnownItem } from './item-index.ts';

/** The item a reference means, or in words why it means none. */
export type Resolution = { item: KnownItem } | { why: string };

/** Resolves a reference that stands in the file at `path`. */
export function resolveReference(index: ItemIndex, reference: Reference, path: string): Resolution {
  return reference.path === undefined
    ? byName(index, reference, path)
    : byPath(index, reference, reference.path);
}

function byPath(index: ItemIndex, reference: Reference, wanted: string): Resolution {
  const paths = [wanted, ...twinsOf(wanted)]
    .map((path) => findPath(index, path))
    .filter((path) => path !== null);
  const moved =
    paths.length === 0 && reference.sourceId === undefined ? movedPath(index, wanted) : null;
  if (moved) paths.push(moved);
  if (paths.length === 0) return { why: `${describe(reference)} is not among the files read` };
  if (reference.sourceId === undefined) return mainItem(index, reference, paths[0]!);
  for (const path of paths) {
    const found = matching(index.byPath.get(path)!, reference, index);
    if (found.length === 1) return { item: found[0]! };
    if (found.length > 1) return { why: `${describe(reference)} names several items` };
  }
  return { why: `${reference.sourceId} is not in ${paths[0]!}` };
}

// spec-kit keeps a feature in `specs/001-x/spec.md` or, flat, in `specs/001-x.md`; Kiro calls the
// requirements of a bug fix `bugfix.md`.
function twinsOf(path: string): string[] {
  return [
    path.replace(/\/(?:spec|requirements)\.md$/i, '.md'),
    path.replace(/requirements\.md$/i, 'bugfix.md'),
  ];
}

function findPath(index: ItemIndex, wanted: string): string | null {
  for (const path of [wanted, `${wanted}.md`]) {
    if (index.byPath.has(path)) return path;
    const similar = index.pathsByLowerCase.get(path.toLowerCase());
    if (similar?.length === 1) return similar[0]!;
  }
  return null;
}

// A record that was moved keeps its file name; taken only when no other file has it.
function movedPath(index: ItemIndex, wanted: string): string | null {
  const { fileName } = splitPath(wanted);
  if (!/\d/.test(fileName)) return null;
  const named =
    index.pathsByFileName.get(fileName.toLowerCase()) ??
    index.pathsByFileName.get(`${fileName}.md`.toLowerCase());
  return named?.length === 1 ? named[0]! : null;
}

function mainItem(index: ItemIndex, reference: Reference, path: string): Resolution {
  const items = index.byPath.get(path)!;
  const ofKind = items.filter(
    ({ kind }) => reference.kind === undefined || kind === reference.kind,
  );
  const candidates = ofKind.length > 0 ? ofKind : items;
  if (candidates.length === 0) return { why: `${path} holds no item` };
  const main =
    candidates.length === 1
      ? candidates[0]
      : candidates.find(({ sourceId }) => sourceId === 'adr' || sourceId === 'document');
  return main ? { item: main } : { why: `${path} holds several items` };
}

function byName(index: ItemIndex, reference: Reference, path: string): Resolution {
  const named = index.byName.get(canonicalName(reference.sourceId ?? '')) ?? [];
  const candidates = matching(named, reference, index);
  const all = candidates.length > 0 ? candidates : byTaskNumber(index, reference, path);
  const nearest = nearestTo(all, path);
  if (nearest.length === 1) return { item: nearest[0]! };
  if (nearest.length === 0) return { why: `${describe(reference)} is not among the items read` };
  const places = nearest
    .slice(0, 4)
    .map((item) => item.path)
    .join(', ');
  return {
    why: `${describe(reference)} may mean several: ${places}${nearest.length > 4 ? ', …' : ''}`,
  };
}

// The items that bear a name, those that bear it letter by letter first.
function matching(
  items: readonly KnownItem[],
  { sourceId, kind }: Reference,
  index: ItemIndex,
): KnownItem[] {
  const wanted = canonicalName(sourceId ?? '');
  const ofKind = items.filter((item) => kind === undefined || item.kind === kind);
  const exact = ofKind.filter((item) => item.sourceId.toLowerCase() === sourceId?.toLowerCase());
  if (exact.length > 0) return exact;
  const named = new Set(index.byName.get(wanted));
  return ofKind.filter((item) => canonicalName(item.sourceId) === wanted || named.has(item));
}

// Projects that changed the prefix of their tasks still name old ones by the former: task-12 for BACK-12.
function byTaskNumber(index: ItemIndex, { sourceId, kind }: Reference, path: string): KnownItem[] {
  const number = /-(\d+(?:\.\d+)*)$/.exec(canonicalName(sourceId ?? ''))?.[1];
  if (kind !== 'task' || number === undefined) return [];
  const own = index.byPath.get(path)?.[0]?.sourceId;
  const prefix =
    own === undefined ? undefined : /^(.*)-\d+(?:\.\d+)*$/.exec(canonicalName(own))?.[1];
  return prefix === undefined ? [] : [...(index.byName.get(`${prefix}-${number}`) ?? [])];
}

// The same file, else the same folder, else the nearest folder above, else anywhere.
function nearestTo(items: readonly KnownItem[], path: string): KnownItem[] {
  const own = items.filter((item) => item.path === path);
  if (own.length > 0) return own;
  const { folder } = splitPath(path);
  const depth = (item: KnownItem) => {
    const itemFolder = splitPath(item.path).folder;
    return folder.startsWith(itemFolder) ? itemFolder.length : -1;
  };
  const deepest = items.reduce((best, item) => Math.max(best, depth(item)), -1);
  return items.filter((item) => depth(item) === deepest);
}

function describe({ path, sourceId }: Reference): string {
  return [sourceId, path].filter((part) => part !== undefined).join(' in ');
}
