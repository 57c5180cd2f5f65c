import { BINDING_MODALS, MODALS } from '../words/function-words.ts';
import type { Token } from '../text/tokens.ts';
import { phraseTable } from '../text/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { firstBreak } from './breaks.ts';
import type { TokenRange } from './ears.ts';

/** Ways to say that something is due without `shall`. */
const PERIPHRASTIC = phraseTable([
  {
    phrases:
      'needs to|need to|has to|have to|ought to|is required to|are required to|is expected to|are expected to|is supposed to|are supposed to|is meant to|are meant to|is obliged to|are obliged to|is to|are to|is going to|are going to',
    value: true,
  },
  { phrases: "won't|can't|shouldn't|mustn't|shan't|couldn't|wouldn't", value: true },
]);

/** The main modal of a sentence and every later `shall` or `must`, or null where it has none. */
export function findModals(
  tokens: readonly Token[],
  sentence: Sentence,
  hasCondition: boolean,
): { main: TokenRange; further: number[] } | null {
  const binding = indexesOf(
    tokens,
    sentence,
    (word) => BINDING_MODALS.has(word) || word === "shan't" || word === "mustn't",
  );
  const shall = binding.find((index) => tokens[index]?.lower === 'shall');
  // A weak modal may belong to the condition (`If the user may edit, …`): look behind its comma first.
  const behind = hasCondition ? firstBreak(tokens, sentence) : sentence.body;
  const main = shall ?? binding.find((index) => index >= behind) ?? binding[0];
  if (main !== undefined) {
    return { main: { from: main, to: main + 1 }, further: binding.filter((index) => index > main) };
  }
  const weak =
    weakModals(tokens, sentence, behind)[0] ?? weakModals(tokens, sentence, sentence.body).at(-1);
  return weak ? { main: weak, further: [] } : null;
}

function weakModals(tokens: readonly Token[], sentence: Sentence, from: number): TokenRange[] {
  const found: TokenRange[] = [];
  for (let index = from; index < sentence.to; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    // `Can`, `Will` at the head of a sentence are questions, `May` is a month.
    if (MODALS.has(token.lower) && index > sentence.body)
      found.push({ from: index, to: index + 1 });
    const hit = PERIPHRASTIC.at(tokens, index, sentence.to);
    if (hit) found.push({ from: hit.from, to: hit.to });
  }
  return found;
}

function indexesOf(
  tokens: readonly Token[],
  sentence: Sentence,
  holds: (word: string) => boolean,
): number[] {
  const found: number[] = [];
  for (let index = sentence.body; index < sentence.to; index++) {
    const token = tokens[index];
    if (token?.kind === 'word' && holds(token.lower) && !isMention(tokens, index))
      found.push(index);
  }
  return found;
}

/** `the must weight`, `texts in which SHALL is written`: the word is a noun or is spoken about. */
function isMention(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  const after = tokens[index + 1]?.lower ?? '';
  return ['the', 'a', 'an'].includes(before) || ['is', 'are', 'was', 'were'].includes(after);
}
