/**
 * A part of `pnpm verify`: names every breaking change of the router against the contract that was written
 * down last, and the files in docs/api that are not what the code says. Needs fresh declarations.
 * `--against FILE` compares with another contract, such as the one of the branch to merge into.
 */
import { parseArgs } from 'node:util';
import { findBreaks } from './breaks.ts';
import { takeContract } from './contract.ts';
import { readDeclaredBreaks, undeclared } from './declared-breaks.ts';
import { generateFiles, readSnapshot, staleFiles } from './generated-files.ts';

const { values } = parseArgs({ options: { against: { type: 'string' } } });
const contract = takeContract();
const before = readSnapshot(values.against);
const breaks = before ? undeclared(findBreaks(before, contract), readDeclaredBreaks()) : [];
const stale = staleFiles(await generateFiles(contract));

for (const change of breaks) console.log(`Breaks clients: ${change}.`);
for (const path of stale) console.log(`${path} is not what the code says.`);
if (breaks.length > 0) {
  console.log('Keep what clients rely on, or: pnpm contract:update --declare "why it has to be"');
} else if (stale.length > 0) {
  console.log('Run `pnpm contract:update` and commit what it writes.');
}
process.exitCode = breaks.length + stale.length > 0 ? 1 : 0;
