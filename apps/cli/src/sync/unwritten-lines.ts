import type { UnplacedItem, UnwrittenEdit, UnwrittenLink } from '@throughline/shared/schema';
import { count } from '../text/item-text.ts';
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

/** How many links stay here only, by type: `12 links stay here: decides 8, verifies 4`. */
export function linkLines(links: readonly UnwrittenLink[]): string[] {
  if (links.length === 0) return [];
  const types = [...Map.groupBy(links, ({ type }) => type)];
  const told = types.map(([type, those]) => `${type} ${those.length}`).toSorted();
  return [
    `${count(links.length, 'link')} not told by the files: ${told.join(', ')}; --json names them`,
  ];
}
