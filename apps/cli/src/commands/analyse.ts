import type { RouterOutputs } from '@throughline/shared';
import { parseKey, type RequirementId } from '@throughline/shared/schema';
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
    : await analyseText(subject);
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

/** A text needs no server: the rules are part of the command. */
async function analyseText(text: string): Promise<Analysis> {
  if (text.trim() === '') throw badUsage('There is no text to analyse.');
  const { analyseRequirement, loadTagger } = await import('@throughline/domain');
  return analyseRequirement(text, { tagger: await loadTagger() });
}

function analysisText(
  { paint }: Pick<Session, 'paint'>,
  { text, pattern, findings }: Analysis,
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
  return [
    safe(text),
    '',
    ...lines,
    `${count(findings.length, 'remark')}; the statement ${form}.`,
  ].join('\n');
}
