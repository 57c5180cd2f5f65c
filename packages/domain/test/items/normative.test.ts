import fc from 'fast-check';
import { KIND_NAMES, SCHEMAS } from '@throughline/schema';
import { describe, expect, test } from 'vitest';
import { normativeHash, type NormativeSubject } from '../../src/index.ts';

const subject = (changes: Partial<NormativeSubject> = {}): NormativeSubject => ({
  kind: 'requirement',
  title: 'Sign in',
  body: 'Notes',
  state: 'draft',
  priority: 'must',
  fields: { ...SCHEMAS.requirement.blank, statement: 'The system shall sign people in.' },
  ...changes,
});
const withStatement = (statement: string) =>
  subject({ fields: { ...subject().fields, statement } });

describe('the normative hash', () => {
  test('changes with each normative field of a requirement', () => {
    const hashes = [
      subject(),
      subject({ title: 'Sign up' }),
      subject({ priority: 'should' }),
      withStatement('The system shall sign people out.'),
      subject({ fields: { ...subject().fields, type: 'quality' } }),
      subject({ fields: { ...subject().fields, acceptanceCriteria: ['It works.'] } }),
    ].map(normativeHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test('does not change with what is not normative', () => {
    const same = [
      subject({ body: 'Other notes' }),
      subject({ state: 'accepted' }),
      subject({ fields: { ...subject().fields, rationale: 'Because.' } }),
    ];
    for (const item of same) expect(normativeHash(item)).toBe(normativeHash(subject()));
  });

  test('changes with the state of a decision, whose state is what others rest on', () => {
    const decision = (state: string): NormativeSubject =>
      subject({ kind: 'decision', state, priority: null, fields: SCHEMAS.decision.blank });
    expect(normativeHash(decision('accepted'))).not.toBe(normativeHash(decision('superseded')));
  });

  test('does not see white space and Markdown emphasis', () => {
    const plain = normativeHash(withStatement('The system shall log each call.'));
    for (const text of [
      '  The system\nshall   log each call. ',
      'The **system** shall log *each* call.',
      'The __system__ shall ***log*** each _call_.',
    ]) {
      expect(normativeHash(withStatement(text))).toBe(plain);
    }
  });

  test('sees the underscores of a name and the asterisk of a sum', () => {
    const hash = (text: string) => normativeHash(withStatement(text));
    expect(hash('Set max_batch_size.')).not.toBe(hash('Set maxbatchsize.'));
    expect(hash('a * b')).not.toBe(hash('a b'));
  });

  test('is of any text a SHA-256, the same each time, and ends on hostile ones', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.stringMatching(/^[*_ a]{0,200}$/),
    );
    fc.assert(
      fc.property(fc.constantFrom(...KIND_NAMES), text, (kind, title) => {
        const item = subject({ kind, title, fields: SCHEMAS[kind].blank });
        expect(normativeHash(item)).toMatch(/^[0-9a-f]{64}$/);
        expect(normativeHash(item)).toBe(normativeHash(structuredClone(item)));
      }),
    );
  });

  test('takes time in proportion to a long line of emphasis marks', () => {
    const started = performance.now();
    normativeHash(withStatement('*a'.repeat(50_000)));
    normativeHash(withStatement(`${'_'.repeat(50_000)}a`));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
