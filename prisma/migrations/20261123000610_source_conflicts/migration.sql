-- AlterTable
ALTER TABLE "source_span" ADD COLUMN     "conflicts" JSONB NOT NULL DEFAULT '[]';
