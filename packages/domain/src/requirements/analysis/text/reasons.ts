import type { TokenRange } from '../ears/ears.ts';
import { type Statement, wordAt } from '../statement.ts';
import { isLyAdverb, PREPOSITIONS } from '../words/function-words.ts';
import { isBaseVerb } from '../words/verbs.ts';
import { isWord } from './near.ts';
import { wordSet } from './phrases.ts';

/** What one wants of an act, rather than does: `to protect the owner`. */
const AIMS = wordSet(`
  ensure assure guarantee secure safeguard protect prevent avoid eliminate reduce minimise minimize maximise maximize
  improve enhance increase save help assist aid support ease simplify facilitate streamline speed make keep
  maintain preserve comply conform meet satisfy fulfil fulfill inform reassure deter discourage encourage
  promote enable allow let detect attract find locate identify verify trace track monitor determine prove recover restore compensate
  catch alert warn distinguish counter achieve accommodate mitigate limit optimise optimize demonstrate`);

/** These take an infinitive of their own: `fail to ensure`, `a command to reduce`. */
const GOVERNING =
  /^(?:be|serves?|acts?|works?|helps?|strives?|aims?|seeks?|attempts?|continues?|fails?|tries|try|needs?|wants?|wishes|begins?|starts?|able|unable|set|used|required|requests?|commands?|orders?|aiming|trying|going|seeking|necessary|functionality|capacity|(?:cap)?abilit(?:y|ies)|options?|permissions?|rights?|ways?|means|buttons?|functions?|keys?|links?|how|whether|time|likely|about|is|are|be|ought|has|have|intended|designed|and|or|configured|agree[sd]?)$/;

/** Verbs with an object that acts: `tell the driver to keep left`. */
const CAUSING = wordSet(
  'ask tell instruct command cause force prompt request require remind advise urge warn invite order direct',
);

/** `to ensure that …` behind a whole act: the reason, not the act. */
export function aims(statement: Statement): TokenRange[] {
  return statement.ears.flatMap(({ response }) => {
    if (!response || CAUSING.has(wordAt(statement, response.from))) return [];
    const found: TokenRange[] = [];
    for (let index = response.from + 1; index + 1 < response.to; index++) {
      if (wordAt(statement, index) !== 'to' || !AIMS.has(wordAt(statement, index + 1))) continue;
      const before = wordAt(statement, index - 1);
      // `access to support`, `limited to support`: a noun; `in order to` is a phrase of its own.
      if (GOVERNING.test(before) || before === 'as' || !takesObject(statement, index + 2)) continue;
      found.push({ from: index, to: index + 2 });
    }
    return found;
  });
}

const takesObject = (statement: Statement, index: number) =>
  statement.tokens[index] !== undefined && !/^[.,;]$/.test(wordAt(statement, index));

/** `To save power, the screen shall …`, `For safety reasons, …`: a reason before the subject. */
export function leadingReasons(statement: Statement): TokenRange[] {
  return statement.sentences.flatMap(({ body }, position) => {
    const ears = statement.ears[position];
    if (!ears?.modal) return [];
    if (wordAt(statement, body) === 'to' && isBaseVerb(wordAt(statement, body + 1))) {
      return [{ from: body, to: body + 2 }];
    }
    return [];
  });
}

/** `for safety reasons`, `for billing purposes`. */
export function statedReasons(statement: Statement): TokenRange[] {
  const found: TokenRange[] = [];
  for (let index = 2; index < statement.tokens.length; index++) {
    if (!/^(?:reasons?|purposes?|sake)$/.test(wordAt(statement, index))) continue;
    for (let from = index - 2; from >= Math.max(0, index - 4); from--) {
      if (wordAt(statement, from) !== 'for') continue;
      // `for this reason` points back: the reason stands elsewhere.
      if (/^th(?:is|at|ese|ose)$/.test(wordAt(statement, from + 1))) break;
      found.push({ from, to: index + 1 });
      break;
    }
  }
  return found;
}

const ENABLED = wordSet('can could may');

/** `do so`, `so in principle`, `so well specified`: another `so`. */
const isOtherSo = (statement: Statement, index: number) =>
  /^(?:do|does|doing|is|are|be|if|and)$/.test(wordAt(statement, index - 1)) ||
  PREPOSITIONS.has(wordAt(statement, index + 1)) ||
  isLyAdverb(wordAt(statement, index + 1));

/** `so the buyer can return`: `so that` without its `that`. */
export function consequences(statement: Statement): TokenRange[] {
  const found: TokenRange[] = [];
  for (let index = 1; index < statement.tokens.length; index++) {
    if (wordAt(statement, index) !== 'so' || wordAt(statement, index + 1) === 'that') continue;
    if (isOtherSo(statement, index)) continue;
    for (let at = index + 2; at < index + 7 && isWord(statement, at); at++) {
      if (!ENABLED.has(wordAt(statement, at))) continue;
      found.push({ from: index, to: index + 1 });
      break;
    }
  }
  return found;
}
