/** What the schema allows: beyond this a value is cut, and the file's remarks say so. */
export const LINE_CHARACTERS = 500;
export const PROSE_CHARACTERS = 200_000;
export const LIST_ELEMENTS = 200;
export const OPTION_ELEMENTS = 100;

/** A text the database can store: no NUL, no half surrogate pairs. */
export function storable(text: string): string {
  const whole = text.includes('\u0000') ? text.replaceAll('\u0000', '\uFFFD') : text;
  return whole.isWellFormed() ? whole : whole.toWellFormed();
}

/** One storable line of at most 500 characters, trimmed; empty where nothing is left. */
export function storableLine(text: string): string {
  const folded = storable(text.slice(0, LINE_CHARACTERS * 4))
    .replaceAll(/\s+/g, ' ')
    .trim();
  return folded.length <= LINE_CHARACTERS
    ? folded
    : folded.slice(0, LINE_CHARACTERS).toWellFormed().trim();
}

/** Cuts a prose at the limit. */
export function storableProse(text: string): string {
  return text.length <= PROSE_CHARACTERS
    ? storable(text)
    : storable(text.slice(0, PROSE_CHARACTERS));
}
