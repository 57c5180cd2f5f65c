import { GUIDES } from '../guides.ts';
import type { Rewrite } from '@throughline/schema';
import { matchAt, type Rule } from '../rule.ts';
import { spanOf, type Statement, wordAt } from '../statement.ts';
import { isWord } from '../text/near.ts';
import { wordSet } from '../text/phrases.ts';
import { DETERMINERS, PREPOSITIONS } from '../words/function-words.ts';
import { baseOfThirdPerson, isBaseVerb } from '../words/verbs.ts';
import type { Sentence } from '../text/sentences.ts';
import { commasBetween } from '../ears/breaks.ts';

const SKELETON = '“The <system> shall <response>.”';

export const structuredStatement: Rule = {
  id: 'INCOSE-R1',
  guide: GUIDES.incose,
  title: 'Write a whole statement of an agreed pattern',
  severity: 'error',
  smell: null,
  why: 'A headline or a description names a topic but nobody who must do something, so nothing can be built or tested from it.',
  bad: 'Login security.',
  good: 'The login page shall lock an account for 15 minutes after 5 failed attempts.',
  find(statement) {
    if (statement.ears.some((sentence) => sentence.modal !== null)) return [];
    const sentence = statement.sentences.find((candidate) => hasWords(statement, candidate));
    if (!sentence) return [];
    return [
      matchAt(statement, endTrimmed(statement, sentence), {
        message: `Nothing here is demanded of anybody. Write it as ${SKELETON}, with “When <event>,”, “While <state>,”, “Where <feature>,” or “If <problem>, then” in front where it needs a condition.`,
        confidence: 0.9,
        rewrite: presentTense(statement, sentence) ?? imperative(statement, sentence),
      }),
    ];
  },
};

const hasWords = (statement: Statement, { body, to }: Sentence) =>
  statement.tokens.slice(body, to).some((token) => token.kind === 'word');

function endTrimmed(statement: Statement, { body, to }: Sentence) {
  return { from: body, to: to - 1 > body && wordAt(statement, to - 1) === '.' ? to - 1 : to };
}

/** `The timetable is …` → `The timetable shall be …`. */
const DUTY_OF_BEING: Readonly<Record<string, string>> = {
  is: 'shall be',
  are: 'shall be',
  has: 'shall have',
  have: 'shall have',
};

/** `This section is …` speaks of the text. */
const POINTING = wordSet('this these that those some no such');

/** A noun in the shape of a verb: `Export of parts`, `Support for wheelchairs`. */
const NOMINAL_AHEAD = wordSet('of for in at and or is are was were has have');

/** `Log each command.` → `The system shall log each command.` */
function imperative(statement: Statement, { body, to }: Sentence): Rewrite | null {
  const verb = wordAt(statement, body);
  const next = wordAt(statement, body + 1);
  if (!isBaseVerb(verb) || to - body < 3 || NOMINAL_AHEAD.has(next) || !isWord(statement, body + 1))
    return null;
  const isTold =
    DETERMINERS.has(next) || PREPOSITIONS.has(next) || statement.tags?.[body] === 'verb';
  if (!isTold || !wordAt(statement, to - 1).startsWith('.')) return null;
  return { ...spanOf(statement, body, body + 1), text: `The system shall ${verb}` };
}

/** `The parser rejects …` says what shall be: `The parser shall reject …`. */
function presentTense(statement: Statement, { body, to }: Sentence): Rewrite | null {
  const commas = commasBetween(statement.tokens, body, to);
  const starts = [body, ...commas.map((comma) => comma + 1)];
  for (const start of starts.slice(0, 3)) {
    const from = wordAt(statement, start) === 'then' ? start + 1 : start;
    if (!DETERMINERS.has(wordAt(statement, from))) continue;
    for (let index = from + 2; index < Math.min(to, from + 6); index++) {
      const base = baseOfThirdPerson(wordAt(statement, index));
      const being = DUTY_OF_BEING[wordAt(statement, index)];
      if (being && !POINTING.has(wordAt(statement, from)))
        return { ...spanOf(statement, index, index + 1), text: being };
      if (base === null || base === 'be' || base === 'have') continue;
      return { ...spanOf(statement, index, index + 1), text: `shall ${base}` };
    }
  }
  return null;
}
