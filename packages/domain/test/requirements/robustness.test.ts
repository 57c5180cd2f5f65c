import { RequirementAnalysis } from '@throughline/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analyseRequirement,
  type AnalysisOptions,
  applyRewrite,
  loadTagger,
  parseEars,
} from '../../src/requirements/analysis/index.ts';

const tagger = await loadTagger();

/** How many random texts; `THROUGHLINE_FUZZ_TEXTS=1000000` takes a quarter of an hour. */
const TEXTS = Number(process.env['THROUGHLINE_FUZZ_TEXTS'] ?? 3000);

/** Pieces that the readers branch on, so that random texts reach their corners. */
const PIECES =
  `the a an shall must should may if then when while where and or and/or not no without it this that which who of to
  be is been being able to export store saved , , . ; : ( ) [ ] { } " “ ” \` \`\`\` / - – — … % ° 5 0.5 ,5 .5 100 s ms kg § 1. - * ** # <b> WHEN THE SHALL IF THEN
  user system System server and so on etc. etc including but not limited to such as approx. max min as possible where possible in order to because
  at least more than faster best all any every always eventually quickly easy sufficient TBD API (API) http://a.b/c a@b.cd --flag v1.2.3 2026-01-01
  \n \n\n \t \u0000 \u202e \ud800 \udc00 ﬁ İ ß é 漢字 🙂 \u200b`.split(/ +/);

const pieces = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((words) => words.join(' '));
const glued = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((words) => words.join(''));
const anyText = fc.oneof(
  pieces,
  glued,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** What is wrong with the analysis itself; empty when it keeps its promises. */
function flaws(text: string, options: AnalysisOptions = {}): string[] {
  const { text: same, findings } = analyseRequirement(text, options);
  const isInside = ({ start, end }: { start: number; end: number }) =>
    start >= 0 && start <= end && end <= text.length;
  const wrong = findings.filter(
    ({ start, end, text: excerpt, rewrite, message, confidence }) =>
      !isInside({ start, end }) ||
      start === end ||
      excerpt !== text.slice(start, end) ||
      message === '' ||
      confidence <= 0 ||
      confidence > 1 ||
      (rewrite !== null && !isInside(rewrite)),
  );
  const clauses = parseEars(text).clauses.filter(
    (clause) => !isInside(clause) || clause.start === clause.end,
  );
  const isChanged = same === text ? [] : ['text'];
  return [...isChanged, ...wrong.map(({ rule }) => rule), ...clauses.map(({ type }) => type)];
}

describe('any text', () => {
  it(
    'is analysed without a throw, with every span inside it, with and without tags',
    { timeout: 20_000 + TEXTS * 10 },
    () => {
      fc.assert(
        fc.property(anyText, fc.boolean(), (text, isTagged) => {
          expect(flaws(text, isTagged ? { tagger } : {})).toEqual([]);
        }),
        { numRuns: TEXTS },
      );
    },
  );

  it('gives what the schema promises', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(RequirementAnalysis.safeParse(analyseRequirement(text)).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same findings twice, with and without tags', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        expect(analyseRequirement(text)).toEqual(analyseRequirement(text));
        expect(analyseRequirement(text, { tagger })).toEqual(analyseRequirement(text, { tagger }));
      }),
      { numRuns: 300 },
    );
  });

  it('is healed by each rewrite that is offered', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const { findings } = analyseRequirement(text);
        const errors = (of: typeof findings) =>
          of.filter(({ severity }) => severity === 'error').length;
        const harmful = findings.filter(({ rule, rewrite }) => {
          if (!rewrite) return false;
          const after = analyseRequirement(applyRewrite(text, rewrite)).findings;
          const own = (of: typeof findings) => of.filter((finding) => finding.rule === rule).length;
          return own(after) >= own(findings) || errors(after) > errors(findings);
        });
        expect(harmful).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile texts', () => {
  const seeds = [
    'a',
    'a.',
    'A. ',
    '(',
    ')',
    '[',
    '"',
    '“',
    '`',
    '``',
    '```',
    '``` ',
    '<a',
    '<!--',
    '](',
    '((',
    ' ',
    '\t',
    '\n',
    '\n\t',
    '\r\n',
    '- ',
    '# ',
    '1. ',
    '**',
    '_',
    ',',
    ', ',
    'shall ',
    'The a shall b. ',
    'if ',
    'when a, ',
    'WHEN a ',
    'then ',
    'and ',
    'or ',
    'and/or ',
    'is closed ',
    'is ',
    'because ',
    'because, ',
    'in order to ',
    'to save it ',
    'so a can ',
    'and other as ',
    'as it allows. ',
    'at ',
    'a-',
    "a'",
    'a/',
    'a@',
    'a.b',
    '1.',
    '1,',
    '5 ',
    'quickly ',
    'the ',
    'not ',
    'it ',
    'etc. ',
    'etc, ',
    'where possible, ',
    'be able to ',
    '(API) ',
    'access point (AP) ',
    'each the ',
    '\ud83d',
    '\u202e',
    '\u0000',
    '漢',
    'é',
    'ﬁ',
    '🙂',
    '=',
    '$',
    '{',
    '::',
    '-',
    '--',
    'x=',
    'min. 5 ',
    'all ',
    'more than ',
  ];

  // A reader that looks back over the text from every word would need minutes for these.
  it.each(seeds)('are read in time that grows with their length: %j', (seed) => {
    const text = seed.repeat(Math.ceil(150_000 / seed.length));
    const start = performance.now();
    expect(flaws(text)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('of one megabyte come back sound', () => {
    for (const seed of ['The a shall b and/or c. ', 'x', '(a "b" `c` <d ']) {
      expect(flaws(seed.repeat(Math.ceil(1_000_000 / seed.length)))).toEqual([]);
    }
  });
});
