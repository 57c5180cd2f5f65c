import { SourcePath, type UnwrittenEdit } from '@throughline/shared/schema';
import type { Session } from '../session.ts';

/** A file as the server gives it out, with the edits that have a place in it. */
export interface ExportedFile {
  /** Relative, with forward slashes; never leads out of its folder. */
  path: string;
  content: Buffer;
  /** SHA-256 of the file as it was last imported. */
  importedHash: string;
  editedItems: string[];
  unwritten: UnwrittenEdit[];
}

/** Small, because a page may hold as many files of 5 MB. */
const PAGE_SIZE = 20;

/** All files of the project, a page at a time. */
export async function* exportedFiles(session: Session): AsyncGenerator<ExportedFile[]> {
  const [client, project] = [await session.client(), await session.project()];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof client.sources.export.query>> =
      await client.sources.export.query({
        projectId: project.id,
        limit: PAGE_SIZE,
        ...(after !== null && { after }),
      });
    yield page.files.map(({ path, base64, importedHash, editedItems, unwritten }) => ({
      // The server keeps no path that leaves its folder; a wrong one must not write outside ours.
      path: SourcePath.parse(path),
      content: Buffer.from(base64, 'base64'),
      importedHash,
      editedItems,
      unwritten,
    }));
    after = page.nextAfter;
  } while (after !== null);
}
