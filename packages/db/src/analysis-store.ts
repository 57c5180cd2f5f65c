import type { AnalysisSettings } from '@throughline/schema';
import type { AnalysisStore, StatedRequirement } from '@throughline/services/ports';
import type { Database } from './client.ts';

export function createAnalysisStore(database: Database): AnalysisStore {
  return {
    find: (projectId) =>
      database.analysisSettings.findUnique({
        where: { projectId },
      }) as unknown as Promise<AnalysisSettings | null>,

    requirements: (projectId) => database.$queryRaw<StatedRequirement[]>`
      SELECT i.id, i.number, i.title, i.state, i.version, r.statement, r.type,
        r.quality_characteristic AS "qualityCharacteristic", s.source_id AS "sourceId", f.path
      FROM item i JOIN requirement r ON r.item_id = i.id
        LEFT JOIN source_span s ON s.project_id = i.project_id AND s.item_id = i.id AND NOT s.is_gone
        LEFT JOIN source_file f ON f.project_id = i.project_id AND f.id = s.source_file_id
      WHERE i.project_id = ${projectId}::uuid AND i.kind = 'requirement' AND i.archived_at IS NULL
      ORDER BY i.number`,

    async save({ projectId, ...written }) {
      await database.analysisSettings.upsert({
        where: { projectId },
        create: { projectId, ...written },
        update: written,
      });
    },
  };
}
