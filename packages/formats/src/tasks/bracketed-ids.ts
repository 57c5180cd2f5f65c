import { ID_SOURCE } from '../spec-kit/requirement-id.ts';

const BRACKETS = new RegExp(String.raw`[([](${ID_SOURCE}[^()[\]\n]{0,200})[)\]]`, 'g');
const ID_OR_RANGE = new RegExp(
  String.raw`(${ID_SOURCE})(?:\s*(?:–|—|-|to|through)\s*(?:[A-Z]+-)*?([A-Z]*-?)(\d{1,5}))?(?![\w-])`,
  'g',
);
const RANGE_LIMIT = 60;

/** The requirement ids in brackets that begin with one: `(FR-001, FR-004)`, `(FR-005–FR-012)`. */
export function idsInBrackets(text: string): string[] {
  const found = [...text.slice(0, 20_000).matchAll(BRACKETS)].flatMap((match) =>
    [...match[1]!.matchAll(ID_OR_RANGE)].flatMap(([, id, , last]) =>
      last === undefined ? [id!] : rangeOf(id!, last),
    ),
  );
  return [...new Set(found)];
}

function rangeOf(id: string, last: string): string[] {
  const digits = /\d+$/.exec(id)?.[0];
  if (!digits) return [id];
  const count = Number(last) - Number(digits);
  if (count < 0 || count > RANGE_LIMIT) return [id];
  const stem = id.slice(0, -digits.length);
  return Array.from(
    { length: count + 1 },
    (_, step) => stem + String(Number(digits) + step).padStart(digits.length, '0'),
  );
}
