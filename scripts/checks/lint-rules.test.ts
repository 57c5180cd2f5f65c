import { beforeAll, describe, expect, test } from 'vitest';
import { plantTree, removeTree, runTool } from './planted-tree.ts';

const CONFIGS = ['.oxlintrc.json', 'tsconfig.base.json', 'scripts/oxlint-plugin-throughline.mjs'];
const environment = 'export const home = process.env.HOME;\n';
const tries =
  'export function go() {\n  try {\n    return 1;\n  } catch {\n    return 2;\n  }\n}\n';
const lines = (count: number) => 'export {};\n' + '// A line.\n'.repeat(count - 1);

interface LintCase {
  readonly file: string;
  readonly text: string;
  readonly rule?: string;
}

const CASES: readonly LintCase[] = [
  { file: 'packages/a/src/long.ts', text: lines(301), rule: 'eslint(max-lines)' },
  { file: 'packages/a/src/long.tsx', text: lines(301), rule: 'eslint(max-lines)' },
  { file: 'scripts/long.mjs', text: lines(301), rule: 'eslint(max-lines)' },
  { file: 'packages/a/src/limit.ts', text: lines(300) },
  { file: 'packages/a/src/generated/long.ts', text: lines(301) },
  {
    file: 'packages/a/src/zod.ts',
    text: "import { z } from 'zod';\nexport const a = z.string();\n",
    rule: 'throughline(zod-namespace)',
  },
  {
    file: 'packages/a/src/zod-types.ts',
    text: "import type { ZodType } from 'zod';\nexport type A = ZodType;\n",
    rule: 'throughline(zod-namespace)',
  },
  {
    file: 'packages/a/src/zod-namespace.ts',
    text: "import * as z from 'zod';\nexport const a = z.string();\n",
  },
  { file: 'packages/a/src/environment.ts', text: environment, rule: 'node(no-process-env)' },
  { file: 'apps/server/src/main.ts', text: environment, rule: 'node(no-process-env)' },
  { file: 'apps/server/src/environment.ts', text: environment },
  { file: 'apps/cli/src/environment.ts', text: environment },
  { file: 'apps/cli/test/run.test.ts', text: environment },
  { file: 'scripts/run.mjs', text: environment },
  {
    file: 'packages/api/src/routers/tasks.ts',
    text: tries,
    rule: 'throughline(no-try-in-routers)',
  },
  { file: 'packages/api/src/middleware.ts', text: tries },
  {
    file: 'packages/a/src/utils.ts',
    text: 'export const a = 1;\n',
    rule: 'throughline(no-utils-file)',
  },
  {
    file: 'apps/web/src/util.test.tsx',
    text: 'export const a = 1;\n',
    rule: 'throughline(no-utils-file)',
  },
  { file: 'packages/a/src/retry.ts', text: 'export const a = 1;\n' },
  {
    file: 'packages/a/src/floating.ts',
    text: 'export function go() {\n  Promise.resolve(1);\n}\n',
    rule: 'typescript(no-floating-promises)',
  },
];

describe('the lint rules of this house', () => {
  let found: { filename: string; code: string }[];
  beforeAll(async () => {
    const tsconfig = JSON.stringify({ extends: '../../tsconfig.base.json', include: ['src'] });
    const plants = Object.fromEntries(CASES.map(({ file, text }) => [file, text]));
    const tree = plantTree(CONFIGS, { ...plants, 'packages/a/tsconfig.json': tsconfig });
    found = JSON.parse(await runTool(tree, 'oxlint', ['--format', 'json'])).diagnostics;
    removeTree(tree);
  }, 60_000);
  const rulesFor = (file: string) =>
    found.filter(({ filename }) => filename === file).map(({ code }) => code);

  const nameOf = ({ file, text }: LintCase) => `${file} (${text.split('\n', 1)[0]})`;

  for (const planted of CASES.filter(({ rule }) => rule !== undefined)) {
    test(`catch ${nameOf(planted)} by ${planted.rule}`, () => {
      expect(rulesFor(planted.file)).toContain(planted.rule);
    });
  }

  for (const planted of CASES.filter(({ rule }) => rule === undefined)) {
    test(`let ${nameOf(planted)} pass`, () => {
      expect(rulesFor(planted.file)).toEqual([]);
    });
  }
});
