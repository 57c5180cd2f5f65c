import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyseRequirement } from '../../src/requirements/analysis/index.ts';

interface LabelledText {
  set: string;
  text: string;
  smells: Record<string, string[]>;
}

const root = resolve(import.meta.dirname, '../../../..');
const corpus = resolve(root, process.env['THROUGHLINE_CORPUS'] ?? '../shared/corpus');
const file = join(corpus, 'requirements/smells/labelled.jsonl');
const hasCorpus = existsSync(file);
if (!hasCorpus) console.info(`skipped: no labelled corpus at ${file} (set THROUGHLINE_CORPUS)`);

function readTexts(): LabelledText[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as LabelledText);
}

/** F1 by text of one smell in one set. */
function f1Of(texts: readonly LabelledText[], smell: string): number {
  let hits = 0;
  let found = 0;
  let labelled = 0;
  for (const { text, smells } of texts) {
    const isFound = analyseRequirement(text).findings.some((finding) => finding.smell === smell);
    const isLabelled = smell in smells;
    hits += Number(isFound && isLabelled);
    found += Number(isFound);
    labelled += Number(isLabelled);
  }
  return (2 * hits) / (found + labelled);
}

// Only the smells on which the annotators of both sets agree with the guides; see docs/analysis.md.
describe.skipIf(!hasCorpus)('the labelled corpus', () => {
  it.each([
    ['DS2', 'negative', 0.92],
    ['DS4', 'negative', 0.92],
    ['DS2', 'comparative', 0.95],
    ['DS4', 'comparative', 0.92],
    ['DS2', 'superlative', 0.9],
    ['DS4', 'superlative', 0.9],
  ] as const)('agrees on %s %s with F1 of at least %d', (set, smell, least) => {
    const texts = readTexts().filter((text) => text.set === set);
    expect(f1Of(texts, smell)).toBeGreaterThanOrEqual(least);
  });
});
