import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { rawAt, type Statement, wordAt } from '../statement.ts';
import {
  isInCondition,
  isNamingSubject,
  sentenceIndexOf,
  sentencesWithNumbers,
} from '../text/near.ts';
import { phraseTable } from '../text/phrases.ts';
import { BINDING_MODALS } from '../words/function-words.ts';
import { isAdequacy, VAGUE } from '../words/vague.ts';

type Kind = 'aim' | 'effect' | 'weak-verb' | 'minimum';

const OPEN_TERMS = phraseTable<Kind>([
  {
    value: 'aim',
    phrases: `improve | improves | improved | improving | enhance | enhances | enhanced | enhancing | optimise | optimize | optimised | optimized | maximise | maximize | maximises | maximizes | minimise | minimize | minimises | minimizes
      minimising | minimizing | maximising | maximizing | optimising | optimizing | streamline | simplify | strengthen | facilitate | facilitates | accommodate | cater for | provide support | provide support for | provides support for | take into account | as a minimum | at a minimum | as a maximum | give priority to | pay attention to | contribute to | to a minimum | to a maximum | ample | promote | foster | leverage`,
  },
  {
    value: 'effect',
    phrases:
      'reduce | decrease | increase | shorten | accelerate | speed up | lessen | raise awareness',
  },
  {
    value: 'weak-verb',
    phrases:
      'support | handle | manage | deal with | address | consider | process | work with | cope with | assist | aid | help | encourage',
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
    if (isInCondition(statement, hit.from)) return [];
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
    if (isInCondition(statement, hit.from) || isNamingSubject(statement, hit)) return [];
    const isVerb = hit.value === 'weak-verb' || hit.value === 'effect';
    if (isVerb && !isMainVerb(statement, hit.from)) return [];
    if ((hit.value === 'aim' || hit.value === 'effect') && hasNumber(hit.from)) return [];
    if (hit.value === 'weak-verb' && isCounted(statement, hit.to)) return [];
    const isWeak = hit.value === 'weak-verb' || hit.value === 'minimum';
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

/** `handle 500 claims per day`, `support a load of 20 kg`; not `support TLS 1.3`. */
const isCounted = (statement: Statement, from: number) =>
  [0, 1, 2, 3].some(
    (step) =>
      statement.tokens[from + step]?.kind === 'number' &&
      !/^\p{Lu}/u.test(rawAt(statement, from + step - 1)),
  );

/** `shall support`, `shall handle`: the whole of what is demanded. */
const isMainVerb = (statement: Statement, index: number) =>
  BINDING_MODALS.has(wordAt(statement, index - 1));
