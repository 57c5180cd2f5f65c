/** What is written of the router into docs/api, and whether it still says what the code does. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../paths.mjs';
import type { Contract } from './contract.ts';
import { printJson } from './contract-text.ts';
import { printProcedures } from './procedures-page.ts';
import { bundleRouterTypes } from './router-types.ts';

export const SNAPSHOT = 'docs/api/contract.json';

/** Texts by their path in the repository. */
export type GeneratedFiles = Record<string, string>;

export async function generateFiles(contract: Contract): Promise<GeneratedFiles> {
  return {
    [SNAPSHOT]: `${printJson(contract)}\n`,
    'docs/api/procedures.md': printProcedures(contract),
    'docs/api/router.d.ts': await bundleRouterTypes(),
  };
}

/** The contract that was written down last; null before the first time. */
export function readSnapshot(path = join(root, SNAPSHOT)): Contract | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Contract) : null;
}

/** The paths of those that are missing or say something else. */
export function staleFiles(files: GeneratedFiles): string[] {
  return Object.keys(files).filter((path) => {
    const kept = join(root, path);
    return !existsSync(kept) || readFileSync(kept, 'utf8') !== files[path];
  });
}

export function writeFiles(files: GeneratedFiles): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
