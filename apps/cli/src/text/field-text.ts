import { safe } from './safe.ts';

/** `acceptanceCriteria` is `Acceptance criteria`. */
export function wordsOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words[0]!.toUpperCase() + words.slice(1);
}

/** Any field's value in lines; none where it is empty. */
export function tell(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((element) => bullet(tell(element)));
  if (typeof value === 'string') return safe(value).trimEnd().split('\n');
  if (typeof value !== 'object') return [JSON.stringify(value)];
  const entry = value as Record<string, unknown>;
  if (typeof entry['isMet'] === 'boolean')
    return tell(`[${entry['isMet'] ? 'x' : ' '}] ${entry['text'] as string}`);
  // A record of prose (an option) reads by itself; of judgements the names are needed.
  const isProse = Object.values(entry).every((part) => typeof part === 'string');
  if (isProse) return Object.values(entry).flatMap(tell);
  return Object.entries(entry).flatMap(([name, part]) =>
    tell(part).map((line) => `${wordsOf(name)}: ${line}`),
  );
}

function bullet([first = '', ...others]: string[]): string[] {
  return [`- ${first}`, ...others.map((line) => `  ${line}`)];
}
