import { changedFields, projectRules } from '@throughline/domain';
import type { AnalysisSettings, UpdateAnalysisSettingsInput } from '@throughline/schema';
import { recordChanges } from '../changes/record-changes.ts';
import type { Context } from '../context.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { notFound, versionConflict } from '../problem-error.ts';
import { loadSettings } from './load-settings.ts';
import { withGlossary } from './read-settings.ts';

/** Changes severities, names, terms or the glossary of the analysis. Saying what is so already changes nothing. */
export async function updateAnalysisSettings(
  context: Context,
  input: UpdateAnalysisSettingsInput,
): Promise<AnalysisSettings> {
  const { projectId, expectedVersion, data, reason } = input;
  await permit(context, 'editor', projectId);

  return mutate(context, 'analysis.update', input, async (stores) => {
    await stores.changes.lockHead(projectId);
    const settings = await loadSettings(stores, projectId);
    if (settings.version !== expectedVersion) throw versionConflict(settings.version);
    const config = { ...settings.config, ...data };
    const [unknown] = projectRules(config).unknown;
    if (unknown !== undefined) throw notFound(`rule as ${unknown}`);
    const { before, after } = changedFields(settings.config, config);
    if (Object.keys(after).length === 0) return withGlossary(stores, settings);

    const next = { ...settings, config, version: settings.version + 1 };
    await stores.analysis.save(next);
    await recordChanges(context, stores, projectId, [
      { action: 'analysis.updated', before, after: { ...after, ...(reason && { reason }) } },
    ]);
    return withGlossary(stores, next);
  });
}
