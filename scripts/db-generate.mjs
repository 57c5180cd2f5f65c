/** `pnpm db:generate`: Prisma's client from prisma/schema.prisma, when it changed since the last time. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './paths.mjs';

const schemaFile = join(root, 'prisma/schema.prisma');
const output = join(root, 'packages/db/src/generated');
// Beside what it vouches for: who deletes the one deletes the other.
const stampFile = join(output, '.stamp');

const requireFromDb = createRequire(join(root, 'packages/db/package.json'));
const prismaManifest = requireFromDb.resolve('prisma/package.json');
const { version } = requireFromDb('prisma/package.json');

function stamp() {
  return createHash('sha256').update(version).update(readFileSync(schemaFile)).digest('hex');
}

function isFresh() {
  const isThere = existsSync(stampFile) && existsSync(join(output, 'client.ts'));
  return isThere && readFileSync(stampFile, 'utf8') === stamp();
}

function generate() {
  const cli = join(prismaManifest, '..', 'build/index.js');
  const env = {
    ...process.env,
    // Prisma looks for this binary before every command and downloads it when missing, from a host that
    // may be out of reach. `generate` never runs it: any program that exists will do.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  };
  const args = [cli, 'generate', '--schema', schemaFile, '--no-hints'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) console.error(stdout + stderr);
  return status ?? 1;
}

if (isFresh()) {
  console.log('The database client is up to date.');
} else {
  const status = generate();
  if (status === 0) writeFileSync(stampFile, stamp());
  process.exitCode = status;
}
