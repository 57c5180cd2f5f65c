import { removeWords } from '../edit/edits.ts';
import type { TokenRange } from '../ears/ears.ts';
import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { earsOf, isInCondition, sentenceOf } from '../text/near.ts';
import { apartFrom } from '../text/apart.ts';
import { phraseTable } from '../text/phrases.ts';
import { aims, consequences, leadingReasons, statedReasons } from '../text/reasons.ts';
import { commasBetween } from '../ears/breaks.ts';

const PURPOSES = phraseTable([
  {
    value: true,
    phrases: `in order to | in order that | so that | so as to | for the purpose of | for the purposes of | with the purpose of | with the aim of | with the goal of | with the intent of | with the intention of | with the objective of
      for reasons of | in the interest of | in the interests of | for fear of | for the benefit of | for the sake of | with a view to | to the end that | in an effort to | because | because of | due to the fact that | the reason for | the reason being | the intent of | thereby | in support of | to make sure that | as a means of`,
  },
]);

export const purpose: Rule = {
  id: 'INCOSE-R20',
  guide: GUIDES.incose,
  title: 'Move the purpose to the rationale',
  severity: 'warning',
  smell: null,
  why: 'Why something is wanted is worth keeping, but beside the requirement: inside it nobody can tell whether the purpose must be tested too.',
  bad: 'The badge reader shall beep in order to reassure the visitor.',
  good: 'When a badge is accepted, the badge reader shall beep for 200 ms.',
  find(statement) {
    return reasons(statement).flatMap((hit): Match[] => {
      // A cause inside a condition belongs to the trigger.
      if (isInCondition(statement, hit.from) || isObject(statement, hit.from)) return [];
      return [
        matchAt(statement, hit, {
          message: `${quote(statement, hit)} begins a reason. Move it to the rationale and keep the demand.`,
          confidence: 0.85,
          rewrite: withoutReason(statement, hit),
        }),
      ];
    });
  },
};

/** Listed phrases, and the looser forms; of two that overlap the first one counts. */
function reasons(statement: Statement): TokenRange[] {
  return apartFrom<TokenRange>(PURPOSES.find(statement.tokens), [
    ...statedReasons(statement),
    ...leadingReasons(statement),
    ...consequences(statement),
    ...aims(statement),
  ]);
}

/** `asks for the purpose of the visit` */
const isObject = (statement: Statement, index: number) =>
  wordAt(statement, index) === 'for' &&
  /^(?:ask|look|search|check|wait|prompt)(?:s|ed|es|ing)?$/.test(wordAt(statement, index - 1));

function withoutReason(statement: Statement, hit: TokenRange) {
  if (!statement.isRewritable) return null;
  const sentence = sentenceOf(statement, hit.from);
  const ears = earsOf(statement, hit.from);
  if (!sentence || !ears?.modal || !ears.response) return null;
  if (hit.from === sentence.body) {
    const { lead } = ears;
    return lead ? removeWords(statement, { from: lead.from, to: lead.to }) : null;
  }
  // Only a reason that runs to the end of its sentence can go without a trace.
  const stop = wordAt(statement, sentence.to - 1) === '.' ? sentence.to - 1 : sentence.to;
  const isTail = commasBetween(statement.tokens, hit.to, stop).length === 0;
  const isLate =
    hit.from > ears.response.from + 1 && ears.furtherModals.every((modal) => modal < hit.from);
  return isTail && isLate ? removeWords(statement, { from: hit.from, to: stop }) : null;
}
