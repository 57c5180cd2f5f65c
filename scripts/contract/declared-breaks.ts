/** The breaking changes that were made on purpose, each with its reason. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { root } from '../paths.mjs';

export const DECLARED = 'docs/api/breaking-changes.json';

const DeclaredBreaks = z.array(z.strictObject({ change: z.string(), reason: z.string().min(1) }));
export type DeclaredBreaks = z.infer<typeof DeclaredBreaks>;

export function readDeclaredBreaks(folder = root): DeclaredBreaks {
  const path = join(folder, DECLARED);
  return existsSync(path) ? DeclaredBreaks.parse(JSON.parse(readFileSync(path, 'utf8'))) : [];
}

/** Those that nobody has given a reason for. */
export function undeclared(breaks: readonly string[], declared: DeclaredBreaks): string[] {
  const known = new Set(declared.map(({ change }) => change));
  return breaks.filter((change) => !known.has(change));
}
