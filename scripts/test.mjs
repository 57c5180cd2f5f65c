/** `npm test`: every test, after the same steps as `npm start`. Arguments go to vitest. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildTypes, buildWeb, generateClient, installPackages } from './bootstrap.mjs';
import { cacheDir } from './paths.mjs';
import { run } from './processes.mjs';
import { ensureToolchain } from './toolchain.mjs';

ensureToolchain();
await installPackages();
await generateClient();
await buildTypes();
await buildWeb();

const countsFile = join(cacheDir, 'test-counts.json');
rmSync(countsFile, { force: true });
const reporters = ['--reporter=default', '--reporter=./scripts/count-reporter.mjs'];
const code = await run('pnpm', ['exec', 'vitest', 'run', ...reporters, ...process.argv.slice(2)]);

const none = { passed: 0, failed: 0, skipped: 0 };
const counts = existsSync(countsFile) ? JSON.parse(readFileSync(countsFile, 'utf8')) : none;
const hasRun = counts.passed + counts.failed > 0;
if (!hasRun) console.error('No test was executed: that is a failure, not a success.');
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(code === 0 && !hasRun ? 1 : code);
