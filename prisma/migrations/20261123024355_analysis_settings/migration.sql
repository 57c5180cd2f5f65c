-- CreateTable
CREATE TABLE "analysis_settings" (
    "project_id" UUID NOT NULL,
    "config" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "analysis_settings_pkey" PRIMARY KEY ("project_id")
);

-- AddForeignKey
ALTER TABLE "analysis_settings" ADD CONSTRAINT "analysis_settings_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;
