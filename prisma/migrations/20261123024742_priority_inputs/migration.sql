-- AlterTable
ALTER TABLE "requirement" ADD COLUMN     "balance" JSONB,
ADD COLUMN     "rice" JSONB,
ADD COLUMN     "wsjf" JSONB;

-- AlterTable
ALTER TABLE "task" ADD COLUMN     "rice" JSONB,
ADD COLUMN     "wsjf" JSONB;
