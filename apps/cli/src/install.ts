import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version of this command. Its package.json is one folder up, in the sources and in the bundle. */
export function installedVersion(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** The checkout that holds the server: the one this command runs from, else one around the folder; or null. */
export function findCheckout(folder: string): string | null {
  const own = fileURLToPath(new URL('../../../', import.meta.url));
  if (isCheckout(own)) return own;
  for (let at = folder; ; at = dirname(at)) {
    if (isCheckout(at)) return at;
    if (dirname(at) === at) return null;
  }
}

function isCheckout(folder: string): boolean {
  return (
    existsSync(join(folder, 'apps/server/src/main.ts')) &&
    existsSync(join(folder, 'scripts/start.mjs'))
  );
}
