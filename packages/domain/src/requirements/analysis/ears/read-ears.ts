import type { Token } from '../text/tokens.ts';
import type { Sentence } from '../text/sentences.ts';
import { BINDING_MODALS, PREPOSITIONS } from '../words/function-words.ts';
import { commasBetween } from './breaks.ts';
import { leadingConditions, trailingCondition } from './conditions.ts';
import type { EarsSentence, TokenRange } from './ears.ts';
import { LEADING_KEYWORDS, STANDARD_KEYWORDS } from './keywords.ts';
import { findModals } from './modals.ts';
import { subjectAfterConditions } from './subject.ts';

/**
 * Reads one sentence as EARS: `[Where …,] [While …,] [When …, | If …, then] the system shall …`
 * (Mavin et al., RE'09). Any capitals; `must` and weaker modals take the place of `shall`.
 */
export function readEars(text: string, tokens: readonly Token[], sentence: Sentence): EarsSentence {
  const head = conditionHead(tokens, sentence);
  const modals = findModals(tokens, sentence, head !== null);
  if (!modals) return { ...EMPTY, conditions: [] };

  const { main, further } = modals;
  const response = {
    from: main.to,
    to: responseEnd(tokens, main.to, further[0] ?? sentence.to, sentence.to),
  };
  const trailing = further.length === 0 ? trailingCondition(text, tokens, response) : null;
  const isBinding = BINDING_MODALS.has(tokens[main.from]?.lower ?? '');
  const rest = { modal: main, isBinding, response, furtherModals: further };
  if (head === null || head >= main.from) {
    const { lead, subject } = plainSubject(tokens, sentence.body, main.from);
    return {
      ...EMPTY,
      ...rest,
      conditions: trailing ? [trailing] : [],
      lead,
      subject: nonEmpty(subject),
    };
  }
  const start = subjectAfterConditions(tokens, head, main.from);
  const conditionsEnd = start.commaAt ?? start.thenAt ?? start.from;
  const leading = leadingConditions(text, tokens, head, conditionsEnd);
  return {
    ...rest,
    conditions: trailing ? [...leading, trailing] : leading,
    lead: nonEmpty({ from: sentence.body, to: head > sentence.body ? head - 1 : head }),
    thenAt: start.thenAt,
    commaAt: start.commaAt,
    subject: nonEmpty(trimAside(tokens, { from: start.from, to: main.from })),
  };
}

const EMPTY: Omit<EarsSentence, 'conditions'> = {
  lead: null,
  thenAt: null,
  commaAt: null,
  subject: null,
  modal: null,
  isBinding: false,
  response: null,
  furtherModals: [],
};

/** The keyword that opens the sentence, or the one behind an opening phrase (`In mode A, when …`). */
function conditionHead(tokens: readonly Token[], sentence: Sentence): number | null {
  const { body, to } = sentence;
  if (LEADING_KEYWORDS.at(tokens, body, to)) return body;
  if (!PREPOSITIONS.has(tokens[body]?.lower ?? '')) return null;
  const [comma] = commasBetween(tokens, body, Math.min(to, body + 30));
  return comma !== undefined && STANDARD_KEYWORDS.at(tokens, comma + 1, to) ? comma + 1 : null;
}

/** Without conditions all before the modal is the subject, but for an opening phrase and an aside. */
function plainSubject(
  tokens: readonly Token[],
  body: number,
  modal: number,
): { lead: TokenRange | null; subject: TokenRange } {
  const commas = commasBetween(tokens, body, modal);
  const isAside = commas.at(-1) === modal - 1;
  const first = tokens[body]?.lower ?? '';
  const comma = isAside ? commas.at(-3) : commas.at(-1);
  if (comma !== undefined && (PREPOSITIONS.has(first) || isOpening(first))) {
    return {
      lead: { from: body, to: comma },
      subject: trimAside(tokens, { from: comma + 1, to: modal }),
    };
  }
  return { lead: null, subject: trimAside(tokens, { from: body, to: modal }) };
}

const isOpening = (word: string) =>
  [
    'additionally',
    'also',
    'furthermore',
    'moreover',
    'however',
    'therefore',
    'thus',
    'so',
    'then',
    'finally',
    'otherwise',
  ].includes(word);

/** `the server, when idle, shall`: the subject is `the server`. */
function trimAside(tokens: readonly Token[], subject: TokenRange): TokenRange {
  if (tokens[subject.to - 1]?.lower !== ',') return subject;
  const [comma] = commasBetween(tokens, subject.from, subject.to);
  return { from: subject.from, to: comma ?? subject.to };
}

const nonEmpty = (range: TokenRange) => (range.to > range.from ? range : null);

/** Up to the next main clause, if there is one; that begins behind the last comma or `and` before it. */
function responseEnd(
  tokens: readonly Token[],
  from: number,
  nextModal: number,
  end: number,
): number {
  if (nextModal >= end) return end;
  for (let index = nextModal - 1; index > from; index--) {
    if ([',', ';', 'and', 'or', 'but'].includes(tokens[index]?.lower ?? '')) return index;
  }
  return nextModal;
}
