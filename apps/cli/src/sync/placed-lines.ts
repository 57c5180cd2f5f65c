import type { PlacedItem } from '@throughline/shared/schema';
import { safe, safeLine } from '../text/safe.ts';

/** Where an item will be written, and what will not be said there. */
export function placedLines({ key, path, isNewFile, unwritten }: PlacedItem): string[] {
  if (path === null) return [`${key} stays here: sync writes it nowhere.`];
  const file = `${isNewFile ? 'the new file ' : ''}${safe(path)}`;
  return [
    `sync writes ${key} into ${file}.`,
    ...unwritten.map(({ field, message }) => `  without ${field}: ${safeLine(message)}`),
  ];
}
