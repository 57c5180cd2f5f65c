import { withLineFeeds } from '../text/lines.ts';

const BLOCK = /^>>>[ \t]*\n([\s\S]*?)(?:^|\n)<<<[ \t]*$/;

/** What a value of StrictDoc says: one line, or the lines between `>>>` and `<<<`. */
export function sdocValue(raw: string): string {
  const text = withLineFeeds(raw);
  if (!text.startsWith('>>>')) return text.trim();
  return BLOCK.exec(text)?.[1] ?? '';
}
