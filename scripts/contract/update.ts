/**
 * `pnpm contract:update`: writes anew what docs/api says of the router. Refuses when clients would break,
 * unless `--declare "REASON"` says why it has to be.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateClient } from '../bootstrap.mjs';
import { root } from '../paths.mjs';
import { findBreaks } from './breaks.ts';
import { takeContract } from './contract.ts';
import { DECLARED, readDeclaredBreaks, undeclared } from './declared-breaks.ts';
import { generateFiles, readSnapshot, staleFiles, writeFiles } from './generated-files.ts';

const { values } = parseArgs({ options: { declare: { type: 'string' } } });
// Stale declarations would be written down as the truth.
await generateClient();
const tsc = join(root, 'node_modules/.bin/tsc');
const { status } = spawnSync(tsc, ['-b'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(1);

const contract = takeContract();
const before = readSnapshot();
const declared = readDeclaredBreaks();
const breaks = before ? undeclared(findBreaks(before, contract), declared) : [];
for (const change of breaks) console.log(`Breaks clients: ${change}.`);

if (breaks.length > 0 && !values.declare) {
  console.log('Nothing was written. Keep what clients rely on, or say why it has to be:');
  console.log('  pnpm contract:update --declare "the reason, for whoever has to change a client"');
  process.exitCode = 1;
} else {
  const added = breaks.map((change) => ({ change, reason: values.declare }));
  const all = JSON.stringify([...declared, ...added], null, 2);
  const files = { ...(await generateFiles(contract)), [DECLARED]: `${all}\n` };
  const stale = staleFiles(files);
  writeFiles(files);
  console.log(
    stale.length > 0 ? `Written: ${stale.join(', ')}. Commit them.` : 'docs/api is up to date.',
  );
}
