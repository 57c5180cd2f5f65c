import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { wordSet } from '../text/phrases.ts';
import { isBaseVerb } from '../words/verbs.ts';

/** What opens a condition; of a time only behind the modal: `the delay after a fault` is a noun. */
const CONDITIONS = wordSet('when whenever if while where once unless');
const TIMES = wordSet('until after before as');

export const separateClauses: Rule = {
  id: 'INCOSE-R11',
  guide: GUIDES.incose,
  title: 'Give each condition a clause of its own',
  severity: 'warning',
  smell: null,
  why: 'A condition wedged between the system and what it does is read past, and nobody sees where it ends.',
  bad: 'The pump shall, when the tank is empty, stop.',
  good: 'When the tank is empty, the pump shall stop.',
  find(statement) {
    return statement.ears.flatMap(({ subject, modal, response }): Match[] => {
      if (!subject || !modal) return [];
      const wedged =
        behindModal(statement, modal.to) ??
        (response ? openingIn(statement, subject.from + 1, modal.from) : null);
      if (wedged === null) return [];
      const range = { from: wedged, to: wedged + 1 };
      return [
        matchAt(statement, range, {
          message: `${quote(statement, range)} opens a condition in the middle. Put it in front of the system, with a comma behind it.`,
          confidence: 0.8,
        }),
      ];
    });
  },
};

/** `shall, when …`, `shall when …`: no verb comes first. */
function behindModal(statement: Statement, from: number): number | null {
  const at = wordAt(statement, from) === ',' ? from + 1 : from;
  return isOpening(statement, at) || isTime(statement, at) ? at : null;
}

/** `The pump when … shall`: of the subject itself, not of a relative clause or another noun in it. */
function openingIn(statement: Statement, from: number, to: number): number | null {
  for (let index = from; index < to; index += 1) {
    const word = wordAt(statement, index);
    if (word === 'that' || word === 'which' || word === 'who' || word === 'for') return null;
    // `to determine when …` asks, and opens no condition.
    if (isOpening(statement, index) && !isBaseVerb(wordAt(statement, index - 1))) return index;
  }
  return null;
}

/** `if any` limits nothing that a clause would. */
const isOpening = (statement: Statement, index: number): boolean =>
  CONDITIONS.has(wordAt(statement, index)) &&
  !['any', 'necessary', 'possible', 'applicable'].includes(wordAt(statement, index + 1));

const isTime = (statement: Statement, index: number): boolean =>
  TIMES.has(wordAt(statement, index)) &&
  (wordAt(statement, index) !== 'as' || wordAt(statement, index + 1) === 'soon');
