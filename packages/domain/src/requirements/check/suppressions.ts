import type { Finding, Suppression } from '@throughline/schema';

/** Where a statement stands and what it is, as far as that is known. */
export interface StatementPlace {
  path?: string;
  /** The names of the item: its key, its id in the file. */
  items?: readonly string[];
  /** It is of the type constraint, and may say how. */
  isConstraint?: boolean;
}

/** The first suppression that covers a finding, or null. */
export function suppressionOf(
  finding: Pick<Finding, 'rule' | 'text'>,
  { path, items = [] }: StatementPlace,
  suppressions: readonly Suppression[],
): Suppression | null {
  const isCovered = (by: Suppression) =>
    by.rule === finding.rule &&
    (by.path === undefined || (path !== undefined && isWithin(path, by.path))) &&
    (by.item === undefined || items.some((item) => isSame(item, by.item!))) &&
    (by.text === undefined || isSame(finding.text, by.text));
  return suppressions.find(isCovered) ?? null;
}

function isWithin(path: string, folder: string): boolean {
  const bare = folder.replace(/^\.\//, '').replace(/\/+$/, '');
  return bare === '.' || path === bare || path.startsWith(`${bare}/`);
}

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

// `<!-- throughline-ignore INCOSE-R7, EARS-THEN: agreed with the customer -->`
const COMMENT =
  /<!--\s*throughline-ignore\s+([A-Z][\w-]*(?:\s*,\s*[A-Z][\w-]*)*)\s*:\s*(.*?)\s*-->/g;

/** A suppression in a file: it holds for its own line and the next line that says something. */
export interface LineSuppression {
  rule: string;
  reason: string;
  /** From 1. */
  line: number;
  lineEnd: number;
}

/** The suppressions in comments of a text. One without a reason suppresses nothing. */
export function lineSuppressions(text: string): LineSuppression[] {
  if (!text.includes('throughline-ignore')) return [];
  const lines = text.split(/\r\n|\r|\n/);
  return lines.flatMap((line, index) =>
    [...line.matchAll(COMMENT)].flatMap(([, rules = '', reason = '']) => {
      if (reason === '') return [];
      const next = lines.findIndex((other, at) => at > index && other.trim() !== '');
      const lineEnd = (next === -1 ? index : next) + 1;
      return rules
        .split(',')
        .map((rule) => ({ rule: rule.trim(), reason, line: index + 1, lineEnd }));
    }),
  );
}
