import type { Smell } from '@throughline/schema';
import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import {
  isNameInside,
  isNamingSubject,
  isInCondition,
  sentenceIndexOf,
  sentencesWithNumbers,
} from '../text/near.ts';
import { type PhraseHit, wordSet } from '../text/phrases.ts';
import { DETERMINERS, MODALS } from '../words/function-words.ts';
import { PERFORMANCE } from '../words/performance.ts';

export const measurablePerformance: Rule = {
  id: 'INCOSE-R34',
  guide: GUIDES.incose,
  title: 'Give performance a number',
  severity: 'warning',
  smell: 'subjective',
  why: 'What is fast to one is slow to another. A value, its unit and the load under which it holds can be tested.',
  bad: 'The search shall respond quickly.',
  good: 'The search shall respond within 300 ms at 50 queries per second.',
  find(statement) {
    const isNumbered = sentencesWithNumbers(statement);
    return [...PERFORMANCE.find(statement.tokens), ...judgedMeasures(statement)].flatMap(
      (hit): Match[] => {
        if (
          hit.value === null ||
          isOtherSense(statement, hit.from) ||
          isInCondition(statement, hit.from)
        )
          return [];
        if (isNameInside(statement, hit.from) || isNamingSubject(statement, hit)) return [];
        if (isNumbered[sentenceIndexOf(statement, hit.from)]) return [];
        return [
          matchAt(statement, hit, {
            message: `${quote(statement, hit)} has no measure. Give the value with its unit, and the load or state in which it holds.`,
            confidence: 0.85,
            smell: hit.value,
          }),
        ];
      },
    );
  },
};

/** Judgements of a measure, and the measures of performance they stand with. */
const JUDGEMENT = wordSet(`
  low high short long minimal little small good great excellent acceptable reasonable adequate sufficient decent
  fast slow poor optimal maximum minimum quick limited`);
const MEASURE =
  /^(?:latency|latencies|throughput|performance|speed|delay|overhead|bandwidth|memory|availability|uptime|footprint|consumption|capacity|efficiency|utilisation|utilization)$/;
const TIMED =
  /^(?:response|reaction|start-up|startup|boot|load|loading|processing|turnaround|waiting|recovery|battery|query|access|execution)$/;

/** `a long battery life`, `with minimal overhead`. */
function judgedMeasures(statement: Statement): PhraseHit<Smell | null>[] {
  const found: PhraseHit<Smell | null>[] = [];
  for (let index = 0; index < statement.tokens.length; index++) {
    if (!JUDGEMENT.has(wordAt(statement, index))) continue;
    if (PERFORMANCE.at(statement.tokens, index)) continue;
    const next = wordAt(statement, index + 1);
    const after = wordAt(statement, index + 2);
    const isTimed = TIMED.test(next) && /^(?:times?|life|lifetime)$/.test(after);
    // `memory card`, `speed limit`: the measure is only part of a name.
    const isMeasured =
      (MEASURE.test(next) && statement.tags?.[index + 2] !== 'noun') ||
      (TIMED.test(next) && MEASURE.test(after));
    if (isTimed || isMeasured) {
      found.push({ from: index, to: index + 2, value: 'ambiguous' });
    }
  }
  return found;
}

/** `shall prompt users`, `the prompt`, `an instant of time` */
function isOtherSense(statement: Statement, index: number): boolean {
  const word = wordAt(statement, index);
  if (word !== 'prompt' && word !== 'instant' && word !== 'slow' && word !== 'fluid') return false;
  const tag = statement.tags?.[index];
  if (tag) return tag === 'verb' || tag === 'noun';
  const before = wordAt(statement, index - 1);
  return (
    MODALS.has(before) ||
    before === 'to' ||
    before === 'and' ||
    (DETERMINERS.has(before) && word !== 'slow')
  );
}
