import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords } from '../../src/index.ts';

const told = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ change, text }) =>
      change === 'same' ? text : change === 'added' ? `{+${text}+}` : `[-${text}-]`,
    )
    .join('');

describe('a word diff', () => {
  test('holds both texts, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'gate', 'shall', ' ', '\n', '.', 'ü', '👩‍🚀'))
      .map((w) => w.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after);
        const without = (left: string) =>
          parts
            .filter(({ change }) => change !== left)
            .map((part) => part.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });

  test('of equal texts has no change', () => {
    expect(diffWords('as it was', 'as it was')).toEqual([{ change: 'same', text: 'as it was' }]);
    expect(diffWords('', '')).toEqual([]);
  });

  test('marks the words that differ and leaves the others', () => {
    expect(told('The gate shall open in 500 ms.', 'The gate shall open in 400 ms.')).toBe(
      'The gate shall open in [-500-]{+400+} ms.',
    );
  });

  test('tells a rewritten stretch as one, and not as words strewn in', () => {
    expect(
      told(
        'Tickets are signed by the office on paper.',
        'Tickets get checked by a gate on arrival.',
      ),
    ).toBe('Tickets [-are signed by the office on paper-]{+get checked by a gate on arrival+}.');
  });
});
