import { removeWords } from '../edit/edits.ts';
import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { isInCondition } from '../text/near.ts';
import { phraseTable } from '../text/phrases.ts';

/** True: the word only strengthens and can be taken out. */
const ABSOLUTES = phraseTable<boolean>([
  {
    value: true,
    phrases:
      'always | absolutely | totally | utterly | at all times | under all circumstances | under any circumstances | without exception | without fail | in all cases | in any case | in all circumstances',
  },
  {
    value: false,
    phrases:
      'perfect | perfectly | flawless | flawlessly | error-free | fail-safe | foolproof | fool-proof | bug-free | unlimited | infinite | infinitely | instantaneous | instantaneously | never | at no time | under no circumstances | constantly | immune to | completely | entirely | wholly | guarantee | guarantees | guaranteed | everywhere | forever | impossible',
  },
]);

export const absolutes: Rule = {
  id: 'INCOSE-R26',
  guide: GUIDES.incose,
  title: 'No absolutes',
  severity: 'warning',
  smell: null,
  why: 'Always, never and 100 % can be neither built nor shown. Give the level that is needed and the time over which it is measured.',
  bad: 'The portal shall always be available.',
  good: 'The portal shall be available for 99.5 % of each calendar month.',
  find(statement) {
    return [...words(statement), ...hundredPercent(statement), ...unqualified(statement)];
  },
};

function words(statement: Statement): Match[] {
  return ABSOLUTES.find(statement.tokens).flatMap((hit): Match[] => {
    // `almost always` is vague, not absolute.
    if (isInCondition(statement, hit.from)) return [];
    if (['almost', 'nearly', 'not'].includes(wordAt(statement, hit.from - 1))) return [];
    return [
      matchAt(statement, hit, {
        message: `${quote(statement, hit)} cannot be shown by any test. Give the level that is needed, or take the word away.`,
        confidence: 0.8,
        rewrite: hit.value ? removeWords(statement, hit) : null,
      }),
    ];
  });
}

/** What `zero` rules out for good; `zero volts` is a value. */
const LOSSES =
  /^(?:loss|losses|downtime|defects?|errors?|failures?|faults?|bugs?|latency|delays?|outages?|risks?|tolerance|accidents?|incidents?|interruptions?)$/;

/** `zero packet loss`, `fully playable`. */
function unqualified(statement: Statement): Match[] {
  const matches: Match[] = [];
  for (let index = 0; index < statement.tokens.length; index++) {
    const word = wordAt(statement, index);
    const isWhole = word === 'fully' && /.(?:able|ible)$/.test(wordAt(statement, index + 1));
    const reach =
      word === 'zero'
        ? [1, 2].find((step) => LOSSES.test(wordAt(statement, index + step)))
        : isWhole && 1;
    if (!reach) continue;
    const range = { from: index, to: index + reach + 1 };
    matches.push(
      matchAt(statement, range, {
        message: `${quote(statement, range)} allows no shortfall ever. Give the level that is needed, and the time over which it is measured.`,
        confidence: 0.75,
      }),
    );
  }
  return matches;
}

/** `100 %`, as a demand and not as a setting (`25 % to 400 %`, `(default 100 %)`). */
function hundredPercent(statement: Statement): Match[] {
  const matches: Match[] = [];
  for (let index = 0; index < statement.tokens.length; index++) {
    if (statement.tokens[index]?.lower !== '100') continue;
    const unit = wordAt(statement, index + 1);
    if (unit !== '%' && unit !== 'percent') continue;
    const next = wordAt(statement, index + 2);
    if (isInCondition(statement, index)) continue;
    const isValue =
      ['default', 'to', 'and', 'between', '–', '-', 'zoom', 'at'].includes(
        wordAt(statement, index - 1),
      ) || next === 'to';
    if (isValue) continue;
    const range = { from: index, to: index + 2 };
    matches.push(
      matchAt(statement, range, {
        message: `${quote(statement, range)} allows no failure ever. Give the share that is needed and the period it is measured over.`,
        confidence: 0.7,
      }),
    );
  }
  return matches;
}
