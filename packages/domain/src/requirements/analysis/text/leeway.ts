import type { TokenRange } from '../ears/ears.ts';
import { type Statement, wordAt } from '../statement.ts';
import { isWord } from './near.ts';
import { phraseTable, wordSet } from './phrases.ts';

const OPENINGS = phraseTable([
  {
    phrases: `if | where | when | whenever | wherever | unless | as far as | so far as | insofar as | in so far as | as often as
      as much as | as little as | as close as | as soon as | as quickly as | to the extent`,
    value: true,
  },
]);
const LINKS = phraseTable([
  {
    phrases: `it is | is | this is | that is | deemed | considered | judged | found | it is deemed | it is considered | it is judged
      at all | reasonably | is reasonably | it is reasonably | technically | economically | it is technically`,
    value: true,
  },
]);
const JUDGED = wordSet(`
  possible impossible practical impractical practicable impracticable feasible infeasible necessary needed
  required appropriate inappropriate applicable relevant desirable desired advisable sensible reasonable suitable
  convenient useful`);

/** `where it is deemed necessary`, `as often as is practical`: an opening, a link, a judgement. */
export function judgements(statement: Statement): TokenRange[] {
  const { tokens } = statement;
  return OPENINGS.find(tokens).flatMap(({ from, to }): TokenRange[] => {
    const at = LINKS.at(tokens, to)?.to ?? to;
    return JUDGED.has(wordAt(statement, at)) ? [{ from, to: at + 1 }] : [];
  });
}

const PERMITTING = wordSet('permit permits allow allows');
const OPENING = wordSet('as if where when whenever far');
const LONGEST_CLAUSE = 6;

/** `as the situation allows`, `circumstances permitting`: who permits, and what, stays unsaid. */
export function permissions(statement: Statement): TokenRange[] {
  const found: TokenRange[] = [];
  for (let index = 1; index < statement.tokens.length; index++) {
    if (isWord(statement, index + 1)) continue;
    const word = wordAt(statement, index);
    if (word === 'permitting') found.push({ from: index - 1, to: index + 1 });
    if (!PERMITTING.has(word)) continue;
    const from = openingBefore(statement, index);
    if (from !== null) found.push({ from, to: index + 1 });
  }
  return found;
}

function openingBefore(statement: Statement, index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_CLAUSE); at--) {
    if (!isWord(statement, at)) return null;
    const word = wordAt(statement, at);
    if (!OPENING.has(word)) continue;
    if (word !== 'far') return at;
    return wordAt(statement, at - 2) === 'in' ? at - 2 : at - 1;
  }
  return null;
}

/** `at its own discretion`, `at the discretion of the supplier`. */
export function discretions(statement: Statement): TokenRange[] {
  const found: TokenRange[] = [];
  for (let index = 2; index < statement.tokens.length; index++) {
    if (wordAt(statement, index) !== 'discretion') continue;
    for (let from = index - 1; from >= Math.max(0, index - 4); from--) {
      if (wordAt(statement, from) !== 'at') continue;
      found.push({ from, to: index + 1 });
      break;
    }
  }
  return found;
}

const EFFORTS = wordSet('effort efforts endeavours endeavors attempt attempts');
const EXERTING = wordSet('make use undertake take exert');

/** `use best efforts to`, `make a reasonable effort to`, behind the modal. */
export function efforts(statement: Statement): TokenRange[] {
  return statement.ears.flatMap(({ response }) => {
    if (!response || !EXERTING.has(wordAt(statement, response.from))) return [];
    for (let index = response.from + 1; index < response.from + 6; index++) {
      if (!EFFORTS.has(wordAt(statement, index)) || wordAt(statement, index + 1) !== 'to') continue;
      return [{ from: response.from, to: index + 2 }];
    }
    return [];
  });
}
