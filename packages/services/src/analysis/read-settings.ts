import type { AnalysisSettings, GetAnalysisSettingsInput } from '@throughline/schema';
import type { Context, Stores } from '../context.ts';
import { permit } from '../permit.ts';
import { loadGlossary, loadSettings } from './load-settings.ts';

/** How the project wants its requirements analysed, with all that it lives with. */
export async function getAnalysisSettings(
  context: Context,
  { projectId }: GetAnalysisSettingsInput,
): Promise<AnalysisSettings> {
  await permit(context, 'reader', projectId);
  return withGlossary(context.stores, await loadSettings(context.stores, projectId));
}

/** The settings as they are told: with the glossary, which is kept apart. */
export async function withGlossary(
  stores: Stores,
  settings: AnalysisSettings,
): Promise<AnalysisSettings> {
  const glossary = await loadGlossary(stores, settings.projectId);
  return { ...settings, config: { ...settings.config, glossary } };
}
