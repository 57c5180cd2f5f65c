import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { sentenceIndexOf, sentencesWithNumbers } from '../text/near.ts';
import { phraseTable } from '../text/phrases.ts';
import { BINDING_MODALS } from '../words/function-words.ts';
import { isAdequacy, VAGUE } from '../words/vague.ts';

type Kind = 'aim' | 'weak-verb' | 'minimum';

const OPEN_TERMS = phraseTable<Kind>([
  {
    value: 'aim',
    phrases: `improve | improves | improved | improving | enhance | enhances | enhanced | enhancing | optimise | optimize | optimised | optimized | maximise | maximize | maximises | maximizes | minimise | minimize | minimises | minimizes
      minimising | minimizing | maximising | maximizing | optimising | optimizing | streamline | simplify | strengthen | facilitate | facilitates | accommodate | cater for | provide support | provide support for | provides support for | take into account | as a minimum | at a minimum | as a maximum | give priority to | pay attention to | contribute to | promote | foster | leverage`,
  },
  {
    value: 'weak-verb',
    phrases:
      'support | handle | manage | deal with | address | consider | process | work with | cope with',
  },
  { value: 'minimum', phrases: 'minimum | maximum' },
]);

export const nonverifiable: Rule = {
  id: 'ISO-29148-NONVERIFIABLE',
  guide: GUIDES.iso29148,
  title: 'Only what can be verified',
  severity: 'warning',
  smell: 'nonverifiable',
  why: 'No test can end with pass or fail on “sufficient”, “improve” or “support”: the criterion is missing.',
  bad: 'The vault shall provide sufficient protection.',
  good: 'The vault shall withstand 30 minutes of attack with the tools of table 2.',
  find(statement) {
    const isNumbered = sentencesWithNumbers(statement);
    const hasNumber = (index: number) => isNumbered[sentenceIndexOf(statement, index)] === true;
    return [...adequacy(statement, hasNumber), ...openTerms(statement, hasNumber)];
  },
};

function adequacy(statement: Statement, hasNumber: (index: number) => boolean): Match[] {
  return VAGUE.find(statement.tokens).flatMap((hit): Match[] => {
    if (hit.value === null || !isAdequacy(hit.value) || hasNumber(hit.from)) return [];
    return [
      matchAt(statement, hit, {
        message: `Nothing in this sentence says when ${quote(statement, hit)} is reached. Add the criterion a test can decide by.`,
        confidence: 0.75,
      }),
    ];
  });
}

function openTerms(statement: Statement, hasNumber: (index: number) => boolean): Match[] {
  return OPEN_TERMS.find(statement.tokens).flatMap((hit): Match[] => {
    if (hit.value === 'minimum' && (hasNumber(hit.from) || wordAt(statement, hit.from - 1) === 'a'))
      return [];
    if (hit.value === 'weak-verb' && !isMainVerb(statement, hit.from)) return [];
    if (hit.value === 'aim' && hasNumber(hit.from)) return [];
    const isWeak = hit.value !== 'aim';
    return [
      matchAt(statement, hit, {
        message: isWeak
          ? `${quote(statement, hit)} does not say what can be observed. Name the result, or the value.`
          : `${quote(statement, hit)} has no end. Give the value that has to be reached.`,
        confidence: isWeak ? 0.5 : 0.8,
        severity: isWeak ? 'info' : 'warning',
      }),
    ];
  });
}

/** `shall support`, `shall handle`: the whole of what is demanded. */
const isMainVerb = (statement: Statement, index: number) =>
  BINDING_MODALS.has(wordAt(statement, index - 1));
