import type { RouterOutputs } from '@throughline/shared';
import { momentText } from '../text/item-text.ts';
import { safeLine } from '../text/safe.ts';

type Place = RouterOutputs['moments']['find']['at'];

/** `signed (change 12, 2026-03-01 12:00)`. */
export function placeText({ moment, baseline, sequence, at }: Place): string {
  const when = at === null ? 'before the first change' : `change ${sequence}, ${momentText(at)}`;
  return `${safeLine(baseline ?? moment)} (${when})`;
}
