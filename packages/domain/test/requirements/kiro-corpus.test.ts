import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { EarsPattern } from '@throughline/schema';
import { describe, expect, it } from 'vitest';
import { analyseRequirement } from '../../src/requirements/analysis/index.ts';

const root = resolve(import.meta.dirname, '../../../..');
const corpus = resolve(root, process.env['THROUGHLINE_CORPUS'] ?? '../shared/corpus');
const file = join(corpus, 'requirements/kiro/.kiro/specs/spec-library-crew-app/requirements.md');
const hasCorpus = existsSync(file);
if (!hasCorpus) console.info(`skipped: no Kiro corpus at ${file} (set THROUGHLINE_CORPUS)`);

const KEYWORDS: readonly (readonly [RegExp, EarsPattern])[] = [
  [/\bWHERE\b/, 'optional'],
  [/\bWHILE\b/, 'state'],
  [/\bWHEN\b/, 'event'],
  [/\bIF\b/, 'unwanted'],
];

/** What the capitals in front of the first SHALL say. */
function patternByCapitals(criterion: string): EarsPattern {
  const head = criterion.slice(0, criterion.search(/\bSHALL\b/));
  const found = KEYWORDS.filter(([keyword]) => keyword.test(head));
  if (found.length > 1) return 'complex';
  return found[0]?.[1] ?? 'ubiquitous';
}

function criteria(): string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => /^\d+\. /.test(line) && line.includes('SHALL'));
}

const lowerKeywords = (text: string) =>
  text.replaceAll(/\b(?:WHERE|WHILE|WHEN|IF|THEN|THE|SHALL|NOT)\b/g, (word) => word.toLowerCase());

describe.skipIf(!hasCorpus)('the Kiro corpus', () => {
  const spellings = [
    { name: 'as written', respell: (text: string) => text },
    { name: 'with lower-case keywords', respell: lowerKeywords },
    {
      name: 'with a capital at the head only',
      respell: (text: string) =>
        lowerKeywords(text).replace(/(?<=^\d+\. )./, (letter) => letter.toUpperCase()),
    },
    { name: 'all in lower case', respell: (text: string) => text.toLowerCase() },
  ];

  it.each(spellings)('is classified as its capitals say, $name', ({ respell }) => {
    const all = criteria();
    expect(all.length).toBeGreaterThan(100);
    const wrong = all.filter(
      (text) => analyseRequirement(respell(text)).pattern !== patternByCapitals(text),
    );
    expect(wrong).toEqual([]);
  });

  it('breaks no rule of form', () => {
    const errors = criteria().flatMap((text) =>
      analyseRequirement(text).findings.filter(({ severity }) => severity === 'error'),
    );
    expect(errors.map(({ rule, text }) => `${rule} ${text}`)).toEqual([]);
  });
});
