-- AlterTable
ALTER TABLE "source_file" ADD COLUMN     "columns" JSONB NOT NULL DEFAULT '[]';
