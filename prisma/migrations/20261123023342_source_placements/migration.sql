-- CreateTable
CREATE TABLE "source_placement" (
    "item_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "into" TEXT NOT NULL,

    CONSTRAINT "source_placement_pkey" PRIMARY KEY ("item_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "source_placement_project_id_item_id_key" ON "source_placement"("project_id", "item_id");

-- AddForeignKey
ALTER TABLE "source_placement" ADD CONSTRAINT "source_placement_project_id_item_id_fkey" FOREIGN KEY ("project_id", "item_id") REFERENCES "item"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
