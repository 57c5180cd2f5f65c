import { withLineFeeds } from './lines.ts';

const TITLE_CHARACTERS = 120;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/** Markdown's inline marks taken away: emphasis, code ticks, links (their text stays), comments, escapes. */
export function plainText(markdown: string): string {
  return withLineFeeds(markdown)
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/!?\[([^[\]\n]*)\]\([^()\n]*\)/g, '$1')
    .replaceAll(/\*\*|__|~~|`/g, '')
    .replaceAll(/(?<![\w*])[*_](?=\S)|(?<=[^\s\\])[*_](?![\w*])/g, '')
    .replaceAll(ESCAPE, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** One line of Markdown as it reads: white space folded, backslash escapes resolved, marks kept. */
export function lineText(markdown: string): string {
  return markdown.replaceAll(ESCAPE, '$1').replaceAll(/\s+/g, ' ').trim();
}

/** A title for a statement: its first sentence when that is short, else its beginning up to a word. */
export function shortTitle(markdown: string): string {
  const text = plainText(markdown.slice(0, 2000));
  if (text.length <= TITLE_CHARACTERS) return text.replace(/(?<=[^.])\.$/, '');
  const sentence = /^.{20,118}?[.!?](?= \p{Lu})/u.exec(text);
  if (sentence) return sentence[0].replace(/\.$/, '');
  const cut = text.slice(0, TITLE_CHARACTERS - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > 40 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/, '').toWellFormed()}…`;
}

/** Lower-case words joined by hyphens, of letters and digits of any script. */
export function slugOf(text: string): string {
  return hyphenated(text.slice(0, 300).normalize('NFKC').toLowerCase());
}

/** Its words with hyphens between them, as they are written. */
export function hyphenated(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '');
}

/** A file name's words as a title: `0007-use_the-slug` is `Use the slug`. */
export function titleFromFileName(stem: string): string {
  const words = stem.replace(/^(?:adr[-_ ]?)?(?:\d{4}-\d{2}-\d{2}|\d+)[-_. ]+(?=.)/i, '');
  const text = words.replaceAll(/[-_\s]+/g, ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
