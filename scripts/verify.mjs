/** `pnpm verify`: every check that needs no database and no browser. Runs all, then names what failed. */
import { generateClient } from './bootstrap.mjs';
import { capture } from './processes.mjs';
import { seconds } from './steps.mjs';

const CHECKS = {
  Format: ['pnpm', 'exec', 'oxfmt', '--check'],
  'Lint and file size': ['pnpm', '--silent', 'lint'],
  'Import rules': ['pnpm', '--silent', 'imports'],
  'Unused code': ['pnpm', '--silent', 'unused'],
  'Type tests': ['pnpm', 'exec', 'vitest', 'run', '--project', 'types', '--passWithNoTests'],
  Contract: ['node', 'scripts/contract/check.ts'],
  'Isolation of clients': ['node', 'scripts/checks/client-isolation.mjs'],
  'Pages of rules': ['node', 'scripts/docs/rules.ts', '--check'],
  'Paths in documents': ['node', 'scripts/checks/docs-paths.mjs'],
  'Paths of one machine': ['node', 'scripts/checks/machine-paths.mjs'],
};
const AT_ONCE = 2;

const failed = [];

async function check(name, [command, ...args]) {
  const startedMs = performance.now();
  const { code, output } = await capture(command, args);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(startedMs)})`);
  if (code === 0) return;
  console.log(output);
  failed.push(name);
}

await generateClient();
// First and alone: lint and type tests read the declarations that it writes.
await check('Types', ['pnpm', 'exec', 'tsc', '-b']);
const waiting = Object.entries(CHECKS);
const worker = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) await check(...next);
};
await Promise.all(Array.from({ length: AT_ONCE }, worker));

console.log(failed.length === 0 ? 'Verified.' : `Failed: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);
