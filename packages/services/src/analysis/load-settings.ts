import { loadTagger, statementCheck, type StatementCheck } from '@throughline/domain';
import { AnalysisConfig, type AnalysisSettings, type ProjectId } from '@throughline/schema';
import type { Stores } from '../context.ts';

/** What the project has settled on, without its glossary, or the usual settings at version 0. */
export async function loadSettings(
  stores: Pick<Stores, 'analysis'>,
  projectId: ProjectId,
): Promise<AnalysisSettings> {
  const found = await stores.analysis.find(projectId);
  return found ?? { projectId, config: AnalysisConfig.parse({}), version: 0 };
}

/** How the project wants its requirements analysed: what it settled on, and its glossary. */
export async function loadConfig(
  stores: Pick<Stores, 'analysis' | 'terms'>,
  projectId: ProjectId,
): Promise<AnalysisConfig> {
  const { config } = await loadSettings(stores, projectId);
  return { ...config, glossary: await loadGlossary(stores, projectId) };
}

/** The terms of the glossary that are not archived. */
export async function loadGlossary(
  stores: Pick<Stores, 'terms'>,
  projectId: ProjectId,
): Promise<AnalysisConfig['glossary']> {
  const terms = await stores.terms.all(projectId);
  return terms
    .filter(({ archivedAt }) => archivedAt === null)
    .map(({ term, definition, aliases }) => ({ term, definition, aliases }));
}

/** The check of single statements that the project's settings make, with tags. */
export async function loadCheck(
  stores: Pick<Stores, 'analysis' | 'terms'>,
  projectId: ProjectId,
): Promise<StatementCheck> {
  return statementCheck(await loadConfig(stores, projectId), await loadTagger());
}
