import type { Remark } from '../parsed.ts';

/** Remarks in the order of the lines; the same one on lines next to each other is said once. */
export function orderedRemarks(remarks: readonly Remark[]): Remark[] {
  const ordered: Remark[] = [];
  for (const remark of remarks.toSorted((a, b) => a.line - b.line || a.lineEnd - b.lineEnd)) {
    const before = ordered.at(-1);
    const isSame = before && before.code === remark.code && before.message === remark.message;
    if (isSame && remark.line <= before.lineEnd + 1)
      before.lineEnd = Math.max(before.lineEnd, remark.lineEnd);
    else ordered.push({ ...remark });
  }
  return ordered;
}
