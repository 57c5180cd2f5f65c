import { wordSet } from '../analysis/text/phrases.ts';
import { definitionsOf, isAcronym } from '../analysis/text/acronyms.ts';
import { rawAt } from '../analysis/statement.ts';
import { unitOf } from '../analysis/words/units.ts';
import { placeAt, type Reading } from './read-member.ts';
import { type SetFinding, setFinding, type SetPlace } from './set-finding.ts';

/** Known to any reader of a requirement; words of EARS and RFC 2119 in capitals. */
const KNOWN = wordSet(`
  API APIs URL URLs HTTP HTTPS HTML CSS JSON XML CSV PDF PNG JPEG SVG SQL UI ID IDs IP TCP UDP USB CPU GPU RAM OS PC CD DVD TV GPS SMS FAQ
  AI SSD UTC ISO IEC IEEE EU UK US USA AM PM OK TLS SSL SSH FTP DNS LAN WAN VPN QR REST CLI UTF ASCII MD5 SHA AES RSA JWT OAuth YAML UUID
  SHALL MUST WHEN WHILE WHERE IF THEN THE AND OR NOT MAY SHOULD CAN WILL NO TBD TBC TODO N/A FR NFR SC US REQ`);

/** Acronyms explained nowhere in the set, and those explained in two ways. */
export function acronymsOfSet(
  readings: readonly Reading[],
  glossary: readonly string[],
): SetFinding[] {
  const explained = new Map<string, Map<string, SetPlace[]>>();
  const used = new Map<string, SetPlace[]>();
  const words = new Set<string>();
  for (const reading of readings) {
    const { statement } = reading;
    for (const { acronym, expansion, at } of definitionsOf(statement)) {
      const meanings = explained.get(singular(acronym)) ?? new Map<string, SetPlace[]>();
      const meaning = meaningOf(expansion);
      meanings.set(meaning, [...(meanings.get(meaning) ?? []), placeAt(reading, at, at + 1)]);
      explained.set(singular(acronym), meanings);
    }
    for (const [index, { kind }] of statement.tokens.entries()) {
      const word = rawAt(statement, index);
      if (/^[a-z]+$/.test(word)) words.add(word);
      if (kind !== 'word' || !isAcronym(word) || isKnown(word)) continue;
      const places = used.get(singular(word)) ?? [];
      if (places.length < 50) places.push(placeAt(reading, index, index + 1));
      used.set(singular(word), places);
    }
  }
  // Words in capitals for stress are no acronyms.
  const isShouted = (word: string) => word.length > 6 || words.has(word.toLowerCase());
  const inGlossary = new Set(glossary.map((term) => singular(term)));
  const undefinedOnes = [...used].flatMap(([acronym, places]) =>
    explained.has(acronym) || inGlossary.has(acronym) || isShouted(acronym)
      ? []
      : [
          setFinding('SET-ACRONYM', {
            severity: 'info',
            confidence: 0.7,
            message: `${acronym} is explained nowhere. Explain it at its first use, or put it into the glossary.`,
            places,
          }),
        ],
  );
  const doubles = [...explained].flatMap(([acronym, meanings]) =>
    meanings.size < 2
      ? []
      : [
          setFinding('SET-ACRONYM', {
            severity: 'warning',
            confidence: 0.9,
            message: `${acronym} stands for ${[...meanings.keys()].map((meaning) => `“${meaning}”`).join(' and for ')}. Give one of them another name.`,
            places: [...meanings.values()].flat(),
          }),
        ],
  );
  return [...doubles, ...undefinedOnes];
}

/** `requirements and documents` and `requirement document` mean the same. */
const meaningOf = (expansion: string): string =>
  expansion.replaceAll(/\b(?:and|of|the|for)\s+/g, '').replaceAll(/s\b/g, '');

const isKnown = (word: string): boolean => KNOWN.has(word) || unitOf(word.toLowerCase()) !== null;

const singular = (acronym: string): string => acronym.replace(/(?<=[A-Z])s$/, '');
