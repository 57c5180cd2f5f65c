/** `pnpm db:migration NAME`: a new migration with what prisma/schema.prisma says beyond the others. */
import { relative } from 'node:path';
import { writeMigration } from '../packages/db/tooling/new-migration.ts';
import { diffSchema, migrationsDirectory } from '../packages/db/tooling/schema-diff.ts';

const name = process.argv.slice(2).join(' ');

async function main() {
  if (!name) {
    console.error('Name it after what it does: pnpm db:migration add due dates');
    return 2;
  }
  const statements = await diffSchema();
  if (statements.length === 0) {
    console.log('Nothing to change: the migrations make what prisma/schema.prisma says.');
    return 0;
  }
  const file = await writeMigration(migrationsDirectory, name, statements);
  console.log(`${statements.join('\n\n')}\n`);
  console.log(
    `Written to ${relative(process.cwd(), file)}. Read it, and add what Prisma cannot say.`,
  );
  return 0;
}

process.exitCode = await main();
