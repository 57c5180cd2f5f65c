import { isSameTarget, projectRules } from '@throughline/domain';
import {
  type AnalysisConfig,
  type AnalysisSettings,
  parseKey,
  type ProjectId,
  type Suppressed,
  type SuppressFindingInput,
  SUPPRESSIONS_MAX,
  type UnsuppressFindingInput,
} from '@throughline/schema';
import { type NewChange, recordChanges } from '../changes/record-changes.ts';
import type { Context, Stores } from '../context.ts';
import { keyOf } from '../items/present.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { notFound, ProblemError } from '../problem-error.ts';
import { loadSettings } from './load-settings.ts';
import { withGlossary } from './read-settings.ts';

/** Lives with what a rule finds, of one item or of all, and keeps why. Said again, the new reason counts. */
export async function suppressFinding(
  context: Context,
  input: SuppressFindingInput,
): Promise<AnalysisSettings> {
  const { projectId, idempotencyKey: _key, ...given } = input;
  await permit(context, 'editor', projectId);

  return mutate(context, 'analysis.suppress', input, async (stores) => {
    await stores.changes.lockHead(projectId);
    const settings = await loadSettings(stores, projectId);
    const { config } = settings;
    requireRule(config, given.rule);
    const others = config.suppress.filter((each) => !isSameTarget(each, given));
    if (others.length >= SUPPRESSIONS_MAX) throw tooMany();
    const suppress = [...others, { ...given, by: context.actor.name }];
    return save(
      context,
      stores,
      { ...settings, config: { ...config, suppress } },
      {
        action: 'finding.suppressed',
        ...(await itemOf(stores, projectId, given)),
        after: given,
      },
    );
  });
}

/** Has a rule report again what was suppressed. */
export async function unsuppressFinding(
  context: Context,
  input: UnsuppressFindingInput,
): Promise<AnalysisSettings> {
  const { projectId, idempotencyKey: _key, ...given } = input;
  await permit(context, 'editor', projectId);

  return mutate(context, 'analysis.unsuppress', input, async (stores) => {
    await stores.changes.lockHead(projectId);
    const settings = await loadSettings(stores, projectId);
    const { config } = settings;
    const found = config.suppress.find((each) => isSameTarget(each, given));
    if (!found) throw notFound('suppression');
    const suppress = config.suppress.filter((each) => each !== found);
    return save(
      context,
      stores,
      { ...settings, config: { ...config, suppress } },
      {
        action: 'finding.unsuppressed',
        ...(await itemOf(stores, projectId, given)),
        before: found,
      },
    );
  });
}

async function save(
  context: Context,
  stores: Stores,
  settings: AnalysisSettings,
  change: NewChange,
): Promise<AnalysisSettings> {
  const next = { ...settings, version: settings.version + 1 };
  await stores.analysis.save(next);
  await recordChanges(context, stores, settings.projectId, [change]);
  return withGlossary(stores, next);
}

/** A misspelt rule would suppress nothing, without a word. */
function requireRule(config: AnalysisConfig, rule: string): void {
  const { unknown } = projectRules({ ...config, rules: { [rule]: 'off' } });
  if (unknown.length > 0) throw notFound(`rule as ${rule}`);
}

/** The item that a key names, for its history. A name that is no key is one of a file. */
async function itemOf(
  stores: Stores,
  projectId: ProjectId,
  { item: name }: Suppressed,
): Promise<Pick<NewChange, 'item'>> {
  const key = name === undefined ? null : parseKey(name);
  if (!key) return {};
  const item = await stores.items.findByNumber(projectId, key.kind, key.number);
  if (!item) throw notFound(`item as ${name}`);
  return { item: { id: item.id, key: keyOf(item) } };
}

function tooMany(): ProblemError {
  const message = `There are ${SUPPRESSIONS_MAX.toLocaleString('en')} suppressions. Turn a rule off, or take some back first.`;
  return new ProblemError({
    code: 'INVALID_INPUT',
    message,
    issues: [{ path: 'rule', message }],
  });
}
