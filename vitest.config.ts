import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { findPostgres } from './packages/testing/src/find-postgres.ts';

const databaseTimeoutMs = 60_000;
const browserTimeoutMs = 120_000;

const onDatabase = ['packages/{services,db,api}/test/**/*.test.ts'];
// The engine's own tests are about one engine.
const aboutEngines = ['packages/db/test/engine/**'];
const isServerAtHand = Boolean(process.env['THROUGHLINE_TEST_DATABASE_URL'] ?? findPostgres());
if (!isServerAtHand) {
  console.log(
    'No PostgreSQL on this machine: tests run on the embedded engine only (apt-get install postgresql).',
  );
}

export default defineConfig({
  test: {
    // Tests wait for browsers, servers and databases as long as they compute: half as many again as cores.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout: databaseTimeoutMs,
          include: ['packages/{schema,domain,formats}/test/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'integration',
          include: [
            ...onDatabase,
            'packages/{shared,testing}/test/**/*.test.ts',
            'apps/{server,cli}/test/**/*.test.ts',
          ],
          globalSetup: ['packages/testing/src/setup-embedded.ts'],
          // Not the server's: this project is about the embedded engine, whatever the environment says.
          env: { THROUGHLINE_TEST_DATABASE_URL: '' },
          // Each file has its own database, and loading Prisma anew for each takes as long as its tests.
          isolate: false,
          testTimeout: databaseTimeoutMs,
          hookTimeout: databaseTimeoutMs,
        },
      },
      {
        test: {
          name: 'integration-postgres',
          include: isServerAtHand ? onDatabase : [],
          exclude: aboutEngines,
          globalSetup: ['packages/testing/src/setup-postgres.ts'],
          isolate: false,
          testTimeout: databaseTimeoutMs,
          hookTimeout: databaseTimeoutMs,
        },
      },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            checker: 'tsc',
            include: ['{packages,apps}/*/test/**/*.test-d.ts'],
            tsconfig: 'tsconfig.types.json',
          },
        },
      },
      {
        test: {
          name: 'web',
          include: ['apps/web/test/**/*.test.ts'],
          globalSetup: ['packages/testing/src/setup-embedded.ts'],
          testTimeout: browserTimeoutMs,
          hookTimeout: browserTimeoutMs,
        },
      },
    ],
  },
});
