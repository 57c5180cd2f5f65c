import type { ImportReport } from '@throughline/shared/schema';

export type ImportChange = ImportReport['changes'][number];
export type ImportRemark = ImportReport['remarks'][number];

/** What an import does with one file. */
export interface FileOutcome {
  path: string;
  changes: ImportChange[];
  remarks: ImportRemark[];
  /** How many new links the file states. */
  newLinks: number;
}

/** The report by file; what needs a decision first, then what was not understood, then the rest by path. */
export function byFile({ changes, remarks, newLinks }: ImportReport): FileOutcome[] {
  const outcomes = new Map<string, FileOutcome>();
  const at = (path: string): FileOutcome => {
    const known = outcomes.get(path);
    if (known) return known;
    const outcome = { path, changes: [], remarks: [], newLinks: 0 };
    outcomes.set(path, outcome);
    return outcome;
  };
  for (const change of changes) at(change.path).changes.push(change);
  for (const remark of remarks) at(remark.path).remarks.push(remark);
  for (const link of newLinks) at(link.path).newLinks += 1;
  const rank = (file: FileOutcome) =>
    (conflictsIn(file) > 0 ? 0 : 2) + (file.remarks.length > 0 ? 0 : 1);
  return [...outcomes.values()].toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}

export const conflictsIn = ({ changes }: { changes: readonly ImportChange[] }): number =>
  changes.filter(({ what }) => what === 'conflict').length;
