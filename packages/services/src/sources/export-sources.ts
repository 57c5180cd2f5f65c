import type {
  ExportedSource,
  ExportedSources,
  ExportSourcesInput,
  ProjectId,
  SourceFile,
} from '@throughline/schema';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import { writeSources, type WrittenSource } from './write-sources.ts';

/** The files kept, without their contents, by path. */
export async function listSources(
  context: Context,
  input: { projectId: ProjectId },
): Promise<SourceFile[]> {
  await permit(context, 'reader', input.projectId);
  return context.stores.sources.list(input.projectId);
}

/**
 * One page of files with the edits made here since they were imported, each in the place and the style
 * of what it replaces; files without edits are byte for byte as they came.
 */
export async function exportSources(
  context: Context,
  input: ExportSourcesInput,
): Promise<ExportedSources> {
  const { projectId, after, limit } = input;
  await permit(context, 'reader', projectId);
  const found = await context.stores.sources.page(projectId, after, limit + 1);
  const files = found.slice(0, limit);
  const last = found.length > limit ? files.at(-1)!.path : null;
  const { kept, created, unwrittenLinks, unplaced } = await writeSources(
    context.stores,
    projectId,
    files,
  );
  const isOnPage = (path: string) => path > (after ?? '') && (last === null || path <= last);
  const written = [...kept, ...created.filter(({ path }) => isOnPage(path))];
  const paths = new Set(written.map(({ path }) => path));

  return {
    files: written.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(exportedFile),
    unwrittenLinks: unwrittenLinks.filter(({ path }) => paths.has(path)),
    unplaced: last === null ? unplaced : [],
    nextAfter: last,
  };
}

/** A written file as clients get it: its bytes as base64. */
export function exportedFile({ content, ...file }: WrittenSource): ExportedSource {
  return { ...file, base64: Buffer.from(content).toString('base64') };
}
