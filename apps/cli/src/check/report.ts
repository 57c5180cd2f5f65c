import type { Finding, FindingSeverity } from '@throughline/shared/schema';
import { EXIT, type ExitCode } from '../failure.ts';
import { count } from '../text/item-text.ts';
import type { Paint } from '../text/paint.ts';
import { safeLine } from '../text/safe.ts';

/** How many findings there are of each severity, and how many are suppressed. */
export type Summary = Record<FindingSeverity | 'suppressed' | 'requirements', number>;

export function summaryOf(
  findings: readonly Finding[],
  { suppressed, requirements }: Pick<Summary, 'suppressed' | 'requirements'>,
): Summary {
  const summary = { requirements, error: 0, warning: 0, info: 0, suppressed };
  for (const { severity } of findings) summary[severity] += 1;
  return summary;
}

/** Errors end a check with 1, and so do more warnings than are allowed. */
export function exitCodeOf({ error, warning }: Summary, warningsMax: number): ExitCode {
  return error > 0 || warning > warningsMax ? EXIT.findings : EXIT.fine;
}

/** Which findings to show: errors alone, or remarks too. */
export interface Wish {
  quiet?: true;
  all?: true;
}

/** `path:line:column: error: message RULE`, as compilers print it: editors make links of it. */
export function findingLines<F extends Finding>(
  paint: Paint,
  findings: readonly F[],
  { quiet, all }: Wish,
  whereOf: (finding: F) => string,
): string[] {
  const colours = { error: paint.red, warning: paint.yellow, info: paint.dim };
  const shown = findings.filter(({ severity }) =>
    quiet ? severity === 'error' : all || severity !== 'info',
  );
  const lines = shown.map((finding) => {
    const { severity, message, rule, rewrite } = finding;
    const better = rewrite && rewrite.text.trim() !== '' ? ` → “${rewrite.text.trim()}”` : '';
    const said = safeLine(message + better);
    return `${safeLine(whereOf(finding))}: ${colours[severity](severity)}: ${said} ${paint.dim(rule)}`;
  });
  return lines.length > 0 ? [...lines, ''] : [];
}

export function summaryText(summary: Summary, { quiet, all }: Wish): string {
  const { requirements, error, warning, info, suppressed } = summary;
  const counts = [
    count(error, 'error'),
    count(warning, 'warning'),
    count(info, 'remark'),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
  ];
  const hint = info > 0 && !all && !quiet ? ' --all shows the remarks.' : '';
  return `${count(requirements, 'requirement')}: ${counts.join(', ')}.${hint}`;
}
