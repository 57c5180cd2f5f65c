/** Steps with one line of progress, skipped in silence when nothing they read has changed. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheDir, root } from './paths.mjs';

const NOT_SOURCE = new Set(['node_modules', 'dist', 'generated', 'test', '.cache']);

function filesUnder(path) {
  const entries = readdirSync(path, { withFileTypes: true });
  const sources = entries.filter((entry) => !NOT_SOURCE.has(entry.name));
  return sources.flatMap((entry) => {
    const child = join(path, entry.name);
    return entry.isDirectory() ? filesUnder(child) : [child];
  });
}

function filesOf(input) {
  const path = join(root, input);
  if (!existsSync(path)) return [];
  return statSync(path).isDirectory() ? filesUnder(path) : [path];
}

/** One hash over the names and contents of files and folders. By content: git renews every mtime. */
export function fingerprint(inputs) {
  const hash = createHash('sha256').update(process.platform + process.arch);
  for (const file of inputs.flatMap(filesOf).toSorted()) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const stampFile = (name) => join(cacheDir, 'stamps', name.replaceAll(/\W+/g, '-'));

/** Whether a step ran to its end on the same inputs and what it made is still there. */
export function isFresh(name, print, outputs) {
  const file = stampFile(name);
  if (!existsSync(file) || !outputs.every((output) => existsSync(join(root, output)))) return false;
  return readFileSync(file, 'utf8') === print;
}

/** The time since a moment of `performance.now()`, to read. */
export const seconds = (sinceMs) => `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`;

/**
 * Runs `work` and reports it in one line; with `inputs` (paths below the root) only when they changed.
 * `work` resolves to `{ code, output }`; a code other than 0 shows the output and ends the script.
 */
export async function step(name, work, { inputs, outputs = [] } = {}) {
  const print = inputs && fingerprint(inputs);
  if (print && isFresh(name, print, outputs)) return;
  rmSync(stampFile(name), { force: true });
  const startedMs = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`  ${name} …\r`);
  const { code, output } = await work();
  const isDone = code === 0;
  console.log(`${isDone ? '✓' : '✗'} ${name} (${seconds(startedMs)})`);
  if (!isDone) {
    console.error(output);
    process.exit(code);
  }
  if (!print) return;
  mkdirSync(join(cacheDir, 'stamps'), { recursive: true });
  writeFileSync(stampFile(name), print);
}
