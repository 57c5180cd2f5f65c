import type { RouterOutputs } from '@throughline/shared';
import { parseKey, type RequirementId } from '@throughline/shared/schema';
import { analysisConfig, findConfig } from '../config.ts';
import type { Run } from '../definition.ts';
import { badUsage, EXIT } from '../failure.ts';
import { findItem } from '../items/find-item.ts';
import type { Session } from '../session.ts';
import { count } from '../text/item-text.ts';
import { safe, safeLine } from '../text/safe.ts';

type Analysis = RouterOutputs['requirements']['analyse'];

export const run: Run<[string]> = async (session, [subject]) => {
  const analysis = parseKey(subject)
    ? await analyseItem(session, subject)
    : await analyseText(session, subject);
  const faults = analysis.findings.filter((finding) => finding.severity !== 'info');
  return {
    data: analysis,
    text: () => analysisText(session, analysis),
    exitCode: faults.length > 0 ? EXIT.findings : EXIT.fine,
  };
};

async function analyseItem(session: Session, key: string): Promise<Analysis> {
  const { item } = await findItem(session, key);
  if (item.kind !== 'requirement')
    throw badUsage(`${item.key} is a ${item.kind}. Only requirements are analysed.`);
  const client = await session.client();
  return client.requirements.analyse.query({
    projectId: item.projectId,
    subject: { id: item.id as RequirementId },
  });
}

/** A text needs no server: the rules are part of the command, and the settings those of the folder. */
async function analyseText({ environment }: Session, text: string): Promise<Analysis> {
  if (text.trim() === '') throw badUsage('There is no text to analyse.');
  const { loadTagger, statementCheck } = await import('@throughline/domain');
  const config = await analysisConfig(await findConfig(environment.folder));
  return statementCheck(config, await loadTagger())(text);
}

function analysisText(
  { paint }: Pick<Session, 'paint'>,
  { text, pattern, findings, suppressed }: Analysis,
): string {
  const colours = { error: paint.red, warning: paint.yellow, info: paint.dim };
  const lines = findings.flatMap(({ severity, text: said, message, rule, rewrite }) => {
    const better = rewrite
      ? safeLine(text.slice(0, rewrite.start) + rewrite.text + text.slice(rewrite.end))
      : null;
    return [
      `${colours[severity](severity)}  "${safeLine(said)}": ${message} ${paint.dim(rule)}`,
      ...(better === null ? [] : [`  ${paint.dim('better:')} ${better}`]),
    ];
  });
  const form =
    pattern === 'none' ? 'follows no EARS pattern' : `follows the EARS pattern "${pattern}"`;
  const kept = suppressed.length > 0 ? `, ${suppressed.length} suppressed` : '';
  return [
    safe(text),
    '',
    ...lines,
    `${count(findings.length, 'remark')}${kept}; the statement ${form}.`,
  ].join('\n');
}
