import type { Line } from '../text/lines.ts';

/**
 * What a line is for the readers. `fence`, `code`, `comment` and `html` lines are literal: nothing in
 * them is a heading, an item or an id.
 */
export type LineKind =
  | 'blank'
  | 'front'
  | 'fence'
  | 'code'
  | 'comment'
  | 'html'
  | 'heading'
  | 'underline'
  | 'rule'
  | 'text';

export interface PageLine extends Line {
  kind: LineKind;
}
