import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { phraseTable, wordSet } from '../text/phrases.ts';
import { MODALS } from '../words/function-words.ts';

const PRONOUNS = wordSet('it they this these those that he she');

/** What points at the text above, or goes on where it ended. */
const POINTING = phraseTable([
  {
    value: true,
    phrases: `the above | as above | see above | of the above | the same shall | the same must | the same applies | ditto | likewise
      | similarly | the latter shall | the latter must | the former shall | the former must`,
  },
]);
/** These go on with the text above only where they begin the sentence. */
const BEGINNINGS = wordSet('likewise similarly ditto');

export const heading: Rule = {
  id: 'INCOSE-R25',
  guide: GUIDES.incose,
  title: 'A requirement stands without its heading',
  severity: 'warning',
  smell: null,
  why: 'Taken out of its document, into a test or a contract, a statement that leans on its heading or on the one before says nothing.',
  bad: 'Shall close within 3 s.',
  good: 'The valve shall close within 3 s.',
  find(statement) {
    return [...pointing(statement), ...withoutSubject(statement)].slice(0, 1);
  },
};

function pointing(statement: Statement): Match[] {
  const starts = new Set(statement.sentences.map(({ from }) => from));
  return POINTING.find(statement.tokens).flatMap((hit): Match[] => {
    if (BEGINNINGS.has(wordAt(statement, hit.from)) && !starts.has(hit.from)) return [];
    // `the above row`, `the above-mentioned`: a noun of its own follows.
    const next = wordAt(statement, hit.to);
    if (wordAt(statement, hit.to - 1) === 'above' && !isEnd(next)) return [];
    return [found(statement, hit)];
  });
}

const isEnd = (word: string): boolean => MODALS.has(word) || /^(?:[.,;]|for|but|and|)$/.test(word);

/** `Shall close …`, `It shall close …`, in the first sentence: nothing in the text says what. */
function withoutSubject(statement: Statement): Match[] {
  const { from } = statement.sentences[0] ?? { from: 0 };
  const [sentence] = statement.ears;
  if (!sentence?.modal) return [];
  const { modal, subject, conditions } = sentence;
  if (modal.from === from) return [found(statement, modal)];
  const head = subject?.from ?? -1;
  const isPronoun =
    subject && subject.to - subject.from === 1 && PRONOUNS.has(wordAt(statement, head));
  if (!isPronoun) return [];
  if (isExpletive(statement, modal)) return [];
  const names = conditions.some(({ position }) => position === 'leading');
  // `When the lid opens, it shall …`: what is meant may be the noun of the condition.
  return [
    names
      ? { ...found(statement, subject), severity: 'info', confidence: 0.5 }
      : found(statement, subject),
  ];
}

/** `It shall be possible to …` points at nothing. */
function isExpletive(statement: Statement, modal: { from: number; to: number }): boolean {
  const [next, then] = [wordAt(statement, modal.to), wordAt(statement, modal.to + 1)];
  return next === 'be' && EXPLETIVE.has(then);
}

const EXPLETIVE = wordSet(
  'possible impossible necessary unnecessary expected noted assumed ensured required permitted allowed easy forbidden',
);

function found(statement: Statement, range: { from: number; to: number }): Match {
  return matchAt(statement, range, {
    message: `${quote(statement, range)} leans on the heading or the statement above. Name the thing itself.`,
    confidence: 0.85,
  });
}
