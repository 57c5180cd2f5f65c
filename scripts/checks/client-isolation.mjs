/**
 * A client's program must be made of declarations alone: no file of the server's libraries, none of
 * its sources, and of services only the door of ports. What gets in slows every editor down.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeClientProject } from '../client-project.mjs';
import { root } from '../paths.mjs';

/** Generous: a client of this size takes a tenth of it. */
const INSTANTIATIONS_MAX = 20_000;

const FORBIDDEN = [
  [/node_modules\/(\.pnpm\/)?@?(prisma|pg|fastify|electric-sql|pino)\b/, 'a library of the server'],
  [
    /\/packages\/(schema|domain|formats|services|db|api|shared|testing)\/src\//,
    'a source: export declarations (types: ./dist/…)',
  ],
  [/\/(packages\/db|apps\/server)\//, 'the database or the host: put a port or a schema between'],
  [
    /\/packages\/services\/dist\/(?!.*(-store|-port|context|ports)\.d\.ts$)/,
    'a verb: name types in services/ports',
  ],
];

const CLIENT = `
import { createThroughlineClient, problemFrom, type RouterOutputs } from '@throughline/shared';
import { SCHEMAS } from '@throughline/shared/schema';
const client = createThroughlineClient({ url: 'http://127.0.0.1:3000' });
export const projects = client.projects.list.query({});
export const find = (projectId: RouterOutputs['projects']['list'][number]['id']) =>
  client.items.find.query({ projectId, key: 'REQ-1' });
export const list = (projectId: RouterOutputs['projects']['list'][number]['id']) =>
  client.requirements.list.query({ projectId, filter: { states: ['accepted'] } });
export const problem = problemFrom(null);
export const fields = SCHEMAS.task.fields;
`;

/** Compiles a client's source: the files that its program is made of, and what it cost. */
export function compileClient(source = CLIENT, packages = ['shared']) {
  const libraries = packages.map((name) => [`@throughline/${name}`, `packages/${name}`]);
  const folder = makeClientProject(source, Object.fromEntries(libraries));
  try {
    const args = ['-p', folder, '--listFiles', '--extendedDiagnostics'];
    const output = run(join(root, 'node_modules/.bin/tsc'), args);
    const files = output
      .split('\n')
      .filter((line) => /^\/.*\.[cm]?ts$|^[A-Z]:.*\.[cm]?ts$/i.test(line));
    return { files, instantiations: Number(/Instantiations:\s+(\d+)/.exec(output)?.[1]) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A client that does not compile says why, without the list of its files. */
function run(command, args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8' });
  } catch (error) {
    const faults = error.stdout.split('\n').filter((line) => line.includes('error TS'));
    throw new Error(`The client does not compile:\n${faults.join('\n')}`, { cause: error });
  }
}

/** The files that a client's program should not have, each with the reason. */
export function isolationProblems(files) {
  return files.flatMap((file) => {
    const found = FORBIDDEN.find(([pattern]) => pattern.test(file));
    return found ? [`${file.replace(`${root}/`, '')} is ${found[1]}`] : [];
  });
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  const { files, instantiations } = compileClient();
  const problems = isolationProblems(files);
  if (!(instantiations <= INSTANTIATIONS_MAX)) {
    problems.push(
      `${instantiations} instantiations, at most ${INSTANTIATIONS_MAX}: name types instead of writing them out`,
    );
  }
  for (const problem of problems) console.log(`A client's program: ${problem}.`);
  console.log(
    `${files.length} files, ${instantiations} instantiations, ${problems.length} problems.`,
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
}
