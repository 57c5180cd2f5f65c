import { stripVTControlCharacters } from 'node:util';

/** Text from files and people without what would move a terminal's cursor or change its colours; lines and tabs stay. */
export function safe(text: string): string {
  return stripVTControlCharacters(text).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}

/** The same on one line. */
export function safeLine(text: string): string {
  return safe(text).replace(/\s+/g, ' ').trim();
}
