/** `pnpm db:drift`: ends with 1 when prisma/schema.prisma and the migrations say different things. */
import { diffSchema } from '../packages/db/tooling/schema-diff.ts';

const statements = await diffSchema();
if (statements.length === 0) {
  console.log('prisma/schema.prisma and the migrations agree.');
} else {
  console.error(`${statements.join('\n\n')}\n`);
  console.error(
    'The migrations do not make what prisma/schema.prisma says; the statements above would.\n' +
      'Make a migration of them (pnpm db:migration NAME). What schema.prisma cannot say is named in the\n' +
      'migration that makes it, in a comment: -- not in schema.prisma: name, table.column',
  );
  process.exitCode = 1;
}
