import { RULES, SET_RULES } from '@throughline/domain';
import { type AnalysisConfig, RuleSetting } from '@throughline/shared/schema';
import { analysisConfig, findConfig } from '../config.ts';
import type { Run } from '../definition.ts';
import { badUsage } from '../failure.ts';
import type { Session } from '../session.ts';
import { columns } from '../text/columns.ts';
import { safeLine } from '../text/safe.ts';
import { coveredText } from '../text/suppression-text.ts';

interface Options {
  set?: string[];
  systemName?: string[];
  fromConfig?: true;
  reason?: string;
}
type Change = Partial<Pick<AnalysisConfig, 'rules' | 'systemNames' | 'terms'>>;

/** Shows how the project wants its requirements analysed, and changes it where that is asked. */
export const run: Run<[], Options> = async (session, _, options) => {
  const [client, project] = [await session.client(), await session.project()];
  let settings = await client.analysis.settings.query({ projectId: project.id });
  const data = await changeOf(session, settings.config, options);
  if (Object.keys(data).length > 0) {
    settings = await client.analysis.update.mutate({
      projectId: project.id,
      expectedVersion: settings.version,
      data,
      ...(options.reason !== undefined && { reason: options.reason }),
    });
  }
  return { data: { settings }, text: () => settingsText(session, settings.config) };
};

async function changeOf(
  session: Session,
  config: AnalysisConfig,
  { set = [], systemName, fromConfig }: Options,
): Promise<Change> {
  const change: Change = {};
  if (fromConfig) {
    const found = await findConfig(session.environment.folder);
    if (!found) throw badUsage('There is no throughline.config here or above.');
    const { rules, systemNames, terms } = await analysisConfig(found);
    Object.assign(change, { rules, systemNames, terms });
  }
  if (set.length > 0) change.rules = rulesWith(change.rules ?? config.rules, set);
  if (systemName) change.systemNames = systemName.filter((name) => name !== '');
  return change;
}

/** `INCOSE-R7=off`; `INCOSE-R7=default` is the rule's own severity. */
function rulesWith(
  rules: AnalysisConfig['rules'],
  set: readonly string[],
): AnalysisConfig['rules'] {
  const next = { ...rules };
  for (const assignment of set) {
    const [id = '', setting = ''] = assignment.split('=');
    const rule = id.trim().toUpperCase();
    const { data } = RuleSetting.safeParse(setting.trim());
    if (data) next[rule] = data;
    else if (setting.trim() === 'default') delete next[rule];
    else
      throw badUsage(
        `${assignment} sets nothing. Write RULE=SEVERITY with one of: ${RuleSetting.options.join(', ')}, default.`,
      );
  }
  return next;
}

function settingsText({ paint, environment }: Session, config: AnalysisConfig): string {
  const { rules, systemNames, terms, glossary, suppress } = config;
  const titles = new Map<string, string>([
    ...RULES.map(({ id, title }) => [id, title] as const),
    ...Object.entries(SET_RULES).map(([id, { title }]) => [id, title] as const),
  ]);
  const set = Object.entries(rules).map(([id, setting]) => [
    paint.bold(setting),
    id,
    titles.get(id) ?? '',
  ]);
  const kept = suppress.map((each) => [
    paint.bold('suppressed'),
    coveredText(each),
    safeLine(`${each.reason}${each.by ? ` (${each.by})` : ''}`),
  ]);
  const lists = [
    ['system names', systemNames],
    ['terms not to use', terms.map(({ term }) => term)],
    ['glossary', glossary.map(({ term }) => term)],
  ] as const;
  const lines = [
    ...columns([...set, ...kept], environment.columns),
    ...lists.flatMap(([name, words]) =>
      words.length > 0 ? [`${name}: ${safeLine(words.join(', '))}`] : [],
    ),
  ];
  return lines.length > 0 ? lines.join('\n') : 'Every rule holds as it is; nothing is suppressed.';
}
