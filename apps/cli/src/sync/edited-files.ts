import { createHash } from 'node:crypto';
import type { UnplacedItem, UnwrittenLink } from '@throughline/shared/schema';
import type { Session } from '../session.ts';
import { type ExportedFile, exportedFiles } from './exported-files.ts';

/** A file that holds edits made on the server, or lacks some it has no place for. */
export interface EditedFile extends ExportedFile {
  /** Whether `content` differs from what was imported. */
  isEdited: boolean;
}

export const hashOf = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

export interface Edited {
  files: EditedFile[];
  unwrittenLinks: UnwrittenLink[];
  unplaced: UnplacedItem[];
}

/** The files with something to tell: edits and new items that are in them, or that they lack. */
export async function editedFiles(session: Session): Promise<Edited> {
  const edited: Edited = { files: [], unwrittenLinks: [], unplaced: [] };
  for await (const { files, unwrittenLinks, unplaced } of exportedFiles(session)) {
    for (const file of files) {
      const isEdited = hashOf(file.content) !== file.importedHash;
      if (isEdited || file.unwritten.length > 0) edited.files.push({ ...file, isEdited });
    }
    edited.unwrittenLinks.push(...unwrittenLinks);
    edited.unplaced.push(...unplaced);
  }
  return edited;
}
