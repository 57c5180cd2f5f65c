import { createHash } from 'node:crypto';
import type { Session } from '../session.ts';
import { type ExportedFile, exportedFiles } from './exported-files.ts';

/** A file that holds edits made on the server, or lacks some it has no place for. */
export interface EditedFile extends ExportedFile {
  /** Whether `content` differs from what was imported. */
  isEdited: boolean;
}

export const hashOf = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** The files with something to tell: edits that are in them, or that they lack. */
export async function editedFiles(session: Session): Promise<EditedFile[]> {
  const edited: EditedFile[] = [];
  for await (const files of exportedFiles(session)) {
    for (const file of files) {
      const isEdited = hashOf(file.content) !== file.importedHash;
      if (isEdited || file.unwritten.length > 0) edited.push({ ...file, isEdited });
    }
  }
  return edited;
}
