import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctAliases, wordClash } from '../../src/index.ts';

const word = fc.constantFrom('order', 'Order', 'ORDER', 'booking', 'Slip', 'deal', 'Kauf');
const entry = fc.record({ term: word, aliases: fc.array(word, { maxLength: 4 }) });
const wordsOf = ({ term, aliases }: { term: string; aliases: string[] }) =>
  [term, ...aliases].map((each) => each.toLowerCase());

describe('a word of a glossary', () => {
  test('belongs to one entry: whoever goes in without a clash leaves all words apart', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        const glossary: { term: string; aliases: string[] }[] = [];
        for (const each of entries) {
          const clean = { term: each.term, aliases: distinctAliases(each) };
          const clash = wordClash(clean, glossary);
          const isTaken = wordsOf(clean).some((one) => glossary.flatMap(wordsOf).includes(one));
          expect(clash !== null).toBe(isTaken);
          if (clash) expect(wordsOf(clash.other)).toContain(clash.word.toLowerCase());
          else glossary.push(clean);
        }
        const all = glossary.flatMap(wordsOf);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});
