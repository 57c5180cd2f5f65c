/** Who may import whom. The table is ARCHITECTURE's, row by row; every message names the fix. */

/** The public files of a package; all else in it is reached by nobody outside. */
const DOORS = String.raw`src/(index|ports|schema)\.ts$`;
const PORT_FILES = [
  String.raw`^packages/services/src/ports\.ts$`,
  String.raw`^packages/services/src/.*-(store|port)\.ts$`,
  String.raw`^packages/services/src/.*/context\.ts$`,
  String.raw`^packages/services/src/context\.ts$`,
];

/** One row of the table: what the package may import directly, and what to do instead. */
const ROWS = {
  schema: { may: [], instead: 'Schema stands at the bottom: move what needs others up.' },
  domain: {
    may: ['schema'],
    instead: 'Pass the value in as an argument, and let a verb in services fetch it.',
  },
  formats: {
    may: ['schema', 'domain'],
    instead: 'A reader or writer takes text and gives values: let a verb in services do the rest.',
  },
  services: {
    may: ['schema', 'domain', 'formats', 'services/ports'],
    instead: 'Declare a port (interface) in services and let db implement it.',
  },
  db: {
    may: ['schema', 'services/ports'],
    instead: 'A store implements a port: import types from @throughline/services/ports only.',
  },
  api: {
    may: ['schema', 'services/ports', 'services'],
    instead: 'A procedure calls one verb of services and reaches stores through the context.',
  },
  shared: {
    may: ['schema', 'api'],
    instead: 'Shared exports the types of api and the schemas of schema, and nothing else.',
  },
  testing: {
    may: ['schema', 'domain', 'services/ports', 'services', 'db', 'api'],
    instead: 'Fixtures are made from verbs and stores; a test imports the rest itself.',
  },
  web: {
    folder: 'apps/web',
    may: ['shared', 'domain'],
    isTestedWithout: true,
    instead:
      'Take schemas from @throughline/shared/schema, data from the client in @throughline/shared.',
  },
  cli: {
    folder: 'apps/cli',
    may: ['shared', 'domain', 'formats'],
    instead:
      'Take schemas from @throughline/shared/schema, data from the client in @throughline/shared.',
  },
  server: {
    folder: 'apps/server',
    may: ['schema', 'services/ports', 'services', 'db', 'api'],
    instead:
      'The server mounts api and wires stores into its context; rules live in services and domain.',
  },
};

/** Matches a package by its files and, where it is not installed there, by the name in the import. */
function reach(target) {
  if (target === 'services/ports') {
    return [String.raw`^packages/services/src/ports\.ts$`, '^@throughline/services/ports$'];
  }
  return [`^packages/${target}/`, `^@throughline/${target}(/|$)`];
}

function rowRule([name, { folder = `packages/${name}`, may, instead, isTestedWithout }]) {
  const allowed = isTestedWithout ? may : [...may, 'testing'];
  const list = may.map((target) => `@throughline/${target}`).join(', ') || 'no package of ours';
  return {
    name: `${name}-imports`,
    severity: 'error',
    comment: `${name} may import ${list}. ${instead}`,
    from: { path: `^${folder}/` },
    to: {
      path: '^(apps|packages)/|^@throughline/',
      pathNot: [`^${folder}/`, ...allowed.flatMap(reach)],
    },
  };
}

/** `only` (paths) may import `what` (npm packages). */
function libraryRule({ name, what, only, comment }) {
  const names = what.join('|');
  return {
    name,
    severity: 'error',
    comment,
    from: { path: '^(apps|packages)/', pathNot: only },
    to: { path: [`(^|/)node_modules/(${names})(/|$)`, `^(${names})(/|$)`] },
  };
}

const rules = [
  {
    name: 'testing-in-tests',
    severity: 'error',
    comment:
      'Only tests import @throughline/testing: move this into a test, or the code out of testing.',
    from: { path: '^(apps|packages)/[^/]+/src/', pathNot: '^packages/testing/' },
    to: { path: reach('testing') },
  },
  {
    name: 'shared-imports-types-of-api',
    severity: 'error',
    comment: 'Write `import type`: a value would bring the router and its verbs into every client.',
    from: { path: '^packages/shared/src/' },
    to: { path: reach('api'), dependencyTypesNot: ['type-only', 'type-import'] },
  },
  {
    name: 'server-imports-db-for-wiring',
    severity: 'error',
    comment: 'Only apps/server/src/wiring.ts makes stores: take them from the context there.',
    from: { path: '^apps/server/src/', pathNot: String.raw`^apps/server/src/wiring(\.ts$|/)` },
    to: { path: reach('db') },
  },
  {
    name: 'through-the-door',
    severity: 'error',
    comment: 'Export it from the index.ts of that package, and import the package by its name.',
    from: { path: '^(apps|packages)/([^/]+)/' },
    to: { path: '^(apps|packages)/', pathNot: ['^$1/$2/', `^packages/[^/]+/${DOORS}`] },
  },
  {
    name: 'by-package-name',
    severity: 'error',
    comment: 'Import another package by its name (@throughline/…), not by a relative path.',
    from: { path: '^(apps|packages)/([^/]+)/' },
    to: { path: '^(apps|packages)/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
  },
  {
    name: 'ports-import-schema-only',
    severity: 'error',
    comment:
      'A port names types of @throughline/schema and of other ports: move the rest into a verb.',
    from: { path: PORT_FILES },
    to: { pathNot: [...PORT_FILES, ...reach('schema')] },
  },
  {
    name: 'ports-are-types',
    severity: 'error',
    comment: 'ports.ts is a types-only door: write `export type { … } from`.',
    from: { path: String.raw`^packages/services/src/ports\.ts$` },
    to: { dependencyTypesNot: ['type-only', 'type-import'] },
  },
  {
    name: 'schema-imports-zod',
    severity: 'error',
    comment:
      'Schema runs everywhere and imports zod only: move what needs more into domain or services.',
    from: { path: '^packages/schema/src/' },
    to: { pathNot: ['^packages/schema/src/', '(^|/)node_modules/zod/'] },
  },
  {
    name: 'isomorphic',
    severity: 'error',
    comment:
      'This runs in browsers too: take what a Node module gives as an argument, or do it in services.',
    from: { path: '^(packages/(schema|domain|formats|shared)|apps/web)/src/' },
    to: { dependencyTypes: ['core'] },
  },
  libraryRule({
    name: 'fastify-in-server',
    what: ['fastify', '@fastify/[^/]+', 'fastify-plugin', '@trpc/server/.*adapters/fastify.*'],
    only: '^apps/server/',
    comment: 'Only apps/server knows fastify: put this there, or pass in the plain value it needs.',
  }),
  libraryRule({
    name: 'prisma-in-db',
    what: ['@prisma/[^/]+', 'prisma', 'pg', '@types/pg', '@electric-sql/[^/]+'],
    only: '^packages/(db|testing)/',
    comment:
      'Only packages/db (and testing, to make databases) knows the database: declare a port in services and implement it in db.',
  }),
  {
    name: 'connections-in-client',
    severity: 'error',
    comment:
      'Only client.ts and engine/ open connections: a store takes a Database as an argument.',
    from: {
      path: '^packages/db/src/',
      pathNot: String.raw`^packages/db/src/(engine/|client\.ts$|generated/)`,
    },
    to: {
      path: [
        '(^|/)node_modules/(@prisma/adapter-pg|pg|@types/pg|@electric-sql/[^/]+)/',
        '^(@prisma/adapter-pg|pg|@electric-sql/[^/]+)$',
      ],
    },
  },
  {
    name: 'no-circular',
    severity: 'error',
    comment: 'Move what both need into a third file that imports neither.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'resolvable',
    severity: 'error',
    comment: 'Add it to the dependencies of this package, or correct the path.',
    from: {},
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: [...Object.entries(ROWS).map(rowRule), ...rules],
  options: {
    doNotFollow: { path: ['node_modules', '^packages/db/src/generated/'] },
    // The project in the fixture is no part of this one: it has libraries and types of its own.
    exclude: { path: '^(apps|packages)/[^/]+/(dist|test/fixtures/outside)/' },
    // Sees `import type` as well. Needs TypeScript 6 (packageExtensions): with 7 alone it sees nothing.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // Without `types`: our packages are read from src, never from emitted declarations.
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
    progress: { type: 'none' },
  },
};
