import { proseTexts } from './prose-text.ts';

const OPENING = /^>>>[ \t]*(?:\r\n|\r|\n)/;
const CLOSING = /(?:\r\n|\r|\n)<<<[ \t]*$/;

/** Texts for a value of StrictDoc: between its marks where it had them or needs them, else one line. */
export function* sdocTexts(raw: string, value: string, lineEnd: string): Generator<string> {
  const [opening, closing] = [OPENING.exec(raw)?.[0], CLOSING.exec(raw)?.[0]];
  if (opening !== undefined && closing !== undefined) {
    const inner = raw.slice(opening.length, raw.length - closing.length);
    for (const text of proseTexts(inner, value, 0, lineEnd)) yield opening + text + closing;
    return;
  }
  yield value.trim();
  yield ['>>>', ...proseTexts('', value, 0, lineEnd), '<<<'].join(lineEnd);
}
