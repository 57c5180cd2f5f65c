import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What the scripts remember between runs; safe to delete. */
export const cacheDir = join(root, '.cache');
