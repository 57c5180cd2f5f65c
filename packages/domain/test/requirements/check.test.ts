import { AnalysisConfig } from '@throughline/schema';
import { describe, expect, test } from 'vitest';
import {
  applyRewrite,
  isSafeFix,
  lineSuppressions,
  projectRules,
  reviewChecklist,
  RULES,
  statementCheck,
  unitedConfigs,
} from '../../src/index.ts';

const check = (config: Parameters<typeof AnalysisConfig.parse>[0] = {}) =>
  statementCheck(AnalysisConfig.parse(config));
const VAGUE = 'The pump shall stop within several seconds.';
const rulesIn = (found: { rule: string }[]) => found.map(({ rule }) => rule);

describe('A project’s settings', () => {
  test('turn a rule off, or give all its findings another severity', () => {
    expect(rulesIn(check()(VAGUE).findings)).toContain('INCOSE-R7');
    expect(rulesIn(check({ rules: { 'INCOSE-R7': 'off' } })(VAGUE).findings)).not.toContain(
      'INCOSE-R7',
    );
    const { findings } = check({ rules: { 'INCOSE-R7': 'error' } })(VAGUE);
    expect(findings.find(({ rule }) => rule === 'INCOSE-R7')?.severity).toBe('error');
  });

  test('that name no rule are told', () => {
    const config = AnalysisConfig.parse({ rules: { 'INCOSE-R7': 'off', 'INCOSE-R77': 'off' } });
    expect(projectRules(config).unknown).toEqual(['INCOSE-R77']);
    expect(projectRules(config).rules).toHaveLength(RULES.length - 1);
  });

  test('bring terms of its own, found in any case, with the word to write instead', () => {
    const config = { terms: [{ term: 'Web client', instead: 'browser', reason: 'one word' }] };
    const text = 'When a web client connects, the server shall send a page.';
    const found = check(config)(text).findings.find(({ rule }) => rule === 'PROJECT-TERM')!;
    expect(found).toMatchObject({ text: 'web client', severity: 'warning' });
    expect(found.message).toContain('one word');
    expect(applyRewrite(text, found.rewrite!)).toBe(
      'When a browser connects, the server shall send a page.',
    );
  });

  test('of two places are united: of one rule or term the nearer counts, suppressions of both', () => {
    const parse = (config: object) => AnalysisConfig.parse(config);
    const reason = 'seen';
    const server = parse({
      rules: { 'INCOSE-R7': 'off', 'INCOSE-R8': 'info' },
      systemNames: ['pump'],
      terms: [{ term: 'client', instead: 'customer' }, { term: 'abort' }],
      suppress: [{ rule: 'INCOSE-R6', reason }],
    });
    const folder = parse({
      rules: { 'INCOSE-R7': 'error' },
      systemNames: ['valve', 'pump'],
      terms: [{ term: 'Client', instead: 'buyer' }],
      suppress: [{ rule: 'INCOSE-R9', reason }],
    });
    const united = unitedConfigs(server, folder);
    expect(united.rules).toEqual({ 'INCOSE-R7': 'error', 'INCOSE-R8': 'info' });
    expect(united.systemNames).toEqual(['pump', 'valve']);
    expect(united.terms.map(({ term, instead }) => [term, instead])).toEqual([
      ['abort', undefined],
      ['Client', 'buyer'],
    ]);
    expect(rulesIn(united.suppress)).toEqual(['INCOSE-R6', 'INCOSE-R9']);
  });

  test('name the subjects that there are', () => {
    const { findings } = check({ systemNames: ['valve'] })('The pump shall stop.');
    expect(rulesIn(findings)).toContain('INCOSE-R3');
  });
});

describe('A suppression', () => {
  const suppress = [
    { rule: 'INCOSE-R7', path: 'docs/pump', item: 'fr-1', text: 'Several', reason: 'quoted' },
  ];
  const place = { path: 'docs/pump/a.md', items: ['FR-1'] };

  test('covers a finding where all that it names holds, and keeps it with the reason', () => {
    const { findings, suppressed } = check({ suppress })(VAGUE, place);
    expect(rulesIn(findings)).not.toContain('INCOSE-R7');
    expect(suppressed).toMatchObject([{ rule: 'INCOSE-R7', text: 'several', reason: 'quoted' }]);
  });

  test.each([
    ['another file', { ...place, path: 'docs/pumps.md' }],
    ['another item', { ...place, items: ['FR-10'] }],
    ['no place at all', {}],
  ])('does not cover %s', (_, elsewhere) => {
    expect(check({ suppress })(VAGUE, elsewhere).suppressed).toEqual([]);
  });

  test('without a reason is refused', () => {
    const config = { suppress: [{ rule: 'INCOSE-R7', reason: ' ' }] };
    expect(AnalysisConfig.safeParse(config).success).toBe(false);
  });

  test('in a comment holds for its line and the next that says something', () => {
    const text = [
      '<!-- throughline-ignore INCOSE-R7, EARS-THEN: law -->',
      '',
      'The pump shall stop. <!-- throughline-ignore INCOSE-R8: seen -->',
      '<!-- throughline-ignore INCOSE-R9: -->',
    ].join('\r\n');
    expect(lineSuppressions(text)).toEqual([
      { rule: 'INCOSE-R7', reason: 'law', line: 1, lineEnd: 3 },
      { rule: 'EARS-THEN', reason: 'law', line: 1, lineEnd: 3 },
      { rule: 'INCOSE-R8', reason: 'seen', line: 3, lineEnd: 4 },
    ]);
  });
});

describe('What is asked for the form of a requirement', () => {
  test.each([
    'As a member, I want to see my bookings so that I can plan.',
    '**As** an admin of the shop,\n**I want** fast refunds.',
    '**User Story:** As a developer, I need a log.',
  ])('is not asked of a story: %s', (story) => {
    expect(rulesIn(check()(story).findings).filter((id) => /^EARS|R1$/.test(id))).toEqual([]);
  });

  test('is asked of the same words outside a story, and language is asked of both', () => {
    expect(rulesIn(check()('Members see their bookings.').findings)).toContain('INCOSE-R1');
    expect(rulesIn(check()('As a member, I want a fast page.').findings)).toContain('INCOSE-R34');
    const outcome = check()('Pages open within 2 s.', { items: ['SC-001'] });
    expect(rulesIn(outcome.findings)).not.toContain('INCOSE-R1');
  });
});

test('a rewrite that binds more than before is no safe one', () => {
  const byRule = (text: string, id: string) =>
    check()(text).findings.find(({ rule }) => rule === id)!;
  expect(isSafeFix(byRule('If it fails, the pump shall stop.', 'EARS-THEN'))).toBe(true);
  const should = byRule('The pump should stop.', 'EARS-MODAL');
  expect(should.rewrite).not.toBeNull();
  expect(isSafeFix(should)).toBe(false);
});

describe('The checklist of a reviewer', () => {
  test('asks of a requirement what no rule finds, and of the set what is about all', () => {
    const of = (requirement: Parameters<typeof reviewChecklist>[0]) =>
      rulesIn(reviewChecklist(requirement));
    const found = new Set<string>(RULES.map(({ id }) => id));
    const functional = of({ type: 'functional', rationale: '' });
    expect(functional).toContain('INCOSE-R29');
    expect(functional.filter((rule) => found.has(rule))).toEqual([]);
    expect(of(null)).toContain('INCOSE-R41');
    expect(of(null).filter((rule) => functional.includes(rule))).toEqual([]);
  });

  test('asks for the reason of a constraint that has none', () => {
    const rules = (rationale: string) =>
      rulesIn(reviewChecklist({ type: 'constraint', rationale }));
    expect(rules('')).toContain('INCOSE-R31');
    expect(rules('The law')).not.toContain('INCOSE-R31');
  });

  test('is not held against a constraint that says how', () => {
    const text = 'The service shall store bookings in a PostgreSQL database.';
    expect(rulesIn(check()(text).findings)).toContain('INCOSE-R31');
    expect(rulesIn(check()(text, { isConstraint: true }).findings)).not.toContain('INCOSE-R31');
  });
});
