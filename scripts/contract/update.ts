/** `pnpm contract:update`: writes anew what docs/api says of the router. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { generateFiles, staleFiles, writeFiles } from './generated-files.ts';

// Stale declarations would be written down as the truth.
execFileSync(join(root, 'node_modules/.bin/tsc'), ['-b'], { cwd: root, stdio: 'inherit' });
const files = await generateFiles();
const stale = staleFiles(files);
writeFiles(files);
console.log(
  stale.length > 0 ? `Written: ${stale.join(', ')}. Commit them.` : 'docs/api is up to date.',
);
