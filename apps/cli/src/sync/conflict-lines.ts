import type { ConflictView } from '@throughline/shared/schema';
import type { Paint } from '../text/paint.ts';
import { safe, safeLine } from '../text/safe.ts';

/** Each clause in dispute with both texts: ours is in the item, theirs in the file. */
export function conflictLines(paint: Paint, conflicts: readonly ConflictView[]): string[] {
  return conflicts.flatMap(({ key, field, path, line, clauses }) => [
    `${paint.cyan(key)} ${field} ${paint.dim(`${safe(path)}:${line}`)}`,
    ...clauses.flatMap(({ ours, theirs }) => [
      `  here:    ${told(ours)}`,
      `  in file: ${told(theirs)}`,
    ]),
  ]);
}

function told(text: unknown): string {
  if (text === null) return '(removed)';
  return safeLine(typeof text === 'string' ? text : JSON.stringify(text));
}
