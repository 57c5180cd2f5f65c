-- CreateTable
CREATE TABLE "baseline" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "sequence" INTEGER NOT NULL,
    "head_hash" TEXT NOT NULL,
    "actor" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "baseline_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "baseline_project_id_sequence_id_idx" ON "baseline"("project_id", "sequence", "id");

-- CreateIndex
CREATE UNIQUE INDEX "baseline_project_id_name_key" ON "baseline"("project_id", "name");

-- CreateIndex
CREATE INDEX "change_project_id_at_sequence_idx" ON "change"("project_id", "at", "sequence");

-- AddForeignKey
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;
