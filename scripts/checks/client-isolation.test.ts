import { describe, expect, test } from 'vitest';
import { compileClient, isolationProblems } from './client-isolation.mjs';

describe("the check of a client's program", () => {
  test('finds nothing in a client of shared', () => {
    const { files, instantiations } = compileClient();
    expect(files.some((file) => file.endsWith('packages/api/dist/app-router.d.ts'))).toBe(true);
    expect(isolationProblems(files)).toEqual([]);
    expect(instantiations).toBeGreaterThan(100);
  });

  test('finds the verbs when a client reaches behind the door of ports', () => {
    const { files } = compileClient("export { createItem } from '@throughline/services';", [
      'services',
    ]);
    expect(isolationProblems(files).join('\n')).toMatch(/create-item\.d\.ts is a verb/);
  });

  test('finds the database and its libraries when a client gets hold of a store', () => {
    const { files } = compileClient("export { createStores } from '@throughline/db';", ['db']);
    const problems = isolationProblems(files).join('\n');
    expect(problems).toMatch(/packages\/db\/.* is the database/);
    expect(problems).toMatch(/@prisma.* is a library of the server/);
  });

  test('finds a source that stands where declarations should', () => {
    const source = `export * from '${new URL('../../packages/schema/src/keys.ts', import.meta.url).pathname}';`;
    expect(isolationProblems(compileClient(source).files).join('\n')).toMatch(
      /keys\.ts is a source/,
    );
  });
});
