import { defineConfig } from 'vitest/config';

const databaseTimeoutMs = 30_000;
const browserTimeoutMs = 60_000;

export default defineConfig({
  test: {
    // Default is one less than the cores: a single worker on the two cores of most CI machines.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/{schema,domain,formats}/test/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'integration',
          include: [
            'packages/{services,db,api,shared,testing}/test/**/*.test.ts',
            'apps/{server,cli}/test/**/*.test.ts',
          ],
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
          testTimeout: browserTimeoutMs,
          hookTimeout: browserTimeoutMs,
        },
      },
    ],
  },
});
