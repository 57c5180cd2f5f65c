import { beforeAll, describe, expect, test } from 'vitest';
import configuration from '../../.dependency-cruiser.mjs';
import { IMPORT_CASES, type ImportCase } from './import-table.ts';
import { link, plantTree, removeTree, runTool } from './planted-tree.ts';

const PACKAGES = ['schema', 'domain', 'formats', 'services', 'db', 'api', 'shared', 'testing'];
const LIBRARIES = [
  'zod',
  'fastify',
  '@fastify/helmet',
  '@prisma/client',
  '@prisma/adapter-pg',
  'pg',
  '@electric-sql/pglite',
];
const CONFIGS = ['.dependency-cruiser.mjs', 'tsconfig.base.json'];

const OTHER_CASES: readonly ImportCase[] = [
  {
    file: 'packages/schema/src/up.ts',
    text: "import '@throughline/domain';",
    rule: 'schema-imports',
  },
  { file: 'packages/schema/src/lib.ts', text: "import 'pg';", rule: 'schema-imports-zod' },
  { file: 'packages/schema/src/zod.ts', text: "import * as z from 'zod';" },
  {
    file: 'packages/db/src/relative.ts',
    text: "import type { a } from '../../schema/src/index.ts';",
    rule: 'by-package-name',
  },
  {
    file: 'packages/domain/src/deep.ts',
    text: "import { a } from '../../schema/src/inner.ts';",
    rule: 'through-the-door',
  },
  {
    file: 'packages/api/src/routers/deep-types.ts',
    text: "import type { a } from '../../../services/src/tasks/task-store.ts';",
    rule: 'through-the-door',
  },
  {
    file: 'packages/services/src/app.ts',
    text: "import '../../../apps/server/src/main.ts';",
    rule: 'services-imports',
  },
  {
    file: 'packages/services/src/tasks/idle-store.ts',
    text: "import type { a } from '@throughline/domain';",
    rule: 'ports-import-schema-only',
  },
  {
    file: 'packages/services/src/tasks/verb-store.ts',
    text: "import type { a } from './move-task.ts';",
    rule: 'ports-import-schema-only',
  },
  {
    file: 'packages/services/src/tasks/good-store.ts',
    text: "import type { a } from '@throughline/schema'; import type { b } from './task-store.ts';",
  },
  {
    file: 'packages/services/src/ports.ts',
    text: "export { a } from './tasks/task-store.ts';",
    rule: 'ports-are-types',
  },
  { file: 'packages/domain/src/io.ts', text: "import 'node:fs';", rule: 'isomorphic' },
  { file: 'apps/web/src/io.ts', text: "import 'node:fs';", rule: 'isomorphic' },
  { file: 'packages/db/src/io.ts', text: "import 'node:fs';" },
  { file: 'packages/api/src/http.ts', text: "import 'fastify';", rule: 'fastify-in-server' },
  {
    file: 'packages/api/src/http-types.ts',
    text: "import type { a } from 'fastify';",
    rule: 'fastify-in-server',
  },
  { file: 'packages/api/src/hat.ts', text: "import '@fastify/helmet';", rule: 'fastify-in-server' },
  { file: 'apps/server/src/http.ts', text: "import 'fastify'; import '@fastify/helmet';" },
  { file: 'packages/api/src/sql.ts', text: "import 'pg';", rule: 'prisma-in-db' },
  { file: 'apps/server/src/sql.ts', text: "import '@prisma/client';", rule: 'prisma-in-db' },
  {
    file: 'packages/services/src/engine.ts',
    text: "import '@electric-sql/pglite';",
    rule: 'prisma-in-db',
  },
  {
    file: 'packages/db/src/idle-store.ts',
    text: "import '@prisma/adapter-pg';",
    rule: 'connections-in-client',
  },
  { file: 'packages/db/src/raw.ts', text: "import 'pg';", rule: 'connections-in-client' },
  { file: 'packages/db/src/client.ts', text: "import '@prisma/adapter-pg'; import 'pg';" },
  {
    file: 'packages/db/src/task-store.ts',
    text: "import '@prisma/client'; import './generated/client.ts';",
  },
  { file: 'packages/db/src/engine/child.ts', text: "import '@electric-sql/pglite'; import 'pg';" },
  { file: 'packages/domain/src/ring-a.ts', text: "import './ring-b.ts';", rule: 'no-circular' },
  { file: 'packages/domain/src/lost.ts', text: "import 'not-installed';", rule: 'resolvable' },
];

const CASES = [...IMPORT_CASES, ...OTHER_CASES];

const SKELETON = {
  ...Object.fromEntries(
    PACKAGES.map((name) => [`packages/${name}/src/index.ts`, 'export const thing = 1;\n']),
  ),
  'packages/shared/src/schema.ts': 'export const a = 1;',
  'packages/schema/src/inner.ts': 'export const a = 1;',
  'packages/services/src/tasks/task-store.ts': 'export interface a {}',
  'packages/services/src/tasks/move-task.ts': 'export const a = 1;',
  'packages/domain/src/ring-b.ts': "import type { a } from './ring-a.ts';",
  'packages/db/src/generated/client.ts': 'export const a = 1;',
  'apps/server/src/main.ts': 'export const a = 1;',
};

function manifestOf(name: string): string {
  const exports = {
    '.': './src/index.ts',
    './ports': './src/ports.ts',
    './schema': './src/schema.ts',
  };
  return JSON.stringify({ name, exports, type: 'module' });
}

/** The rules broken by each planted file, in a tree where our packages are installed or are not. */
async function violationsIn(hasLinks: boolean) {
  const plants = Object.fromEntries(CASES.map(({ file, text }) => [file, text]));
  const manifests = Object.fromEntries(
    PACKAGES.map((name) => [`packages/${name}/package.json`, manifestOf(`@throughline/${name}`)]),
  );
  const libraries = Object.fromEntries(
    LIBRARIES.flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
      [`node_modules/${name}/index.js`, ''],
    ]),
  );
  const tree = plantTree(CONFIGS, { ...SKELETON, ...manifests, ...libraries, ...plants });
  if (hasLinks) {
    for (const name of PACKAGES) {
      link(tree, `node_modules/@throughline/${name}`, `${tree}/packages/${name}`);
    }
  }
  const report = JSON.parse(
    await runTool(tree, 'depcruise', ['--output-type', 'json', 'apps', 'packages']),
  );
  removeTree(tree);
  const broken: { from: string; rule: { name: string } }[] = report.summary.violations;
  return new Map(
    CASES.map(({ file }) => [
      file,
      broken.filter(({ from }) => from === file).map(({ rule }) => rule.name),
    ]),
  );
}

describe('the import rules', () => {
  let installed: Map<string, string[]>;
  let bare: Map<string, string[]>;
  beforeAll(async () => {
    [installed, bare] = await Promise.all([violationsIn(true), violationsIn(false)]);
  }, 60_000);

  test('are all broken here on purpose', () => {
    const planted = CASES.map(({ rule }) => rule);
    expect(planted).toEqual(
      expect.arrayContaining(configuration.forbidden.map(({ name }) => name)),
    );
  });

  for (const { file, rule } of CASES.filter((planted) => planted.rule !== undefined)) {
    test(`catch ${file} by ${rule}`, () => {
      expect(installed.get(file)).toContain(rule);
    });
  }

  for (const { file, rule } of IMPORT_CASES.filter((planted) => planted.rule !== undefined)) {
    test(`catch ${file} where the package is not even installed`, () => {
      expect(bare.get(file)).toContain(rule);
    });
  }

  for (const { file } of CASES.filter((planted) => planted.rule === undefined)) {
    test(`let ${file} pass`, () => {
      expect(installed.get(file)).toEqual([]);
    });
  }
});
