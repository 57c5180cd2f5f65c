import type { Suppressed } from '@throughline/shared/schema';
import { safeLine } from './safe.ts';

/** What a suppression covers: `INCOSE-R7 at “several” of REQ-12 in docs`. */
export function coveredText({ rule, item, text, path }: Suppressed): string {
  const words = [
    rule,
    text === undefined ? '' : ` at “${text}”`,
    item === undefined ? '' : ` of ${item}`,
    path === undefined ? '' : ` in ${path}`,
  ];
  return safeLine(words.join(''));
}
