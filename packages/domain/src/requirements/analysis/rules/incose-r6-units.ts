import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { phraseTable, wordSet } from '../text/phrases.ts';

/** What is measured: `a voltage of 24` needs its unit. */
const QUANTITIES =
  `rate length width height depth weight mass load thickness diameter radius volume capacity duration
  timeout interval delay latency period temperature voltage current power energy speed velocity acceleration altitude
  distance clearance size pressure force torque frequency bandwidth throughput brightness resolution`.split(
    /\s+/,
  );

/** Verbs that take a quantity to a value: `heat the milk to 72`. */
const BRINGING = wordSet(
  'heat cool warm chill raise lower accelerate slow decelerate brake charge pressurise pressurize dim limit reduce increase',
);

/** What announces a quantity, so that the number behind it must have a unit. */
const QUANTITY_AHEAD = phraseTable([
  {
    phrases: `within | less than | more than | fewer than | greater than | longer than | shorter than | at least | at most
      no more than | no less than | no later than | up to | under | not exceed | exceeds | exceed | every | after | below | above
      minimum of | maximum of | average of | between | within the first | within the last`,
    value: true,
  },
  { phrases: QUANTITIES.map((quantity) => `${quantity} of`).join('|'), value: true },
]);

/** What may follow a number that has no unit: nothing, or the next part of the sentence. */
const NO_UNIT_AHEAD =
  /^(?:[.,;!?)]|and|or|to|when|while|if|after|before|for|in|on|at|from|of|by|with|under|during|unless|until|because|so)?$/;

const PLAIN_COUNT =
  /^(?:version|section|step|level|item|table|figure|chapter|page|port|row|column|line|index|id|value|number|score|count|code|factor|rating|ratio|priority|rank|scale|grade|quantity)$/;

export const units: Rule = {
  id: 'INCOSE-R6',
  guide: GUIDES.incose,
  title: 'Give every quantity its unit',
  severity: 'warning',
  smell: null,
  why: 'A bare number is read in whatever unit the reader has in mind; both the builder and the tester may be wrong.',
  bad: 'The radio shall reconnect within 5.',
  good: 'The radio shall reconnect within 5 s.',
  find(statement) {
    const announced = [...QUANTITY_AHEAD.find(statement.tokens), ...aims(statement)];
    return announced.flatMap((hit): Match[] => {
      const number = hit.to;
      if (
        statement.tokens[number]?.kind !== 'number' ||
        !endsBare(statement, lastOfRange(statement, number))
      )
        return [];
      if (isPlainCount(statement, hit.from)) return [];
      const range = { from: number, to: number + 1 };
      return [
        matchAt(statement, range, {
          message: `${quote(statement, range)} has no unit. Write what it counts or measures, for example “s”, “kB” or “attempts”.`,
          confidence: 0.85,
        }),
      ];
    });
  },
};

/** `shall heat the milk to 72` */
function aims(statement: Statement): { from: number; to: number }[] {
  return statement.ears.flatMap(({ response }) => {
    if (!response || !BRINGING.has(wordAt(statement, response.from))) return [];
    const found: { from: number; to: number }[] = [];
    for (let index = response.from + 2; index + 1 < response.to; index++) {
      const isAim =
        wordAt(statement, index) === 'to' && statement.tokens[index - 1]?.kind === 'word';
      if (isAim) found.push({ from: index, to: index + 1 });
    }
    return found;
  });
}

/** The second number of `18 and 24`, `18 to 24`: the unit stands behind that one. */
function lastOfRange(statement: Statement, number: number): number {
  const joins = ['and', 'or', 'to', ','].includes(wordAt(statement, number + 1));
  return joins && statement.tokens[number + 2]?.kind === 'number' ? number + 2 : number;
}

/** `the score is at least 80`, `a count above 5`: these have no unit. */
function isPlainCount(statement: Statement, from: number): boolean {
  // `a page in no more than 0.5`: behind `in` stands a time.
  if (wordAt(statement, from - 1) === 'in') return false;
  return [1, 2, 3].some((back) => PLAIN_COUNT.test(wordAt(statement, from - back)));
}

function endsBare(statement: Statement, number: number): boolean {
  const next = statement.tokens[number + 1];
  const token = statement.tokens[number];
  if (!next || !token) return true;
  // `5 %`, `5°C`, `5–7 s`, `5-minute`: a unit or a longer quantity begins here.
  if (next.start === token.end && !/^[.;,!?)]$/.test(next.lower)) return false;
  return next.kind !== 'opaque' && next.kind !== 'number' && NO_UNIT_AHEAD.test(next.lower);
}
