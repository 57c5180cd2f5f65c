/** A throw-away tree of the repository's shape, in which a check must find what is planted. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../paths.mjs';

export type Plants = Readonly<Record<string, string>>;

/** Writes `plants` (path to text) into a new folder beside copies of the repository's `configs`. */
export function plantTree(configs: readonly string[], plants: Plants): string {
  const tree = mkdtempSync(join(tmpdir(), 'throughline-plant-'));
  for (const config of configs) {
    mkdirSync(dirname(join(tree, config)), { recursive: true });
    cpSync(join(root, config), join(tree, config));
  }
  for (const [path, text] of Object.entries(plants)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  return tree;
}

export function link(tree: string, from: string, target: string): void {
  mkdirSync(dirname(join(tree, from)), { recursive: true });
  symlinkSync(target, join(tree, from), 'junction');
}

/** What a tool of ours says about the tree, its standard output whatever the exit code. */
export async function runTool(
  tree: string,
  name: string,
  args: readonly string[],
): Promise<string> {
  const command = join(root, 'node_modules/.bin', name);
  const options = { cwd: tree, maxBuffer: 32 * 1024 * 1024 };
  return promisify(execFile)(command, args, options).then(
    ({ stdout }) => stdout,
    (failure: { stdout?: string; stderr?: string; code?: unknown }) => {
      // A violation makes the tool fail with its report; without a report the tool itself broke.
      if (!failure.stdout) throw new Error(`${name} gave no report: ${failure.stderr ?? ''}`);
      return failure.stdout;
    },
  );
}

export function removeTree(tree: string): void {
  rmSync(tree, { recursive: true, force: true });
}
