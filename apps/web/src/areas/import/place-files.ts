import type { Chosen } from './chosen-files.ts';

export interface Placed {
  /** From the path that the browser says to the path that the file is kept under. */
  pathOf: (path: string) => string;
  completeFolders: string[];
}

/**
 * Where files are kept. A folder keeps its name (`docs/adr/0001.md`), as on the command line. A whole
 * repository, or a folder whose files are known without its name, is the base itself: its name is left out.
 */
export function placeFiles(chosen: Chosen, known: ReadonlySet<string>): Placed {
  const [folder] = chosen.folders;
  const isOneFolder =
    chosen.folders.length === 1 && chosen.files.every(({ path }) => path.startsWith(`${folder}/`));
  if (!isOneFolder) return { pathOf: (path) => path, completeFolders: chosen.folders };

  const inside = (path: string) => path.slice(folder!.length + 1);
  const knownWhole = chosen.files.filter(({ path }) => known.has(path)).length;
  const knownInside = chosen.files.filter(({ path }) => known.has(inside(path))).length;
  const isBase = knownInside === knownWhole ? chosen.isRepository : knownInside > knownWhole;
  return isBase
    ? { pathOf: inside, completeFolders: ['.'] }
    : { pathOf: (path) => path, completeFolders: [folder!] };
}
