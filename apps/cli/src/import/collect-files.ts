import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SourcePath } from '@throughline/shared/schema';
import { CONFIG_NAME } from '../config.ts';
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

const BYTES_MAX = 5_000_000;

/** Folders that hold what machines made or fetched. */
const JUNK_FOLDERS = new Set([
  '.cache',
  '.git',
  '.hg',
  '.svn',
  '.throughline',
  '.venv',
  '__pycache__',
  'bower_components',
  'coverage',
  'dist',
  'node_modules',
]);
const JUNK_FILES = new Set(['.DS_Store', 'Thumbs.db', CONFIG_NAME]);

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
      if (size > BYTES_MAX) return skip(path, `is larger than ${BYTES_MAX / 1_000_000} MB`);
      const content = await readFile(absolute);
      if (isBinary(content)) return skip(path, 'is no text');
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
        if (JUNK_FOLDERS.has(entry.name)) skip(`${name}/`, 'holds what machines made or fetched');
        else isComplete = (await walk(absolute, name)) && isComplete;
      } else if (JUNK_FILES.has(entry.name)) skip(name, 'is no source');
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

const SNIFFED_BYTES = 8000;

/** As git tells: text holds no NUL, unless a mark says that it is UTF-16. */
function isBinary(content: Uint8Array): boolean {
  const [first, second] = content;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return !isUtf16 && content.subarray(0, SNIFFED_BYTES).includes(0);
}
