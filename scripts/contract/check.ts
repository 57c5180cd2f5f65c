/** A part of `pnpm verify`: whether docs/api says what the router is. Needs fresh declarations. */
import { generateFiles, staleFiles } from './generated-files.ts';

const stale = staleFiles(await generateFiles());
for (const path of stale) console.log(`${path} is not what the code says.`);
if (stale.length > 0) {
  console.log('Run `pnpm contract:update` and commit what it writes.');
  process.exitCode = 1;
}
