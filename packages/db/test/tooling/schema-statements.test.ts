import { expect, test } from 'vitest';
import { managedStatements, unmanagedNames } from '../../tooling/schema-statements.ts';

const nothing = { names: new Set<string>(), generatedColumns: new Set<string>() };

test('a generated column is no drift, and hides no other change of its table', () => {
  const generatedColumns = new Set(['item.search']);
  const only = '-- AlterTable\nALTER TABLE "item" ALTER COLUMN "search" DROP DEFAULT;\n';
  expect(managedStatements(only, { ...nothing, generatedColumns })).toEqual([]);

  const more = `-- AlterTable
ALTER TABLE "item" ADD COLUMN     "note" TEXT,
ALTER COLUMN "search" DROP DEFAULT,
ALTER COLUMN "title" DROP DEFAULT;
`;
  expect(managedStatements(more, { ...nothing, generatedColumns })).toEqual([
    '-- AlterTable\nALTER TABLE "item" ADD COLUMN     "note" TEXT,\nALTER COLUMN "title" DROP DEFAULT;',
  ]);
});

test('what a migration names as not in schema.prisma is left alone, and nothing else', () => {
  const names = new Set(unmanagedNames('-- not in schema.prisma: item_rank, "note", item.size\n'));
  const script = `-- DropIndex
DROP INDEX "item_rank";

-- DropIndex
DROP INDEX "item_other";

-- DropForeignKey
ALTER TABLE "note" DROP CONSTRAINT "note_item_fkey";

-- AlterTable
ALTER TABLE "item" DROP COLUMN "size";

-- DropTable
DROP TABLE "note";
`;
  expect(managedStatements(script, { ...nothing, names })).toEqual([
    '-- DropIndex\nDROP INDEX "item_other";',
  ]);
});

test('the transaction that Prisma puts around a change of an enum is left to our runner', () => {
  const script = '-- AlterEnum\nBEGIN;\nCREATE TYPE "mood_new" AS ENUM (\'a\');\nCOMMIT;\n';
  expect(managedStatements(script, nothing)).toEqual([`CREATE TYPE "mood_new" AS ENUM ('a');`]);
});
