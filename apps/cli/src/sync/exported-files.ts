import {
  type ExportedSource,
  SourcePath,
  type UnplacedItem,
  type UnwrittenEdit,
  type UnwrittenLink,
} from '@throughline/shared/schema';
import type { Session } from '../session.ts';

/** A file as the server gives it out, with the edits that have a place in it. */
export interface ExportedFile {
  /** Relative, with forward slashes; never leads out of its folder. */
  path: string;
  content: Buffer;
  /** SHA-256 of the file as it was last imported; null for a file that new items become. */
  importedHash: string | null;
  editedItems: string[];
  unwritten: UnwrittenEdit[];
}

/** Small, because a page may hold as many files of 5 MB. */
const PAGE_SIZE = 20;

export interface ExportedPage {
  files: ExportedFile[];
  /** The links made or removed here of which these files do not tell. */
  unwrittenLinks: UnwrittenLink[];
  /** The items that could not be written where they are to be; on the last page. */
  unplaced: UnplacedItem[];
}

/** All files of the project, a page at a time. */
export async function* exportedFiles(session: Session): AsyncGenerator<ExportedPage> {
  const [client, project] = [await session.client(), await session.project()];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof client.sources.export.query>> =
      await client.sources.export.query({
        projectId: project.id,
        limit: PAGE_SIZE,
        ...(after !== null && { after }),
      });
    const files = page.files.map(fileOf);
    yield { files, unwrittenLinks: page.unwrittenLinks, unplaced: page.unplaced };
    after = page.nextAfter;
  } while (after !== null);
}

/** A file as the server gives it, with its bytes. */
export function fileOf({ path, base64, ...file }: ExportedSource): ExportedFile {
  // The server keeps no path that leaves its folder; a wrong one must not write outside ours.
  return { ...file, path: SourcePath.parse(path), content: Buffer.from(base64, 'base64') };
}
