import { realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { badUsage } from '../failure.ts';

/** A path to import, and the name that it is kept under. */
export interface PlacedPath {
  absolute: string;
  /** With forward slashes; `.` for the base itself. */
  name: string;
  isFolder: boolean;
}

/**
 * Names the paths of a command line, so that the same file has the same name each time: relative to
 * `base` (the config's folder, else where the command was called) what lies inside it, and what lies
 * outside relative to itself, or to the parent that all outside paths have in common.
 */
export async function placePaths(
  paths: readonly string[],
  from: string,
  base: string,
): Promise<PlacedPath[]> {
  const found = await Promise.all(paths.map((path) => look(path, from)));
  const home = await realpath(base);
  const isOutside = (path: string) => nameIn(path, home) === null;
  const outside = found.filter(
    ({ absolute, real }) => nameIn(absolute, base) === null && isOutside(real),
  );
  const elsewhere = commonParent(
    outside.map(({ absolute, isFolder }) => (isFolder ? absolute : dirname(absolute))),
  );

  return found.map(({ absolute, real, isFolder }) => {
    const name = nameIn(absolute, base) ?? nameIn(real, home) ?? nameIn(absolute, elsewhere!)!;
    return { absolute, name, isFolder };
  });
}

async function look(path: string, from: string) {
  const absolute = resolve(from, path);
  try {
    const [found, real] = await Promise.all([stat(absolute), realpath(absolute)]);
    if (!found.isDirectory() && !found.isFile())
      throw badUsage(`${path} is neither a file nor a folder.`);
    return { absolute, real, isFolder: found.isDirectory() };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw badUsage(`There is no ${path} in ${from}.`);
    throw error;
  }
}

/** `docs/adr` for a path inside a folder, `.` for the folder itself, null outside. */
export function nameIn(path: string, folder: string): string | null {
  const name = relative(folder, path);
  if (name === '') return '.';
  return name === '..' || name.startsWith(`..${sep}`) || isAbsolute(name)
    ? null
    : name.replaceAll(sep, '/');
}

function commonParent(folders: readonly string[]): string | undefined {
  return folders.reduce<string | undefined>((common, folder) => {
    let at = common ?? folder;
    while (nameIn(folder, at) === null) {
      if (dirname(at) === at)
        throw badUsage('These paths are on several drives. Import one drive at a time.');
      at = dirname(at);
    }
    return at;
  }, undefined);
}
