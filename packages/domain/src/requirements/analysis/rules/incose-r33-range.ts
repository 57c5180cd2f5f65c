import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { isNumericBound, isWrittenBound } from '../text/bounds.ts';
import { earsOf, isInCondition } from '../text/near.ts';
import { wordSet } from '../text/phrases.ts';
import { isComparative } from '../words/gradable.ts';
import { TOLERANCED_UNITS } from '../words/units.ts';

/** Verbs and nouns that set a quantity to one exact value. */
const EXACT = wordSet(
  'weigh measure be have deliver supply provide maintain operate run of at to last draw consume',
);

/** Within a few words before the number: a limit, a range or a rhythm is given. */
const LIMITED = wordSet(`
  within least most than up under over between from minimum maximum max min exceed exceeds every each after before below above less more
  limit limits threshold tolerance nominal range about approximately ± + until past beyond first last next previous`);

export const range: Rule = {
  id: 'INCOSE-R33',
  guide: GUIDES.incose,
  title: 'Give quantities their limits',
  severity: 'info',
  smell: null,
  why: 'No product meets one exact value, and a limit on one side only leaves the other open. Both limits, or a tolerance, make it testable and affordable.',
  bad: 'The case shall weigh 5 kg.',
  good: 'The case shall weigh between 4.8 kg and 5.2 kg.',
  find(statement) {
    return [
      ...exactValues(statement),
      ...openLimits(statement),
      ...comparedLimits(statement),
      ...oneSided(statement),
    ];
  },
};

/** `shall weigh 5 kg` */
function exactValues(statement: Statement): Match[] {
  const matches: Match[] = [];
  for (const [index, token] of statement.tokens.entries()) {
    if (token.kind !== 'number' || !TOLERANCED_UNITS.has(wordAt(statement, index + 1))) continue;
    if (!isDemanded(statement, index) || isLimited(statement, index)) continue;
    if (isInCondition(statement, index)) continue;
    const hasScale =
      wordAt(statement, index + 1) === '°' && /^[cfk]$/.test(wordAt(statement, index + 2));
    const quantity = { from: index, to: index + (hasScale ? 3 : 2) };
    matches.push(
      matchAt(statement, quantity, {
        message: `${quote(statement, quantity)} is met exactly by nothing. Give a tolerance or two limits.`,
        confidence: 0.55,
      }),
    );
  }
  return matches;
}

/** `weigh 5 kg`, `radiate 5 W`, `a brightness of 400 cd`. */
function isDemanded(statement: Statement, index: number): boolean {
  const before = wordAt(statement, index - 1);
  if (EXACT.has(before)) return true;
  if (before === 'of') return MEASURED.test(wordAt(statement, index - 2));
  return earsOf(statement, index)?.response?.from === index - 1;
}

const MEASURED =
  /^(?:length|width|height|depth|weight|mass|thickness|diameter|radius|volume|capacity|voltage|current|power|speed|velocity|acceleration|pressure|force|torque|frequency|brightness|resistance|range|temperature|altitude|distance|energy|impedance|inductance|capacitance|clearance|stroke|gap)$/;

function isLimited(statement: Statement, number: number): boolean {
  const before = [1, 2, 3, 4].some((back) => LIMITED.has(wordAt(statement, number - back)));
  const isUpperEnd =
    wordAt(statement, number - 1) === 'to' &&
    [2, 3, 4, 5].some((back) => statement.tokens[number - back]?.kind === 'number');
  const isTolerated = [2, 3, 4, 5, 6].some((step) =>
    wordAt(statement, number + step).startsWith('toleranc'),
  );
  if (isUpperEnd || isTolerated) return true;
  const after = [2, 3].some((step) =>
    ['±', '+', 'to', 'or', 'plus', '-', '–', 'and'].includes(wordAt(statement, number + step)),
  );
  return before || after;
}

/** `at least 5` */
function openLimits(statement: Statement): Match[] {
  const matches: Match[] = [];
  for (let index = 1; index < statement.tokens.length; index++) {
    const word = wordAt(statement, index);
    if (wordAt(statement, index - 1) !== 'at' || (word !== 'least' && word !== 'most')) continue;
    const limit = { from: index - 1, to: index + 1 };
    matches.push(
      matchAt(statement, limit, {
        message: `${quote(statement, limit)} gives one limit. Give the other too, unless every value beyond is welcome.`,
        confidence: 0.3,
        smell: 'superlative',
      }),
    );
  }
  return matches;
}

/** `a minimum capacity of 5 Ah`, `a range of over 5 km`. */
function oneSided(statement: Statement): Match[] {
  return statement.tokens.flatMap(({ kind }, number): Match[] => {
    if (kind !== 'number' || !TOLERANCED_UNITS.has(wordAt(statement, number + 1))) return [];
    if (isInCondition(statement, number)) return [];
    const isOver =
      wordAt(statement, number - 1) === 'over' && wordAt(statement, number - 2) === 'of';
    const isLeast =
      wordAt(statement, number - 1) === 'of' &&
      [2, 3, 4].some((back) => /^(?:minimum|maximum)$/.test(wordAt(statement, number - back)));
    if (!isOver && !isLeast) return [];
    const limit = { from: number - 1, to: number + 2 };
    return [
      matchAt(statement, limit, {
        message: `${quote(statement, limit)} is one limit. Give the other too, unless every value beyond is welcome.`,
        confidence: 0.3,
      }),
    ];
  });
}

/** `more than 5 s` */
function comparedLimits(statement: Statement): Match[] {
  const matches: Match[] = [];
  for (let index = 0; index < statement.tokens.length; index++) {
    if (!isComparative(wordAt(statement, index)) || !isNumericBound(statement, index)) continue;
    const limit = { from: index, to: index + 1 };
    matches.push(
      matchAt(statement, limit, {
        message: `${quote(statement, limit)} leaves open whether the value itself is inside. Write “at least” or “at most”, and the other limit where there is one.`,
        confidence: 0.3,
        smell: isWrittenBound(statement, index) ? 'comparative' : null,
      }),
    );
  }
  return matches;
}
