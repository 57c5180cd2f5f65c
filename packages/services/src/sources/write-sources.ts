import type { ProjectId, UnplacedItem, UnwrittenLink } from '@throughline/schema';
import type { Stores } from '../context.ts';
import { keyOf } from '../items/present.ts';
import { type AdditionPlan, planAdditions } from './plan-additions.ts';
import { planLinkEdits } from './plan-link-edits.ts';
import type { KnownSpan, SourceFileRecord } from './source-store.ts';
import { contextsOf, writeEdits, type WrittenFile } from './write-edits.ts';
import { type LinkedFile, writeLinks } from './write-links.ts';

/** A file as it is to be: kept before with what was edited here and is new in it, or new itself. */
export interface WrittenSource extends Omit<WrittenFile, 'file'> {
  path: string;
  /** SHA-256 of the file as it was imported; null for a new one. */
  importedHash: string | null;
}

export interface WrittenSources {
  kept: WrittenSource[];
  /** Files that new items become, in the order of their paths; of all the project. */
  created: WrittenSource[];
  /** Links that these files do not tell of, by the file that might. */
  unwrittenLinks: UnwrittenLink[];
  unplaced: UnplacedItem[];
}

/** Writes what was made here into these files and into new ones: edits, then new items, then links. */
export async function writeSources(
  stores: Pick<Stores, 'sources' | 'items' | 'links'>,
  projectId: ProjectId,
  files: readonly SourceFileRecord[],
): Promise<WrittenSources> {
  const spans = await stores.sources.spans(projectId);
  const written = await writeEdits(stores, projectId, files, spans);
  const plan = await planAdditions(stores, projectId, spans);
  const kept = written.map(({ file, ...rest }) =>
    withAdditions({ path: file.path, importedHash: file.contentHash, ...rest }, plan),
  );
  const newPaths = plan.added.filter(({ isNewFile }) => isNewFile).map(({ path }) => path);
  const created = [...new Set(newPaths)].toSorted().map((path) => {
    const content = plan.contents.get(path)!;
    const source = { path, importedHash: null, content, editedItems: [], unwritten: [] };
    return withAdditions(source, plan);
  });
  const linked = await withLinks(stores, projectId, [...kept, ...created], { files, spans, plan });
  const unplaced = plan.refused.map(({ record, into, message }) => ({
    key: keyOf(record),
    into,
    message,
  }));
  return {
    kept: linked.sources.slice(0, kept.length),
    created: linked.sources.slice(kept.length),
    unwrittenLinks: linked.unwritten,
    unplaced,
  };
}

function withAdditions(source: WrittenSource, plan: AdditionPlan): WrittenSource {
  const added = plan.added.filter(({ path }) => path === source.path);
  if (added.length === 0) return source;
  return {
    ...source,
    content: plan.contents.get(source.path)!,
    editedItems: [...source.editedItems, ...added.map(({ record }) => keyOf(record))],
    unwritten: [
      ...source.unwritten,
      ...added.flatMap(({ record, unwritten }) =>
        unwritten.map(({ field, code, message }) => ({ key: keyOf(record), field, code, message })),
      ),
    ],
  };
}

interface Around {
  files: readonly SourceFileRecord[];
  spans: readonly KnownSpan[];
  plan: AdditionPlan;
}

async function withLinks(
  stores: Pick<Stores, 'sources' | 'links'>,
  projectId: ProjectId,
  sources: readonly WrittenSource[],
  { files, spans, plan }: Around,
): Promise<{ sources: WrittenSource[]; unwritten: UnwrittenLink[] }> {
  const { edits, known } = await planLinkEdits(stores, projectId, spans, plan);
  if (edits.length === 0) return { sources: [...sources], unwritten: [] };
  const byPath = Map.groupBy(edits, ({ path }) => path);
  const columns = new Map(files.map((file) => [file.path, file.columns]));
  const contextOf = await contextsOf(stores, projectId, files);
  const unwritten: UnwrittenLink[] = [];
  const linked = sources.map((source) => {
    const own = byPath.get(source.path);
    if (!own) return source;
    const file: LinkedFile = { ...source, columns: columns.get(source.path) ?? [] };
    const {
      content,
      editedItems,
      unwritten: left,
    } = writeLinks(file, own, known, contextOf(source.path));
    unwritten.push(...left);
    return {
      ...source,
      content,
      editedItems: [...new Set([...source.editedItems, ...editedItems])],
    };
  });
  return { sources: linked, unwritten };
}
