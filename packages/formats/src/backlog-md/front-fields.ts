import type { FrontMatterEntry } from '../markdown/front-matter.ts';
import type { ParsedItem } from '../parsed.ts';

/** The values of an entry: a list as it is, one text as a list of one; a text may be a list in brackets. */
export function valuesOf(entry: FrontMatterEntry | null): string[] {
  if (!entry) return [];
  return (typeof entry.value === 'string' ? [entry.value] : entry.value)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** The value of an entry as one text. */
export function textOfEntry(entry: FrontMatterEntry | null): string {
  return valuesOf(entry).join(', ');
}

/** Notes where a field stands in the front matter. */
export function placeEntry(
  item: ParsedItem,
  name: string,
  entry: FrontMatterEntry,
  form: 'yaml' | 'word' | 'list',
): void {
  item.fieldSpans[name] = { start: entry.start, end: entry.end, form };
}

/** An entry as a line of text, or a heading line with bullets, for what has no field of its own. */
export function keptText(entry: FrontMatterEntry): string {
  const values = valuesOf(entry);
  const name = entry.key.charAt(0).toUpperCase() + entry.key.slice(1).replaceAll('_', ' ');
  if (typeof entry.value === 'string') return `${name}: ${values.join(', ')}`;
  return [`${name}:`, ...values.map((value) => `- ${value}`)].join('\n');
}
