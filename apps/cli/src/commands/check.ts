import { loadTagger, projectRules, statementCheck } from '@throughline/domain';
import type { AnalysisConfig } from '@throughline/shared/schema';
import { analysisConfig, findConfig } from '../config.ts';
import type { Result, Run } from '../definition.ts';
import { badUsage } from '../failure.ts';
import type { Session } from '../session.ts';
import { count } from '../text/item-text.ts';

interface Options {
  fix?: true;
  quiet?: true;
  all?: true;
  maxWarnings?: number;
  sarif?: true;
  lines?: true;
}

export const run: Run<[string[]], Options> = async (session, [paths], options) => {
  const { fix, sarif, lines } = options;
  const isOnServer = session.isProjectAsked;
  if ((isOnServer || lines) && (fix || sarif || paths.length > 0 || (isOnServer && lines)))
    throw badUsage('--project and --lines each go without paths, --fix and --sarif.');
  if (lines) return runLines();
  const config = await ownConfig(session);
  if (isOnServer) {
    const { checkProject } = await import('../check/check-project.ts');
    return checkProject(session, config, options);
  }
  const { runFiles } = await import('../check/run-files.ts');
  const by = { config, check: statementCheck(config, await loadTagger()) };
  return runFiles(session, paths.length > 0 ? paths : ['.'], by, options);
};

async function runLines(): Promise<Result> {
  const { checkLines } = await import('../check/check-lines.ts');
  const { bad } = await checkLines(process.stdin, await loadTagger());
  if (bad.length === 0) return { data: null, text: () => '', isPrinted: true };
  const told = bad.slice(0, 20).map(({ line, message }) => `Line ${line} ${message}`);
  throw badUsage([`${count(bad.length, 'line')} cannot be read.`, ...told].join('\n'));
}

/** What the nearest config says of the analysis. */
async function ownConfig(session: Session): Promise<AnalysisConfig> {
  const config = await analysisConfig(await findConfig(session.environment.folder));
  const { unknown } = projectRules(config);
  if (unknown.length > 0)
    session.warn(`throughline.config sets rules that there are not: ${unknown.join(', ')}.`);
  return config;
}
