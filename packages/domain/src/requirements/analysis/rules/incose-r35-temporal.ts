import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { type PhraseHit, phraseTable } from '../text/phrases.ts';
import { isWord, sentenceIndexOf, sentencesWithNumbers } from '../text/near.ts';
import { TIME_UNITS } from '../words/units.ts';

/** True: no moment or period at all. False: fine as soon as the sentence gives a number. */
const INDEFINITE = phraseTable<boolean>([
  {
    value: true,
    phrases: `eventually | at some point | at some time | at some stage | at a later time | at a later date | at a later stage | in due course | in due time | sooner or later | one day | in the future | in the near future | in future | in the long term | in the short term | in the long run
      for some time | for a while | after a while | after some time | for a short time | for a long time | for a certain time | in a timely manner | in a timely fashion | within a reasonable time | within reasonable time | in time | at the earliest opportunity | at the earliest convenience | when convenient | at any time soon | soon | shortly | before long | ultimately | at last`,
  },
  {
    value: false,
    phrases:
      'periodically | periodic | regularly | at regular intervals | frequently | frequent | repeatedly | continually | from time to time | at intervals | now and then | simultaneously | simultaneous | at the same time | concurrently | recently | recent | at the latest | at the earliest | intermittently | occasionally | sometimes | infrequently | every so often | every now and then | every once in a while | once in a while | now and again',
  },
]);

export const temporal: Rule = {
  id: 'INCOSE-R35',
  guide: GUIDES.incose,
  title: 'Name the moment or the period',
  severity: 'warning',
  smell: 'ambiguous',
  why: 'Sooner or later never fails a test. Name the event and the time after it; order words such as before and until are fine with an event that can be observed.',
  bad: 'The agent shall eventually delete the cache.',
  good: 'When a session ends, the agent shall delete the cache within 10 s.',
  find(statement) {
    const isNumbered = sentencesWithNumbers(statement);
    return [...INDEFINITE.find(statement.tokens), ...later(statement)].flatMap((hit): Match[] => {
      if (!hit.value && isNumbered[sentenceIndexOf(statement, hit.from)]) return [];
      if (wordAt(statement, hit.from) === 'recent' && wordAt(statement, hit.from - 1) === 'most')
        return [];
      return [
        matchAt(statement, hit, {
          message: `${quote(statement, hit)} names no time. Name the event and the limit in time units, or the interval.`,
          confidence: hit.value ? 0.85 : 0.7,
        }),
      ];
    });
  },
};

/** `send the receipt later.`; not `later than 5 pm`, `a later version`, `10 s later`. */
function later(statement: Statement): PhraseHit<boolean>[] {
  return statement.tokens.flatMap(({ lower }, from) => {
    if (lower !== 'later' || isWord(statement, from + 1)) return [];
    const before = wordAt(statement, from - 1);
    const isMeasured = TIME_UNITS.has(before) || ['or', 'and', 'no', 'not'].includes(before);
    return isMeasured ? [] : [{ from, to: from + 1, value: true }];
  });
}
