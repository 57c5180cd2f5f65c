import type { GlossaryEntry } from '@throughline/schema';
import { PhraseTable } from '../analysis/text/phrases.ts';
import { placeAt, type Reading } from './read-member.ts';
import { type SetFinding, setFinding, type SetPlace } from './set-finding.ts';

/** Words that the glossary names as other words for one of its terms. */
export function looseTerms(
  readings: readonly Reading[],
  glossary: readonly GlossaryEntry[],
): SetFinding[] {
  const table = new PhraseTable(
    glossary.flatMap(({ term, aliases }) =>
      aliases.flatMap((alias) => {
        const phrase = alias.toLowerCase();
        return [[phrase, term] as const, [`${phrase}s`, term] as const];
      }),
    ),
  );
  const found = new Map<string, { places: SetPlace[]; words: Set<string> }>();
  for (const reading of readings) {
    for (const { from, to, value: term } of table.find(reading.statement.tokens)) {
      const of = found.get(term) ?? { places: [], words: new Set<string>() };
      const place = placeAt(reading, from, to);
      of.places.push(place);
      of.words.add(place.text.toLowerCase());
      found.set(term, of);
    }
  }
  return [...found].map(([term, { places, words }]) =>
    setFinding('SET-GLOSSARY', {
      severity: 'warning',
      confidence: 0.9,
      message: `The glossary’s word for ${[...words].map((word) => `“${word}”`).join(', ')} is “${term}”. Write that.`,
      places,
    }),
  );
}
