import { isAbsolute, join, relative } from 'node:path';
import { collectFiles, type Skipped } from '../import/collect-files.ts';
import { placePaths } from '../import/place-paths.ts';

/** A file to check, by the path that a person in the folder would type. */
export interface FileToCheck {
  path: string;
  absolute: string;
  content: Uint8Array;
}

/** Reads the files below some paths, each once. */
export async function readFilesToCheck(
  paths: readonly string[],
  folder: string,
): Promise<{ files: FileToCheck[]; skipped: Skipped[] }> {
  const files = new Map<string, FileToCheck>();
  const skipped: Skipped[] = [];
  for (const placed of await placePaths(paths, folder, folder)) {
    const collection = await collectFiles([placed]);
    skipped.push(...collection.skipped);
    for (const { path, content } of collection.files) {
      const below = placed.name === '.' ? path : path.slice(placed.name.length);
      const absolute = placed.isFolder ? join(placed.absolute, below) : placed.absolute;
      files.set(absolute, { path: pathFrom(folder, absolute), absolute, content });
    }
  }
  const all = [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { files: all, skipped };
}

function pathFrom(folder: string, absolute: string): string {
  const path = relative(folder, absolute);
  return (isAbsolute(path) || path.startsWith('..') ? absolute : path).replaceAll('\\', '/');
}
