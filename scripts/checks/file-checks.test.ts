import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docsPathProblems } from './docs-paths.mjs';
import { machinePathProblems } from './machine-paths.mjs';
import { plantTree, removeTree } from './planted-tree.ts';

const README = `# A page
See \`packages/a/src/index.ts\`, \`packages/a/\` and [the other](docs/other.md#part).
Gone: \`packages/a/src/gone.ts:12\` and [this one](docs/gone.md).
Not paths: \`@throughline/schema\`, \`packages/*/src\`, \`packages/<name>/x.ts\`, \`a/b\`, [web](https://x.org/a).
\`\`\`
\`packages/a/in-a-block.ts\`
\`\`\`
`;

// Built here so that this file does not name them itself.
const home = ['', 'home', 'ada', 'project'].join('/');

let tree: string;
beforeAll(() => {
  tree = plantTree([], {
    'README.md': README,
    'docs/other.md': '[up](../README.md) and [lost](README.md)\n',
    'packages/a/src/index.ts': `// see ${home}/x.ts\nexport const page = 'https://x.org${home}';\n`,
    'packages/a/test/fixtures/log.txt': `${home}\n`,
  });
  execFileSync('git', ['init', '--quiet'], { cwd: tree });
});
afterAll(() => {
  removeTree(tree);
});

const places = (problems: readonly { file: string; line: number }[]) =>
  problems.map(({ file, line }) => `${file}:${line}`);

describe('the check of paths in documents', () => {
  test('finds each path that does not exist, and nothing else', () => {
    expect(places(docsPathProblems(tree)).toSorted()).toEqual([
      'README.md:3',
      'README.md:3',
      'docs/other.md:1',
    ]);
  });

  test('says what to do', () => {
    expect(docsPathProblems(tree)[0]).toMatchObject({
      message: expect.stringContaining('correct the path'),
    });
  });
});

describe('the check of machine paths', () => {
  test('finds a path of one machine, but not in an address or a fixture', () => {
    expect(places(machinePathProblems(tree))).toEqual(['packages/a/src/index.ts:1']);
  });

  test('finds the folder of the repository itself', () => {
    writeFileSync(join(tree, 'notes.txt'), `made in ${tree}/packages\n`);
    expect(places(machinePathProblems(tree))).toContain('notes.txt:1');
  });
});
