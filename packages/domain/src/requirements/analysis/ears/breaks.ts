import type { Token } from '../text/tokens.ts';
import type { Sentence } from '../text/sentences.ts';

/** The commas of `tokens[from..to)` that stand outside brackets. */
export function commasBetween(tokens: readonly Token[], from: number, to: number): number[] {
  const commas: number[] = [];
  let depth = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token?.kind !== 'mark') continue;
    if (token.lower === '(' || token.lower === '[') depth++;
    else if (token.lower === ')' || token.lower === ']') depth = Math.max(0, depth - 1);
    else if (token.lower === ',' && depth === 0) commas.push(index);
  }
  return commas;
}

/** First token behind the first comma or `then`; the end where there is neither. */
export function firstBreak(tokens: readonly Token[], sentence: Sentence): number {
  const [comma] = commasBetween(tokens, sentence.body, sentence.to);
  for (let index = sentence.body; index < (comma ?? sentence.to); index++) {
    if (tokens[index]?.lower === 'then') return index + 1;
  }
  return comma === undefined ? sentence.to : comma + 1;
}
