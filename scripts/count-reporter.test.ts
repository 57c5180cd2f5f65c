import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { link, plantTree, removeTree, runTool } from './checks/planted-tree.ts';
import { root } from './paths.mjs';

const TESTS = `
import { expect, test } from 'vitest';
test('right', () => {});
test('wrong', () => { expect(1).toBe(2); });
test.skip('left out', () => {});
test.todo('to come');
`;

test('the counts tell passed, failed and skipped, and a file that broke is a failure', async () => {
  const tree = plantTree(['scripts/count-reporter.mjs', 'scripts/paths.mjs'], {
    'a.test.mjs': TESTS,
    'broken.test.mjs': "throw new Error('before any test');",
  });
  link(tree, 'node_modules', join(root, 'node_modules'));
  await runTool(tree, 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=./scripts/count-reporter.mjs',
  ]);
  const counts = JSON.parse(readFileSync(join(tree, '.cache/test-counts.json'), 'utf8'));
  removeTree(tree);
  expect(counts).toEqual({ passed: 1, failed: 2, skipped: 2 });
}, 60_000);
