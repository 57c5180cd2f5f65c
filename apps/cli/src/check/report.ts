import { type LocatedSetFinding, meanReadiness } from '@throughline/domain';
import type { Finding, FindingSeverity } from '@throughline/shared/schema';
import { EXIT, type ExitCode } from '../failure.ts';
import { count } from '../text/item-text.ts';
import type { Paint } from '../text/paint.ts';
import { safeLine } from '../text/safe.ts';

/** What to show, and what to accept. */
export interface Wish {
  /** Errors alone. */
  quiet?: true;
  /** Remarks, too. */
  all?: true;
  maxWarnings?: number;
}

/** How many findings there are of each severity, and the mean readiness, 0 to 100. */
export interface Summary extends Record<FindingSeverity | 'suppressed' | 'requirements', number> {
  readiness: number | null;
}

type Weighed = readonly { severity: FindingSeverity }[];

export function summaryOf(checked: {
  findings: Weighed;
  suppressed: Weighed;
  set: Weighed;
  suppressedInSet: Weighed;
  requirements: readonly { readiness: number }[];
}): Summary {
  const { requirements, suppressed, suppressedInSet } = checked;
  const summary = {
    requirements: requirements.length,
    error: 0,
    warning: 0,
    info: 0,
    suppressed: suppressed.length + suppressedInSet.length,
    readiness: meanReadiness(requirements.map(({ readiness }) => readiness)),
  };
  for (const { severity } of [...checked.findings, ...checked.set]) summary[severity] += 1;
  return summary;
}

/** Errors end a check with 1, and so do more warnings than are allowed. */
export function exitCodeOf({ error, warning }: Summary, { maxWarnings }: Wish): ExitCode {
  return error > 0 || warning > (maxWarnings ?? Number.POSITIVE_INFINITY)
    ? EXIT.findings
    : EXIT.fine;
}

/** `path:line:column: error: message RULE`, as compilers print it: editors make links of it. */
export function findingLines<F extends Finding>(
  paint: Paint,
  findings: readonly F[],
  wish: Wish,
  whereOf: (finding: F) => string,
): string[] {
  const lines = shownOf(findings, wish).map((finding) => {
    const { severity, message, rule, rewrite } = finding;
    const better = rewrite && rewrite.text.trim() !== '' ? ` → “${rewrite.text.trim()}”` : '';
    return lineOf(paint, whereOf(finding), { severity, rule, message: message + better });
  });
  return lines.length > 0 ? [...lines, ''] : [];
}

const PLACES_SHOWN = 5;

/** The same for what holds between requirements; the other places follow, one to a line. */
export function setFindingLines<Place>(
  paint: Paint,
  findings: readonly LocatedSetFinding<Place>[],
  wish: Wish,
  whereOf: (place: Place) => string,
): string[] {
  const lines = shownOf(findings, wish).flatMap((finding) => {
    const [first, ...others] = finding.places;
    const more = others.length - PLACES_SHOWN;
    return [
      lineOf(paint, first ? whereOf(first) : 'all', finding),
      ...others
        .slice(0, PLACES_SHOWN)
        .map((place) => `    ${safeLine(whereOf(place))}: ${paint.dim(cut(place.text))}`),
      ...(more > 0 ? [`    ${paint.dim(`and ${count(more, 'more place')}`)}`] : []),
    ];
  });
  return lines.length > 0 ? [...lines, ''] : [];
}

const shownOf = <F extends { severity: FindingSeverity }>(
  findings: readonly F[],
  { quiet, all }: Wish,
): F[] =>
  findings.filter(({ severity }) => (quiet ? severity === 'error' : all || severity !== 'info'));

function lineOf(
  paint: Paint,
  where: string,
  { severity, message, rule }: Pick<Finding, 'severity' | 'message' | 'rule'>,
): string {
  const colour = { error: paint.red, warning: paint.yellow, info: paint.dim }[severity];
  return `${safeLine(where)}: ${colour(severity)}: ${safeLine(message)} ${paint.dim(rule)}`;
}

const cut = (text: string): string => {
  const line = safeLine(text.replaceAll(/\s+/g, ' '));
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
};

export function summaryText(summary: Summary, { quiet, all }: Wish): string {
  const { requirements, error, warning, info, suppressed, readiness } = summary;
  const counts = [
    count(error, 'error'),
    count(warning, 'warning'),
    count(info, 'remark'),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
  ];
  const ready = readiness === null ? '' : ` Readiness ${readiness} of 100.`;
  const hint = info > 0 && !all && !quiet ? ' --all shows the remarks.' : '';
  return `${count(requirements, 'requirement')}: ${counts.join(', ')}.${ready}${hint}`;
}
