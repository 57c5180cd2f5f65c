import type {
  ExportedSources,
  ExportSourcesInput,
  ProjectId,
  SourceFile,
} from '@throughline/schema';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import { writeEdits } from './write-edits.ts';

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
  const written = await writeEdits(context.stores, projectId, files);

  return {
    files: written.map(({ file, content, editedItems, unwritten }) => ({
      path: file.path,
      base64: Buffer.from(content).toString('base64'),
      importedHash: file.contentHash,
      editedItems,
      unwritten,
    })),
    nextAfter: found.length > limit ? files.at(-1)!.path : null,
  };
}
