import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { IMPORT_LIMITS, isBinary, isJunkFile, isJunkFolder } from '@throughline/domain';
import { SourcePath } from '@throughline/shared/schema';
import type { PlacedPath } from './place-paths.ts';

export interface CollectedFile {
  /** The path that it is kept under. */
  path: string;
  content: Uint8Array;
}

/** Something that was left out, and why. */
export interface Skipped {
  path: string;
  reason: string;
}

export interface Collection {
  files: CollectedFile[];
  skipped: Skipped[];
  /** The folders whose every file was seen: what is kept below them and not in `files` is gone. */
  completeFolders: string[];
}

/** Reads the files to import. A file named twice is read once. */
export async function collectFiles(paths: readonly PlacedPath[]): Promise<Collection> {
  const files = new Map<string, CollectedFile>();
  const skipped = new Map<string, Skipped>();
  const completeFolders: string[] = [];
  const skip = (path: string, reason: string) => {
    skipped.set(path, { path, reason });
    return true;
  };

  /** Whether the file was seen, taken or not. */
  const take = async (absolute: string, path: string): Promise<boolean> => {
    if (!SourcePath.safeParse(path).success) return skip(path, 'has a name that cannot be kept');
    try {
      const { size } = await stat(absolute);
      if (size > IMPORT_LIMITS.fileBytes)
        return skip(path, `is larger than ${IMPORT_LIMITS.fileBytes / 1_000_000} MB`);
      const content = await readFile(absolute);
      if (isBinary(path, content)) return skip(path, 'is no text');
      files.set(path, { path, content });
      return true;
    } catch (error) {
      skip(path, `cannot be read (${(error as NodeJS.ErrnoException).code})`);
      return false;
    }
  };

  /** Whether all that is below the folder was seen. */
  const walk = async (folder: string, path: string): Promise<boolean> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(
      (error: NodeJS.ErrnoException) => {
        skip(`${path}/`, `cannot be read (${error.code})`);
        return null;
      },
    );
    if (entries === null) return false;
    let isComplete = true;
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const [absolute, name] = [
        join(folder, entry.name),
        path === '.' ? entry.name : `${path}/${entry.name}`,
      ];
      if (entry.isDirectory()) {
        if (isJunkFolder(entry.name)) skip(`${name}/`, 'holds what machines made or fetched');
        else isComplete = (await walk(absolute, name)) && isComplete;
      } else if (isJunkFile(entry.name)) skip(name, 'is no source');
      else if (entry.isFile()) isComplete = (await take(absolute, name)) && isComplete;
      else skip(name, entry.isSymbolicLink() ? 'is a symbolic link' : 'is no file');
    }
    return isComplete;
  };

  for (const { absolute, name, isFolder } of paths) {
    if (!isFolder) await take(absolute, name);
    else if (await walk(absolute, name)) completeFolders.push(name);
  }
  const all = [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { files: all, skipped: [...skipped.values()], completeFolders };
}
