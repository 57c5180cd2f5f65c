import { describe, expect, it } from 'vitest';
import { analyseRequirement, loadTagger, RULES } from '../../src/requirements/analysis/index.ts';
import {
  figuresOf,
  GOLD_GLOSSARY,
  type GoldSentence,
  readGold,
  readVoiceSet,
} from './gold/read-gold.ts';

const tagger = await loadTagger();
const readers = [
  { name: 'without tags', options: {} },
  { name: 'with tags', options: { tagger } },
];
const ids = RULES.map(({ id }) => id);
const isPositive = ({ isPositive: label }: GoldSentence) => label;

describe.each(readers)('the gold set, $name', ({ options }) => {
  it.each(ids)('%s: precision of at least 0.95 and recall of at least 0.90', (rule) => {
    const { precision, recall } = figuresOf(readGold(rule), isPositive, ({ text }) =>
      analyseRequirement(text, { ...options, glossary: GOLD_GLOSSARY }).findings.some(
        (finding) => finding.rule === rule,
      ),
    );
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('tells passive voice with F1 of at least 0.95', () => {
    const { f1 } = figuresOf(readVoiceSet(), isPositive, ({ text }) =>
      analyseRequirement(text, options).findings.some(({ smell }) => smell === 'passive'),
    );
    expect(f1).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the gold set', () => {
  it.each(ids)('tries %s on 20 sentences that break it and 20 that look so', (rule) => {
    const rows = readGold(rule);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    expect(rows.filter(isPositive).length).toBeGreaterThanOrEqual(20);
    expect(rows.filter((row) => !isPositive(row)).length).toBeGreaterThanOrEqual(20);
  });

  it('tries passive voice on 200 sentences, half of them passive', () => {
    const rows = readVoiceSet();
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    expect(rows.filter(isPositive).length).toBeGreaterThanOrEqual(100);
    expect(rows.filter((row) => !isPositive(row)).length).toBeGreaterThanOrEqual(100);
  });
});
