/** From a clone to something that can run: each step runs only when what it reads has changed. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { capture } from './processes.mjs';
import { step } from './steps.mjs';

const folders = (parent) =>
  existsSync(join(root, parent))
    ? readdirSync(join(root, parent)).map((name) => `${parent}/${name}`)
    : [];
const workspaces = () =>
  [...folders('apps'), ...folders('packages')].filter((path) =>
    existsSync(join(root, path, 'package.json')),
  );

export function installPackages() {
  const manifests = ['package.json', ...workspaces().map((path) => `${path}/package.json`)];
  return step('Installing packages', () => capture('pnpm', ['install', '--frozen-lockfile']), {
    inputs: ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests],
    outputs: ['node_modules/.modules.yaml'],
  });
}

export async function generateClient() {
  if (!existsSync(join(root, 'scripts/db-generate.mjs'))) return;
  await step('Generating the database client', () => capture('node', ['scripts/db-generate.mjs']), {
    inputs: [
      'prisma/schema.prisma',
      'prisma.config.ts',
      'scripts/db-generate.mjs',
      'pnpm-lock.yaml',
    ],
    outputs: ['packages/db/src/generated'],
  });
}

/** Without a stamp: `tsc -b` finds out in 0.1 s that nothing changed, and stale declarations lie. */
export function buildTypes() {
  return step('Checking types', () => capture('pnpm', ['exec', 'tsc', '-b']));
}

export async function buildWeb() {
  if (!existsSync(join(root, 'apps/web/package.json'))) return;
  await step('Building the web app', () => capture('pnpm', ['--dir', 'apps/web', 'build']), {
    inputs: ['apps/web', 'packages/shared', 'packages/schema', 'packages/domain', 'pnpm-lock.yaml'],
    outputs: ['apps/web/dist/index.html'],
  });
}
