import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { plantTree, removeTree } from './checks/planted-tree.ts';

const STEP = `
import { step } from './scripts/steps.mjs';
const code = Number(process.env.CODE ?? 0);
await step('Making it', async () => ({ code, output: 'what went wrong' }), {
  inputs: ['src', 'lock.yaml', 'absent'],
  outputs: ['made'],
});
`;

let tree: string;
beforeEach(() => {
  tree = plantTree(['scripts/steps.mjs', 'scripts/paths.mjs'], {
    'run.mjs': STEP,
    'src/a.ts': 'one',
    'src/dist/b.ts': 'emitted',
    'lock.yaml': 'one',
    made: '',
  });
});
afterEach(() => {
  removeTree(tree);
});

/** The output of one run; empty where the step was skipped. */
const run = (code = 0) =>
  execFileSync(process.execPath, ['run.mjs'], {
    cwd: tree,
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, CODE: String(code) },
  });

describe('a step', () => {
  test('is skipped in silence while nothing that it reads has changed', () => {
    expect(run()).toMatch(/^✓ Making it/);
    utimesSync(join(tree, 'src/a.ts'), 1, 1);
    writeFileSync(join(tree, 'src/dist/b.ts'), 'emitted again');
    expect(run()).toBe('');
  });

  test('runs again when an input changed, came or went', () => {
    run();
    writeFileSync(join(tree, 'src/a.ts'), 'two');
    expect(run()).not.toBe('');
    writeFileSync(join(tree, 'src/new.ts'), '');
    expect(run()).not.toBe('');
    rmSync(join(tree, 'lock.yaml'));
    expect(run()).not.toBe('');
  });

  test('runs again when what it made is gone', () => {
    run();
    rmSync(join(tree, 'made'));
    expect(run()).not.toBe('');
  });

  test('shows the output of a failure, ends with its code and is not taken as done', () => {
    expect(() => run(3)).toThrow(
      expect.objectContaining({ status: 3, stderr: 'what went wrong\n' }),
    );
    expect(run()).not.toBe('');
  });
});
