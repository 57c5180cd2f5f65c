import type { Condition, EarsSentence } from '../ears/ears.ts';
import { GUIDES } from '../guides.ts';
import { matchAt, type Match, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { wordSet } from '../text/phrases.ts';
import { BE_FORMS } from '../words/function-words.ts';

/** Words that make a state of `is …`. */
const STATES = wordSet(`
  active idle open closed ready busy empty full running online offline available locked unlocked
  enabled disabled on off armed disarmed asleep awake connected disconnected inactive operational`);

/** What happens at a moment, not over a time. */
const MOMENTS = wordSet(`
  clicks presses selects submits receives opens closes sends starts stops logs enters leaves cancels
  confirms arrives expires fails completes finishes ends begins`);

/** Something went or may go wrong. */
const UNWANTED =
  /^(?:not|no|never|nor|neither|none|cannot|without|unable|too|below|above|outside|beyond|exceeds?|less|fewer|more|greater|already|lack(?:s|ing)?|deni(?:es|ed)|refus(?:es|ed)|los(?:es|t|s)|abort(?:s|ed)?|crash\w*|fail\w*|err\w*|fault\w*|invalid\w*|illegal\w*|wrong\w*|unexpected\w*|un[a-z]+ed|unavailab\w*|unreach\w*|unsupport\w*|unknown|miss\w*|expir\w*|reject\w*|block\w*|break\w*|broken|damage\w*|corrupt\w*|malform\w*|interrupt\w*|disconnect\w*|time(?:s|d)?-?out|timeouts?|violat\w*|conflict\w*|duplicat\w*|overflow\w*|leak\w*|alarm\w*|attack\w*|breach\w*|attempts?|malicious|empty|stale|exhaust\w*|drop(?:s|ped)?|zero|absent|dirty|unmatched|concurrent|cancel\w*|stop(?:s|ped)?|deplet\w*|short|only|.*n't)$/;

export const earsConditionKind: Rule = {
  id: 'EARS-CONDITION',
  guide: GUIDES.ears,
  title: 'When for an event, while for a state, if for the unwanted',
  severity: 'info',
  smell: null,
  why: 'The keyword decides what a test does: start something once, hold a state, or provoke a failure.',
  bad: 'If the user selects a room, then the planner shall show its calendar.',
  good: 'When the user selects a room, the planner shall show its calendar.',
  find(statement) {
    return statement.ears.flatMap((sentence) =>
      sentence.conditions
        .filter(({ isStandard, position }) => isStandard && position === 'leading')
        .flatMap((condition) => misfit(statement, sentence, condition)),
    );
  },
};

function misfit(statement: Statement, sentence: EarsSentence, condition: Condition): Match[] {
  const advice = adviceFor(statement, condition);
  // With a `then` to take away as well, one edit is not enough: the advice alone must do.
  if (advice === null) return [];
  const keyword = { from: condition.from, to: condition.contentFrom };
  return [
    matchAt(statement, keyword, {
      message: advice,
      confidence: sentence.conditions.length > 1 ? 0.4 : 0.5,
    }),
  ];
}

function adviceFor(statement: Statement, condition: Condition): string | null {
  const words: string[] = [];
  for (let index = condition.contentFrom; index < condition.to; index++)
    words.push(wordAt(statement, index));
  if (condition.type === 'if' && words.length > 1 && !words.some((word) => UNWANTED.test(word))) {
    return 'Nothing unwanted is named here. Use “when” for an event or “while” for a state; keep “if … then” for faults and misuse.';
  }
  if (condition.type === 'when' && isLasting(words)) {
    return 'This reads like a state that lasts. Use “while”, or name the event that begins it.';
  }
  if (condition.type === 'while' && words.some((word) => MOMENTS.has(word))) {
    return 'This reads like an event, over in a moment. Use “when”.';
  }
  return null;
}

/** `… is active`, `… is in maintenance mode`, at the end of the condition. */
function isLasting(words: readonly string[]): boolean {
  const be = words.findIndex((word) => BE_FORMS.has(word));
  if (be < 1) return false;
  const rest = words.slice(be + 1);
  return (rest.length === 1 && STATES.has(rest[0] ?? '')) || (rest[0] === 'in' && rest.length <= 6);
}
