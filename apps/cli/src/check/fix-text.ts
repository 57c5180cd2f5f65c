import { isSafeFix, type StatementCheck } from '@throughline/domain';
import { checkFiles, type FileCheck, type Fix, type TextToCheck } from './check-files.ts';

/** A rewrite may bring another to light; a text that still changes after so many rounds is left there. */
const ROUNDS_MAX = 50;

export interface FixedText extends TextToCheck {
  fixes: number;
}

/** Applies the safe rewrites, one to a requirement and round. The file holds the same items after it. */
export function fixText(source: TextToCheck, check: StatementCheck): FixedText {
  const read = (text: string) => checkFiles([{ path: source.path, text }], check)[0]!;
  let fixed = { ...source, fixes: 0 };
  let found = read(source.text);
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const fixes = firstFixes(found);
    if (fixes.length === 0) break;
    const text = applied(fixed.text, fixes);
    const after = read(text);
    // One that changes what the file holds (an id, where an item ends) was no safe one.
    if (itemsOf(after) !== itemsOf(found)) break;
    fixed = { path: source.path, text, fixes: fixed.fixes + fixes.length };
    found = after;
  }
  return fixed;
}

function firstFixes({ findings }: FileCheck): Fix[] {
  const byItem = new Map<string, Fix>();
  for (const { item, fix, ...finding } of findings)
    if (fix && isSafeFix(finding) && !byItem.has(item)) byItem.set(item, fix);
  const sorted = [...byItem.values()].toSorted((a, b) => a.start - b.start);
  return sorted.filter((fix, index) => index === 0 || sorted[index - 1]!.end <= fix.start);
}

function applied(text: string, fixes: readonly Fix[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, text: words } of fixes) {
    result += text.slice(at, start) + words;
    at = end;
  }
  return result + text.slice(at);
}

const itemsOf = ({ requirements }: FileCheck): string =>
  requirements.map(({ item }) => item).join('\n');
