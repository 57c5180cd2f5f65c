import type { Token } from '../text/tokens.ts';
import { BE_FORMS, PREPOSITIONS, RELATIVES } from '../words/function-words.ts';
import { wordSet } from '../text/phrases.ts';
import { commasBetween } from './breaks.ts';
import type { Condition, TokenRange } from './ears.ts';
import { LEADING_KEYWORDS, STANDARD_KEYWORDS } from './keywords.ts';

/** Splits `tokens[from..to)`, the part before the subject, into its conditions. */
export function leadingConditions(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): Condition[] {
  const starts = clauseStarts(text, tokens, from, to);
  return starts.flatMap((start, position) => {
    const head = afterConjunction(tokens, start);
    const keyword = (position === 0 ? LEADING_KEYWORDS : STANDARD_KEYWORDS).at(tokens, head, to);
    if (!keyword) return [];
    const end = trimCommas(tokens, head, starts[position + 1] ?? to);
    return [
      { ...keyword.value, from: head, to: end, contentFrom: keyword.to, position: 'leading' },
    ];
  });
}

/** A clause begins at the head, behind a comma with a keyword, and at a keyword in capitals. */
function clauseStarts(text: string, tokens: readonly Token[], from: number, to: number): number[] {
  const starts = new Set([from]);
  for (const comma of commasBetween(tokens, from, to)) {
    const head = afterConjunction(tokens, comma + 1);
    if (head < to && STANDARD_KEYWORDS.at(tokens, head, to)) starts.add(comma + 1);
  }
  if (isCapitalKeyword(text, tokens, from)) {
    for (let index = from + 1; index < to; index++) {
      if (isCapitalKeyword(text, tokens, index) && !starts.has(index - 1)) starts.add(index);
    }
  }
  return [...starts].toSorted((a, b) => a - b);
}

/** `WHEN`, as Kiro writes the keywords. */
export function isCapitalKeyword(text: string, tokens: readonly Token[], index: number): boolean {
  const hit = STANDARD_KEYWORDS.at(tokens, index);
  const token = tokens[index];
  return (
    hit !== null &&
    token !== undefined &&
    text.charAt(token.start + 1) === token.lower.charAt(1).toUpperCase()
  );
}

const afterConjunction = (tokens: readonly Token[], index: number) =>
  ['and', 'or', 'but'].includes(tokens[index]?.lower ?? '') ? index + 1 : index;

function trimCommas(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && [',', 'and', 'or'].includes(tokens[end - 1]?.lower ?? '')) end--;
  return end;
}

/** Behind these `if` and `when` ask a question and set no condition: `check if`, `shows when`. */
const ASKING = wordSet(`
  check checks checking determine determines determining verify verifies see sees detect detects test tests know knows
  indicate indicates indicating specify specifies show shows tell tells decide decides record records log logs
  ask asks evaluate evaluates confirm confirms report reports even only and or as than except especially`);

const LONGEST_PLAIN_RESPONSE = 14;

/** With one of these in the response, the clause behind may belong to a part of it only. */
const SPLITTING: ReadonlySet<string> = new Set(['and', 'or', ...RELATIVES]);

/**
 * A condition behind the response: one keyword in capitals, or one in a response so plain that
 * nothing else can own it (no comma, no relative clause, no list).
 */
export function trailingCondition(
  text: string,
  tokens: readonly Token[],
  response: TokenRange,
): Condition | null {
  const found: number[] = [];
  let isPlain = true;
  for (let index = response.from; index < response.to; index++) {
    const word = tokens[index]?.lower ?? '';
    if (STANDARD_KEYWORDS.at(tokens, index, response.to)) found.push(index);
    else if (word === ',' || (found.length === 0 && SPLITTING.has(word))) isPlain = false;
    if (found.length > 1) return null;
  }
  const [at] = found;
  if (at === undefined || at === response.from || at + 2 > response.to) return null;
  if (!opensClause(tokens, at)) return null;
  if (!isCapitalKeyword(text, tokens, at) && !(isPlain && isPlainTrailing(tokens, response, at)))
    return null;
  const keyword = STANDARD_KEYWORDS.at(tokens, at, response.to);
  if (!keyword) return null;
  const last = tokens[response.to - 1];
  const to = last?.kind === 'mark' && '.;!?'.includes(last.lower) ? response.to - 1 : response.to;
  return { ...keyword.value, from: at, to, contentFrom: keyword.to, position: 'trailing' };
}

/** `shuts down when`, `stays off while`: these end a verb and want no noun. */
const PARTICLES = wordSet('off up down in on out over');

/** `the time when`, `the weeks when`: the clause tells which time, and sets no condition. */
const TIMES =
  /^(?:times?|moments?|instants?|hours?|days?|dates?|weeks?|months?|years?|quarters?|periods?|phases?|points?|occasions?|cases?|situations?)$/;

/** Not `a line that begins with WHEN`, `while waiting`, `WHEN/THEN`. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  const before = tokens[at - 1]?.lower ?? '';
  if (PREPOSITIONS.has(before) && !PARTICLES.has(before)) return false;
  if (after && RELATIVES.has(after.lower)) return false;
  return (after?.kind === 'word' || after?.kind === 'opaque') && !after.lower.endsWith('ing');
}

function isPlainTrailing(tokens: readonly Token[], response: TokenRange, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (at - response.from > LONGEST_PLAIN_RESPONSE || tokens[at]?.lower === 'where') return false;
  if (tokens[at]?.lower === 'when' && TIMES.test(before)) return false;
  // `when needed`, `if possible` name no condition: other rules speak of them.
  return !ASKING.has(before) && !BE_FORMS.has(before) && response.to - at > 3;
}
