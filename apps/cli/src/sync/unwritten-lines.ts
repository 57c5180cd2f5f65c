import type { UnwrittenEdit } from '@throughline/shared/schema';
import { safe, safeLine } from '../text/safe.ts';

/** What a file lacks of what was edited here: `docs/x.md lacks ADR-1 title: …`. */
export function unwrittenLines(path: string, unwritten: readonly UnwrittenEdit[]): string[] {
  return unwritten.map(
    ({ key, field, message }) => `${safe(path)} lacks ${key} ${field}: ${safeLine(message)}`,
  );
}
