import type { EarsPattern } from '@throughline/schema';
import type { ConditionType, EarsSentence } from './ears.ts';

const PATTERN_OF: Record<ConditionType, EarsPattern> = {
  where: 'optional',
  while: 'state',
  when: 'event',
  if: 'unwanted',
};

/** The pattern of a statement: that of its first sentence with a modal; `none` when there is none. */
export function patternOf(sentences: readonly EarsSentence[]): EarsPattern {
  const main = mainSentence(sentences);
  if (!main) return 'none';
  const types = new Set(main.conditions.map((condition) => condition.type));
  if (types.size > 1) return 'complex';
  const [only] = types;
  return only === undefined ? 'ubiquitous' : PATTERN_OF[only];
}

/** The first sentence with `shall` or `must`, else the first with any modal. */
export function mainSentence(sentences: readonly EarsSentence[]): EarsSentence | undefined {
  const spoken = sentences.filter((sentence) => sentence.modal !== null);
  return spoken.find((sentence) => sentence.isBinding) ?? spoken[0];
}
