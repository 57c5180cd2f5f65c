import { execFile } from 'node:child_process';
import { lstat, readFile, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { type EditedFile, hashOf } from './edited-files.ts';

/** How a file of the working tree stands to the one to be written. */
export interface FileState {
  file: EditedFile;
  target: string;
  /** What is there now; null where nothing is. */
  current: Buffer | null;
  /** Why it must not be overwritten as it is; null where nothing would be lost. */
  reason: 'changed' | 'uncommitted' | 'missing' | 'not_a_file' | 'exists' | null;
  isThere: boolean;
}

const run = promisify(execFile);

/** Looks at the files below `root` that an export would replace. */
export async function lookAtFiles(
  root: string,
  files: readonly EditedFile[],
): Promise<FileState[]> {
  const uncommitted = await uncommittedPaths(
    root,
    files.map(({ path }) => path),
  );
  return Promise.all(files.map((file) => lookAt(root, file, uncommitted)));
}

async function lookAt(
  root: string,
  file: EditedFile,
  uncommitted: ReadonlySet<string>,
): Promise<FileState> {
  const target = join(root, file.path);
  const found = await lstat(target).catch(() => null);
  if (!found) {
    const isNew = file.importedHash === null && (await isInside(target, root));
    return { file, target, current: null, reason: isNew ? null : 'missing', isThere: false };
  }
  if (!found.isFile() || !(await isInside(target, root)))
    return { file, target, current: null, reason: 'not_a_file', isThere: false };
  const current = await readFile(target);
  const state = { file, target, current, isThere: current.equals(file.content) };
  if (state.isThere) return { ...state, reason: null };
  if (file.importedHash === null) return { ...state, reason: 'exists' };
  if (hashOf(current) !== file.importedHash) return { ...state, reason: 'changed' };
  return { ...state, reason: uncommitted.has(file.path) ? 'uncommitted' : null };
}

// A link to a folder elsewhere would lead the write out of the tree.
async function isInside(target: string, root: string): Promise<boolean> {
  const [folder, home] = await Promise.all([nearestFolder(dirname(target)), realpath(root)]);
  return folder === home || folder.startsWith(home + sep);
}

// A new file may be the first of its folder.
async function nearestFolder(folder: string): Promise<string> {
  return realpath(folder).catch(() => nearestFolder(dirname(folder)));
}

/** Of these paths those with changes that git has not committed; none where there is no repository. */
async function uncommittedPaths(root: string, paths: readonly string[]): Promise<Set<string>> {
  if (paths.length === 0) return new Set();
  const git = (...words: string[]) =>
    run('git', ['-C', root, ...words], { maxBuffer: 100_000_000 }).then(({ stdout }) => stdout);
  const prefix = await git('rev-parse', '--show-prefix').catch(() => null);
  if (prefix === null) return new Set();
  const status = await git(
    'status',
    '--porcelain=v1',
    '-z',
    '--untracked-files=all',
    '--no-renames',
    '--',
    '.',
  );
  const changed = status.split('\0').map((line) => line.slice(3));
  const below = prefix.replace(/\n$/, '');
  const wanted = new Set(paths);
  return new Set(
    changed
      .filter((path) => path.startsWith(below))
      .map((path) => path.slice(below.length))
      .filter((path) => wanted.has(path)),
  );
}
