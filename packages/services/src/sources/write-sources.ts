import type { ProjectId, UnplacedItem } from '@throughline/schema';
import type { Stores } from '../context.ts';
import { keyOf } from '../items/present.ts';
import { type AdditionPlan, planAdditions } from './plan-additions.ts';
import type { SourceFileRecord } from './source-store.ts';
import { writeEdits, type WrittenFile } from './write-edits.ts';

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
  unplaced: UnplacedItem[];
}

/** Writes what was made here, edits and new items, into these files and into new ones. */
export async function writeSources(
  stores: Pick<Stores, 'sources' | 'items' | 'links'>,
  projectId: ProjectId,
  files: readonly SourceFileRecord[],
): Promise<WrittenSources> {
  const written = await writeEdits(stores, projectId, files);
  const plan = await planAdditions(stores, projectId);
  const kept = written.map(({ file, ...rest }) => {
    const source = { path: file.path, importedHash: file.contentHash, ...rest };
    return withAdditions(source, plan);
  });
  const newPaths = plan.added.filter(({ isNewFile }) => isNewFile).map(({ path }) => path);
  const created = [...new Set(newPaths)].toSorted().map((path) => {
    const content = plan.contents.get(path)!;
    const source = { path, importedHash: null, content, editedItems: [], unwritten: [] };
    return withAdditions(source, plan);
  });
  const unplaced = plan.refused.map(({ record, into, message }) => ({
    key: keyOf(record),
    into,
    message,
  }));
  return { kept, created, unplaced };
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
