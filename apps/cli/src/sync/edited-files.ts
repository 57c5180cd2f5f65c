import { createHash } from 'node:crypto';
import { SourcePath, type UnwrittenEdit } from '@throughline/shared/schema';
import type { Session } from '../session.ts';

/** A file that holds edits made on the server, or lacks some it has no place for. */
export interface EditedFile {
  path: string;
  content: Buffer;
  /** SHA-256 of the file as it was last imported. */
  importedHash: string;
  /** Whether `content` differs from what was imported. */
  isEdited: boolean;
  editedItems: string[];
  unwritten: UnwrittenEdit[];
}

/** Small, because a page may hold as many files of 5 MB. */
const PAGE_SIZE = 20;

export const hashOf = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** The files with something to tell: edits that are in them, or that they lack. */
export async function editedFiles(session: Session): Promise<EditedFile[]> {
  const [client, project] = [await session.client(), await session.project()];
  const files: EditedFile[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof client.sources.export.query>> =
      await client.sources.export.query({
        projectId: project.id,
        limit: PAGE_SIZE,
        ...(after !== null && { after }),
      });
    for (const { path, base64, importedHash, editedItems, unwritten } of page.files) {
      const content = Buffer.from(base64, 'base64');
      const isEdited = hashOf(content) !== importedHash;
      if (!isEdited && unwritten.length === 0) continue;
      // The server keeps no path that leaves its folder; a wrong one must not write outside ours.
      const safePath = SourcePath.parse(path);
      files.push({ path: safePath, content, importedHash, isEdited, editedItems, unwritten });
    }
    after = page.nextAfter;
  } while (after !== null);
  return files;
}
