import type { AnalysisSettings } from '@throughline/schema';
import type { AnalysisStore } from '@throughline/services/ports';
import type { Database } from './client.ts';

export function createAnalysisStore(database: Database): AnalysisStore {
  return {
    find: (projectId) =>
      database.analysisSettings.findUnique({
        where: { projectId },
      }) as unknown as Promise<AnalysisSettings | null>,

    async save({ projectId, ...written }) {
      await database.analysisSettings.upsert({
        where: { projectId },
        create: { projectId, ...written },
        update: written,
      });
    },
  };
}
