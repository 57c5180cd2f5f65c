import type { Condition, EarsSentence } from '../ears/ears.ts';
import { GUIDES } from '../guides.ts';
import { matchAt, type Match, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { wordSet } from '../text/phrases.ts';
import { BE_FORMS } from '../words/function-words.ts';
import { isComparative } from '../words/gradable.ts';

/** Words that make a state of `is …`. */
const STATES = wordSet(`
  active idle open closed ready busy empty full running online offline available locked unlocked
  enabled disabled on off armed disarmed asleep awake connected disconnected inactive operational
  stationary airborne docked parked warm hot cold dark dry wet visible occupied vacant unattended energised energized`);

/** `is in flight`, `is on the ground`: where something is lasts. */
const WHEREABOUTS = wordSet('in on inside within under');

/** What happens at a moment, not over a time. */
const MOMENTS = wordSet(`
  clicks presses selects submits receives opens closes sends starts stops logs enters leaves cancels
  confirms arrives expires fails completes finishes ends begins scans taps touches swipes dials inserts removes plugs
  unplugs requests joins exits reaches crosses occurs creates deletes saves accepts rejects activates deactivates`);

/** Something went or may go wrong. */
const UNWANTED =
  /^(?:not|no|never|nor|neither|none|cannot|without|unable|too|below|above|outside|beyond|exceeds?|less|fewer|more|greater|already|lack(?:s|ing)?|deni(?:es|ed)|refus(?:es|ed)|los(?:es|t|s)|abort(?:s|ed)?|crash\w*|fail\w*|err\w*|fault\w*|invalid\w*|illegal\w*|wrong\w*|unexpected\w*|un[a-z]+ed|unavailab\w*|unreach\w*|unsupport\w*|unknown|miss\w*|expir\w*|reject\w*|block\w*|break\w*|broken|damage\w*|corrupt\w*|malform\w*|interrupt\w*|disconnect\w*|time(?:s|d)?-?out|timeouts?|violat\w*|conflict\w*|duplicat\w*|overflow\w*|leak\w*|alarm\w*|attack\w*|breach\w*|attempts?|malicious|empty|stale|exhaust\w*|drop(?:s|ped)?|zero|absent|dirty|unmatched|concurrent|cancel\w*|stop(?:s|ped)?|deplet\w*|out|tamper\w*|hack\w*|intru\w*|steal\w*|stolen|forced|forge[sd]?|forged|spoof\w*|fraud\w*|suspicious|jam(?:s|med)?|stall\w*|stuck|loose|trip(?:s|ped)?|spill\w*|smoke|fire|burst\w*|abnormal\w*|anomal\w*|malfunction\w*|degrad\w*|overload\w*|overheat\w*|overrun\w*|underrun\w*|defect\w*|emergency|collision\w*|hazard\w*|danger\w*|late|dead|incomplete|incorrect\w*|inconsistent|insufficient|undefined|shorts|shorted|only|.*n't)$/;

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
  if (condition.type === 'if' && words.length > 1 && !isUnwanted(words)) {
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

/** A fault, a shortage, or a limit that is passed: `takes longer than 5 s`. */
const isUnwanted = (words: readonly string[]) =>
  words.some((word, index) => UNWANTED.test(word) || isComparative(word) || isShort(words, index));

/** `a short circuit`, `short of paper`; not `a short code`. */
const isShort = (words: readonly string[], index: number) =>
  words[index] === 'short' && ['circuit', 'of', undefined].includes(words[index + 1]);

/** `… is active`, `… is charging`, `… is in maintenance mode`, at the end of the condition. */
function isLasting(words: readonly string[]): boolean {
  const be = words.findIndex((word) => BE_FORMS.has(word));
  if (be < 1) return false;
  const rest = words.slice(be + 1);
  const first = rest[0] ?? '';
  if (rest.length === 1) return STATES.has(first) || first.endsWith('ing');
  return WHEREABOUTS.has(first) && rest.length <= 6;
}
