import type { Rewrite } from '@throughline/schema';
import { capitalised, lowered } from '../edit/edits.ts';
import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { rawAt, spanOf, type Statement, wordAt } from '../statement.ts';
import { earsOf, isWord, sentenceOf } from '../text/near.ts';
import { BE_FORMS, isLyAdverb, MID_ADVERBS } from '../words/function-words.ts';
import { isPassiveParticiple } from '../words/participles.ts';
import { baseOfParticiple } from '../words/verbs.ts';

const GET_FORMS = new Set(['get', 'gets', 'got', 'getting']);
const MOST_WORDS_BETWEEN = 5;

export const activeVoice: Rule = {
  id: 'INCOSE-R2',
  guide: GUIDES.incose,
  title: 'Active voice: let the system act',
  severity: 'warning',
  smell: 'passive',
  why: 'Passive voice lets the one who must act slip out of the sentence, and with it the owner of the requirement.',
  bad: 'The report shall be archived by the ledger.',
  good: 'The ledger shall archive the report.',
  find(statement) {
    const matches: Match[] = [];
    for (let index = 0; index < statement.tokens.length; index++) {
      const word = wordAt(statement, index);
      if (!BE_FORMS.has(word) && !GET_FORMS.has(word)) continue;
      const participle = participleAfter(statement, index);
      if (participle === null) continue;
      matches.push(passive(statement, index, participle));
      index = participle;
    }
    return matches;
  },
};

/** Index of the participle that makes a passive with the form of be at `index`. */
function participleAfter(statement: Statement, index: number): number | null {
  for (let at = index + 1; at <= index + MOST_WORDS_BETWEEN && isWord(statement, at); at++) {
    const word = wordAt(statement, at);
    if (isPassiveParticiple(word)) return isDescription(statement, at) ? null : at;
    if (
      !MID_ADVERBS.has(word) &&
      !isLyAdverb(word) &&
      word !== 'being' &&
      word !== 'been' &&
      word !== 'and'
    ) {
      return null;
    }
  }
  return null;
}

/** With tags: a participle that stands in front of its noun describes (`are closed systems`). */
function isDescription(statement: Statement, at: number): boolean {
  // `including but not limited to` belongs to INCOSE-R9.
  if (
    wordAt(statement, at) === 'limited' &&
    wordAt(statement, at + 1) === 'to' &&
    isDenied(statement, at)
  )
    return true;
  const { tags } = statement;
  if (!tags || tags[at] !== 'adjective') return false;
  return tags[at + 1] === 'noun' && baseOfParticiple(wordAt(statement, at)) === null;
}

const isDenied = (statement: Statement, at: number) =>
  [1, 2, 3].some((back) => wordAt(statement, at - back) === 'not');

function passive(statement: Statement, index: number, participle: number): Match {
  const range = { from: index, to: participle + 1 };
  const ears = earsOf(statement, index);
  const sentence = ears?.modal?.to === index ? ears : null;
  const hasAgent = wordAt(statement, participle + 1) === 'by';
  return matchAt(statement, range, {
    message: hasAgent
      ? `${quote(statement, range)} puts the actor last. Begin with who acts: “the <system> shall …”.`
      : `${quote(statement, range)} does not say who acts. Make the actor the subject.`,
    confidence: baseOfParticiple(wordAt(statement, participle)) === null ? 0.75 : 0.9,
    severity: sentence ? 'warning' : 'info',
    rewrite: sentence && hasAgent ? activated(statement, participle, sentence) : null,
  });
}

/** `The report shall be archived by the ledger.` → `The ledger shall archive the report.` */
function activated(
  statement: Statement,
  participle: number,
  { subject, modal, response }: Statement['ears'][number],
): Rewrite | null {
  const base = baseOfParticiple(wordAt(statement, participle));
  if (!base || !subject || !modal || !response || participle !== modal.to + 1) return null;
  const agent = agentAfter(statement, participle + 2, response.to);
  if (!agent) return null;
  const isFirst = sentenceOf(statement, subject.from)?.body === subject.from;
  const object = lowered(textOf(statement, subject));
  const actor = textOf(statement, agent);
  const shall = rawAt(statement, modal.from);
  const text = `${isFirst ? capitalised(actor) : actor} ${shall} ${base} ${object}`;
  return { ...spanOf(statement, subject.from, agent.to), text };
}

/** `the` and up to three words to the end of the sentence: more could be anything. */
function agentAfter(statement: Statement, from: number, end: number) {
  const to = wordAt(statement, end - 1) === '.' ? end - 1 : end;
  if (wordAt(statement, from) !== 'the' || to - from < 2 || to - from > 4) return null;
  for (let index = from; index < to; index++) {
    if (
      !isWord(statement, index) ||
      ['in', 'within', 'on', 'at', 'and', 'or', 'with', 'for', 'to', 'of'].includes(
        wordAt(statement, index),
      )
    ) {
      return null;
    }
  }
  return { from, to };
}

function textOf(statement: Statement, range: { from: number; to: number }): string {
  const { start, end } = spanOf(statement, range.from, range.to);
  return statement.text.slice(start, end);
}
