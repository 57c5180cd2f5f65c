import type { Priority } from '@throughline/schema';
import type { Piece } from '../markdown/prose.ts';
import type { Span } from '../parsed.ts';

/** A place where a requirement is written down with its id. */
export interface Definition {
  id: string;
  /** How it is written: the same id in another shape is a mention, not a second requirement. */
  shape: 'list' | 'plain' | 'table' | 'paragraph';
  line: number;
  lineEnd: number;
  span: Span;
  title: Piece | null;
  statement: Piece | null;
  priority: Priority | null;
  prioritySpan: Span | null;
  labels: string[];
  notes: string[];
  /** The id of the requirement it is nested in. */
  parent: string | null;
}
