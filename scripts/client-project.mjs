import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './paths.mjs';

/**
 * A project outside of the workspace with one file, `client.ts`, as somebody who writes a client has it.
 *
 * @param {string} source what stands in client.ts
 * @param {Record<string, string>} libraries where its packages lie, from the root of the repository
 * @returns {string} the folder, for the caller to remove
 */
export function makeClientProject(source, libraries) {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-client-'));
  for (const [name, path] of Object.entries(libraries)) {
    const target = join(folder, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(join(root, path), target, 'junction');
  }
  const compilerOptions = {
    composite: false,
    declaration: false,
    noUnusedLocals: false,
    emitDeclarationOnly: false,
    noEmit: true,
    lib: ['es2024', 'dom'],
  };
  const config = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions,
    files: ['client.ts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'client.ts'), source);
  return folder;
}
