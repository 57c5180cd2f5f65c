import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyseRequirement, loadTagger, RULES } from '../../src/requirements/analysis/index.ts';
import { EARS_CASES } from './cases/ears-cases.ts';
import { INCOSE_LANGUAGE_CASES } from './cases/incose-language-cases.ts';
import { INCOSE_PRECISION_CASES } from './cases/incose-precision-cases.ts';
import { INCOSE_PROJECT_CASES } from './cases/incose-project-cases.ts';
import { INCOSE_STRUCTURE_CASES } from './cases/incose-structure-cases.ts';
import { ISO_CASES } from './cases/iso-cases.ts';
import type { CasesByRule } from './cases/rule-cases.ts';

const CASES: CasesByRule = {
  ...EARS_CASES,
  ...INCOSE_STRUCTURE_CASES,
  ...INCOSE_LANGUAGE_CASES,
  ...INCOSE_PRECISION_CASES,
  ...INCOSE_PROJECT_CASES,
  ...ISO_CASES,
};

const tagger = await loadTagger();
const readers = [
  { name: 'without tags', options: { glossary: ['trip report'] } },
  { name: 'with tags', options: { tagger, glossary: ['trip report'] } },
];

describe('the registry', () => {
  it('gives every rule an id of its own and cases of both kinds', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    const untested = RULES.filter(({ id }) => {
      const cases = CASES[id];
      return !cases || cases.positives.length < 5 || cases.negatives.length < 5;
    });
    expect(untested.map(({ id }) => id)).toEqual([]);
  });

  it.each(readers)('documents every rule by a pair that shows it, $name', ({ options }) => {
    for (const { id, bad, good } of RULES) {
      const rulesOf = (text: string) =>
        analyseRequirement(text, options).findings.map(({ rule }) => rule);
      expect(rulesOf(bad), `${id} must find: ${bad}`).toContain(id);
      expect(rulesOf(good), `${id} must accept: ${good}`).not.toContain(id);
    }
  });

  it('is listed in docs/analysis.md, rule by rule, as the rules say', () => {
    const page = readFileSync(new URL('../../../../docs/analysis.md', import.meta.url), 'utf8');
    const missing = RULES.filter(
      ({ id, title, severity, smell }) =>
        !page.includes(`| ${id} | ${title} | ${severity} | ${smell ?? ''} |`),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('holds no good example against any rule at more than a hint', () => {
    for (const { id, good } of RULES) {
      const { findings } = analyseRequirement(good);
      const serious = findings.filter(({ severity }) => severity !== 'info');
      expect(serious.map(({ rule, text }) => `${id}: ${rule} ${text}`)).toEqual([]);
    }
  });
});

describe.each(readers)('rules $name', ({ options }) => {
  describe.each(Object.entries(CASES))('%s', (rule, { positives, negatives }) => {
    it.each(positives)('finds: %s', (text, excerpt) => {
      const { findings } = analyseRequirement(text, options);
      expect(
        findings.filter((finding) => finding.rule === rule).map((finding) => finding.text),
      ).toContain(excerpt);
    });

    it.each(negatives)('accepts: %s', (text) => {
      const { findings } = analyseRequirement(text, options);
      expect(
        findings.filter((finding) => finding.rule === rule).map((finding) => finding.text),
      ).toEqual([]);
    });
  });
});
