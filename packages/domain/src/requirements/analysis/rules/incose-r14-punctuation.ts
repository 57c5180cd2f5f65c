import { insertAt } from '../edit/edits.ts';
import { GUIDES } from '../guides.ts';
import { matchAt, type Match, type Rule } from '../rule.ts';
import type { Statement } from '../statement.ts';

const CLOSES: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
const OPENS = new Set(['(', '[', '{']);
const STOPS = new Set(['.', '!', '?', ':', '…', ')', ']', '|']);

export const punctuation: Rule = {
  id: 'INCOSE-R14',
  guide: GUIDES.incose,
  title: 'Close every bracket and end with a full stop',
  severity: 'warning',
  smell: null,
  why: 'An open bracket or a missing stop suggests that a part of the sentence was lost.',
  bad: 'The meter shall show the flow (in litres per minute.',
  good: 'The meter shall show the flow in litres per minute.',
  find(statement) {
    return [...unbalanced(statement), ...missingStop(statement)];
  },
};

function unbalanced(statement: Statement): Match[] {
  const open: { mark: string; index: number }[] = [];
  const odd: number[] = [];
  for (const [index, { kind, lower }] of statement.tokens.entries()) {
    if (kind !== 'mark') continue;
    if (OPENS.has(lower)) open.push({ mark: lower, index });
    const opener = CLOSES[lower];
    if (opener === undefined) continue;
    const last = open.at(-1);
    if (last?.mark === opener || (last && isInterval(statement, last.index, index))) open.pop();
    else if (!isListMark(statement, index)) odd.push(index);
  }
  return [...odd, ...open.map(({ index }) => index)].map((index) =>
    matchAt(
      statement,
      { from: index, to: index + 1 },
      { message: 'This bracket has no partner. Close it, or take it away.', confidence: 0.85 },
    ),
  );
}

/** `[0, 1)`: half open, and meant so. */
function isInterval({ tokens }: Statement, from: number, to: number): boolean {
  if (to - from > 6) return false;
  return tokens
    .slice(from + 1, to)
    .every(({ kind, lower }) => kind === 'number' || /^(?:[,;∞+-]|\.+)$/.test(lower));
}

/** `a)`, `1)`: a list mark, not a bracket. */
function isListMark({ tokens }: Statement, index: number): boolean {
  const before = tokens[index - 1];
  return (
    before !== undefined &&
    before.end === tokens[index]?.start &&
    (before.kind === 'number' || before.lower.length === 1)
  );
}

const isPause = (mark: string) => mark === ',' || mark === ';';

function missingStop(statement: Statement): Match[] {
  const { tokens, ears } = statement;
  const last = tokens.at(-1);
  if (!last || (last.kind === 'mark' && STOPS.has(last.lower))) return [];
  if (!ears.at(-1)?.modal) return [];
  return [
    matchAt(
      statement,
      { from: tokens.length - 1, to: tokens.length },
      {
        message: 'The sentence has no full stop. Put one here.',
        confidence: 0.9,
        severity: 'info',
        rewrite: isPause(last.lower)
          ? { start: last.start, end: last.end, text: '.' }
          : insertAt(last.end, '.'),
      },
    ),
  ];
}
