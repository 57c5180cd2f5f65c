import { CONJUNCTIONS, DETERMINERS, isAuxiliary, PREPOSITIONS } from '../words/function-words.ts';
import type { Token } from '../text/tokens.ts';
import { commasBetween } from './breaks.ts';

/** Where the subject begins, and the comma and the `then` in front of it. */
export interface SubjectStart {
  from: number;
  commaAt: number | null;
  thenAt: number | null;
}

/** Finds the subject of `tokens[body..modal)` behind one or more conditions. */
export function subjectAfterConditions(
  tokens: readonly Token[],
  body: number,
  modal: number,
): SubjectStart {
  const thenAt = lastThen(tokens, body, modal);
  if (thenAt !== null) {
    const isComma = tokens[thenAt - 1]?.lower === ',';
    return { from: thenAt + 1, commaAt: isComma ? thenAt - 1 : null, thenAt };
  }
  const commas = commasBetween(tokens, body, modal);
  // `When asked, the server, if idle, shall`: the last comma closes an aside of the subject.
  const [aside] = commas.length > 2 && commas.at(-1) === modal - 1 ? commas.splice(-2) : [];
  const comma = commas.at(-1);
  if (comma !== undefined && canBeSubject(tokens, comma + 1, aside ?? modal)) {
    return { from: comma + 1, commaAt: comma, thenAt: null };
  }
  return { from: lastNounPhrase(tokens, (comma ?? body) + 1, modal), commaAt: null, thenAt: null };
}

function lastThen(tokens: readonly Token[], body: number, modal: number): number | null {
  for (let index = modal - 1; index > body; index--) {
    const token = tokens[index];
    if (token?.kind === 'word' && token.lower === 'then') return index;
  }
  return null;
}

/** A noun phrase: no conjunction in front, no finite verb inside, not a whole clause long. */
function canBeSubject(tokens: readonly Token[], from: number, modal: number): boolean {
  const first = tokens[from];
  if (from === modal) return true;
  if (!first || modal - from > 24 || CONJUNCTIONS.has(first.lower)) return false;
  for (let index = from; index < modal; index++) {
    const token = tokens[index];
    if (token?.kind === 'word' && isAuxiliary(token.lower)) return false;
  }
  return true;
}

/** Without a comma: the last article before the modal opens the subject, `of the` taken along. */
function lastNounPhrase(tokens: readonly Token[], from: number, modal: number): number {
  for (let index = modal - 1; index >= from; index--) {
    const word = tokens[index]?.lower ?? '';
    if (isAuxiliary(word)) break;
    if (DETERMINERS.has(word) && !PREPOSITIONS.has(tokens[index - 1]?.lower ?? '')) return index;
  }
  return Math.max(from, modal - 1);
}
