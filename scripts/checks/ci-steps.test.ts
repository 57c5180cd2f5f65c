import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../paths.mjs';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The commands that .ci/run times, but for the one that prepares the machine. */
const STEPS = [...read('.ci/run').matchAll(/^timed '[^']+' ((?:npm|pnpm) .+)$/gm)].map(
  ([, command = '']) => command,
);

test.each(['ci', 'release'])('workflow %s runs every step of .ci/run', (name) => {
  const workflow = read(`.github/workflows/${name}.yml`);
  const run = [...workflow.matchAll(/^ +- run: (.+)$/gm)].map(([, command = '']) => command);
  expect(STEPS).toEqual(expect.arrayContaining(['npm test', 'pnpm verify']));
  expect(run).toEqual(expect.arrayContaining(STEPS));
});
