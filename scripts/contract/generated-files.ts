/** What is written of the router into docs/api, and whether it still says what the code does. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../paths.mjs';
import { bundleRouterTypes } from './router-types.ts';

/** Texts by their path in the repository. */
export type GeneratedFiles = Record<string, string>;

export async function generateFiles(): Promise<GeneratedFiles> {
  return { 'docs/api/router.d.ts': await bundleRouterTypes() };
}

/** The paths of those that are missing or say something else. */
export function staleFiles(files: GeneratedFiles, folder = root): string[] {
  return Object.keys(files).filter((path) => {
    const kept = join(folder, path);
    return !existsSync(kept) || readFileSync(kept, 'utf8') !== files[path];
  });
}

export function writeFiles(files: GeneratedFiles, folder = root): void {
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
