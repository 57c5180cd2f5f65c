import type { FindingSeverity, Rewrite, Smell } from '@throughline/schema';
import type { Guide } from './guides.ts';
import { spanOf, type Statement } from './statement.ts';

/** One place where a rule does not hold. What is left out is taken from the rule. */
export interface Match {
  start: number;
  end: number;
  /** What is wrong here and what to do about it. */
  message: string;
  /** How sure the rule is, 0 to 1. */
  confidence: number;
  severity?: FindingSeverity;
  smell?: Smell | null;
  /** Offered to the user only once it is proven: see prove-rewrite.ts. */
  rewrite?: Rewrite | null;
}

/** A rule with the words that document it; `bad` breaks it and `good` does not. */
export interface Rule {
  id: `INCOSE-R${number}` | `EARS-${string}` | `ISO-29148-${string}` | `PROJECT-${string}`;
  guide: Guide;
  title: string;
  severity: FindingSeverity;
  smell: Smell | null;
  /** Why it matters, in a sentence or two. */
  why: string;
  bad: string;
  good: string;
  find(statement: Statement): Match[];
}

/** A match on tokens `from..to`. */
export function matchAt(
  statement: Statement,
  range: { from: number; to: number },
  about: Omit<Match, 'start' | 'end'>,
): Match {
  return { ...spanOf(statement, range.from, range.to), ...about };
}

/** The quoted text of tokens `from..to` for a message, cut to a readable length. */
export function quote(statement: Statement, range: { from: number; to: number }): string {
  const { start, end } = spanOf(statement, range.from, range.to);
  const text = statement.text.slice(start, Math.min(end, start + 60)).replaceAll(/\s+/g, ' ');
  return `“${text}${end - start > 60 ? '…' : ''}”`;
}
