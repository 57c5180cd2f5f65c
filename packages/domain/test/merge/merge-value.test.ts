import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeValue, settleValue, type Take } from '../../src/index.ts';

type Operation = 'keep' | 'replace' | 'remove' | 'append';

/** What one side does to each clause. A new one in the place of a removed one would be a replacement. */
const plan = (length: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constant<Operation>('keep') },
        { weight: 3, arbitrary: fc.constantFrom<Operation>('replace', 'remove', 'append') },
      ),
      { minLength: length, maxLength: length },
    )
    .map((operations) =>
      operations.map((operation, at) =>
        operation === 'remove' && operations[at - 1] === 'append' ? 'keep' : operation,
      ),
    );
const someCase = fc.integer({ min: 1, max: 8 }).chain((length) =>
  fc.record({
    ours: plan(length),
    theirs: plan(length),
    shape: fc.constantFrom('lines', 'sentences', 'paragraphs', 'elements'),
  }),
);

const clauseAt = (index: number) => `Clause ${index} stays.`;
const touched = (operation: Operation) => operation === 'replace' || operation === 'remove';

function edited(operations: readonly Operation[], side: string): string[] {
  return operations.flatMap((operation, index) => {
    const old = clauseAt(index);
    if (operation === 'remove') return [];
    if (operation === 'replace') return [`Clause ${index} by ${side}.`];
    return operation === 'append' ? [old, `Added after ${index} by ${side}.`] : [old];
  });
}

function shaped(clauses: string[], shape: string): unknown {
  if (shape === 'elements') return clauses;
  return clauses.join({ lines: '\n', sentences: ' ', paragraphs: '\n\n' }[shape]);
}

const saysAll = (value: unknown) => JSON.stringify(value);

describe('merging what two sides made of a text', () => {
  it('loses nothing, and is in conflict exactly where both touched the same clause', () => {
    fc.assert(
      fc.property(someCase, ({ ours, theirs, shape }) => {
        const base = ours.map((_, index) => clauseAt(index));
        const sides = [base, edited(ours, 'us'), edited(theirs, 'them')];
        const [was, here, there] = sides.map((clauses) => shaped(clauses, shape));
        const merged = mergeValue('statement', was, here, there);
        const wanted = base.filter(
          (_, at) =>
            touched(ours[at]!) &&
            touched(theirs[at]!) &&
            !(ours[at] === 'remove' && theirs[at] === 'remove'),
        );
        expect(merged.conflicts.map((conflict) => conflict.base)).toEqual(wanted);
        const said = saysAll([merged.value, merged.conflicts]);
        for (const clause of [...sides[1]!, ...sides[2]!]) {
          const index = base.indexOf(clause);
          if (index < 0) expect(said).toContain(clause);
          else if (!touched(ours[index]!) && !touched(theirs[index]!))
            expect(saysAll(merged.value)).toContain(clause);
          else if (!wanted.includes(clause)) expect(saysAll(merged.value)).not.toContain(clause);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('comes to the same when it is done again with the base it left', () => {
    fc.assert(
      fc.property(someCase, ({ ours, theirs, shape }) => {
        const sides = [
          ours.map((_, index) => clauseAt(index)),
          edited(ours, 'us'),
          edited(theirs, 'them'),
        ];
        const [was, here, there] = sides.map((clauses) => shaped(clauses, shape));
        const first = mergeValue('statement', was, here, there);
        const again = mergeValue('statement', first.base, first.value, there);
        expect(again.value).toEqual(first.value);
        expect(again.base).toEqual(first.base);
        if (first.conflicts.length === 0) expect(first.base).toEqual(there);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes one side whole where the other did nothing, or did the same', () => {
    fc.assert(
      fc.property(someCase, ({ ours, shape }) => {
        const was = shaped(
          ours.map((_, index) => clauseAt(index)),
          shape,
        );
        const now = shaped(edited(ours, 'us'), shape);
        expect(mergeValue('statement', was, now, was)).toEqual({
          value: now,
          base: was,
          conflicts: [],
        });
        expect(mergeValue('statement', was, was, now)).toEqual({
          value: now,
          base: now,
          conflicts: [],
        });
        expect(mergeValue('statement', was, now, now)).toEqual({
          value: now,
          base: now,
          conflicts: [],
        });
      }),
    );
  });
});

describe('merging by the unit of the field', () => {
  it('takes labels from both sides', () => {
    const { value, conflicts } = mergeValue(
      'labels',
      ['a', 'b'],
      ['a', 'b', 'ours'],
      ['b', 'theirs'],
    );
    expect([value, conflicts]).toEqual([['b', 'ours', 'theirs'], []]);
  });

  it('merges inside an element that both changed', () => {
    const base = [{ text: 'One. Two.', isMet: false }];
    const ours = [{ text: 'One. Two!', isMet: false }];
    const theirs = [{ text: 'One. Two.', isMet: true }];
    expect(mergeValue('acceptanceCriteria', base, ours, theirs)).toMatchObject({
      value: [{ text: 'One. Two!', isMet: true }],
      conflicts: [],
    });
  });

  it('leaves a word that both changed to us, with both words', () => {
    expect(mergeValue('priority', 'must', 'could', 'should')).toEqual({
      value: 'could',
      base: 'must',
      conflicts: [{ base: 'must', ours: 'could', theirs: 'should' }],
    });
    expect(mergeValue('priority', null, 'could', 'should').conflicts).toHaveLength(1);
  });
});

it('settled clause by clause: each conflict as it was chosen, and what both did elsewhere stays', () => {
  const base = 'Keep the log. Answer fast. Stay small.';
  const ours = 'Keep the log for a year. Answer fast. Stay small and plain.';
  const theirs = 'Keep the log for a month. Answer within a second.';
  const settle = (...takes: Take[]) => settleValue('statement', { base, ours, theirs }, takes);
  expect(mergeValue('statement', base, ours, theirs).conflicts).toHaveLength(2);
  expect(settle('ours', 'ours')).toBe(
    'Keep the log for a year. Answer within a second.\nStay small and plain.',
  );
  expect(settle('theirs', 'theirs')).toBe('Keep the log for a month. Answer within a second.');
  expect(settle('both', 'ours')).toBe(
    'Keep the log for a year. Keep the log for a month. Answer within a second.\nStay small and plain.',
  );
});

it('settled where nothing can be told apart: the value of the side that was chosen', () => {
  const whole = { base: null, ours: 'could', theirs: 'should' };
  expect(settleValue('priority', whole, ['theirs'])).toBe('should');
  expect(settleValue('priority', whole, [])).toBe('could');
  const list = { base: ['a b', 'c'], ours: ['a x', 'c'], theirs: ['a y', 'c'] };
  expect(settleValue('acceptanceCriteria', list, ['theirs'])).toEqual(['a y', 'c']);
  expect(settleValue('acceptanceCriteria', list, ['both'])).toEqual(['a x\na y', 'c']);
  const blank = { base: '', ours: 'Ours.', theirs: 'Theirs.' };
  expect(settleValue('rationale', blank, ['both'])).toBe('Ours.\n\nTheirs.');
});
