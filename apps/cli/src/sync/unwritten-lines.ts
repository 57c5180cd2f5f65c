import type { UnplacedItem, UnwrittenEdit } from '@throughline/shared/schema';
import { safe, safeLine } from '../text/safe.ts';

/** What a file lacks of what was edited here: `docs/x.md lacks ADR-1 title: …`. */
export function unwrittenLines(path: string, unwritten: readonly UnwrittenEdit[]): string[] {
  return unwritten.map(
    ({ key, field, message }) => `${safe(path)} lacks ${key} ${field}: ${safeLine(message)}`,
  );
}

/** What is in no file and cannot be written where it is to be: `TASK-3 is not in docs/tasks: …`. */
export function unplacedLines(unplaced: readonly UnplacedItem[]): string[] {
  return unplaced.map(
    ({ key, into, message }) => `${key} is not in ${safe(into)}: ${safeLine(message)}`,
  );
}
