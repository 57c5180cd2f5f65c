import { hashBytes } from '@throughline/domain';
import type { ProjectId } from '@throughline/schema';
import type { Stores } from '../context.ts';
import type { ReadFile } from './read-upload.ts';
import type { SourceFileRecord } from './source-store.ts';
import { writeSources } from './write-sources.ts';

/** The paths of files that changed since they were kept, but only by what an export writes into them. */
export async function echoedPaths(
  stores: Pick<Stores, 'sources' | 'items' | 'links'>,
  projectId: ProjectId,
  sent: readonly ReadFile[],
  kept: readonly Omit<SourceFileRecord, 'content'>[],
): Promise<Set<string>> {
  const hashes = new Map(sent.map(({ path, contentHash }) => [path, contentHash]));
  const changed = kept.filter(({ path, contentHash, isGone }) => {
    const now = hashes.get(path);
    return now !== undefined && now !== contentHash && !isGone;
  });
  if (changed.length === 0) return new Set();
  const files = await stores.sources.contents(
    projectId,
    changed.map(({ path }) => path),
  );
  const { kept: written } = await writeSources(stores, projectId, files);
  return new Set(
    written
      .filter(({ path, content }) => hashBytes(content) === hashes.get(path))
      .map(({ path }) => path),
  );
}
