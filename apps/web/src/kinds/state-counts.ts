import { KINDS, type Kind, type State } from '@throughline/shared/schema';
import { progressOf, stateWord } from './state-words.ts';

/** How many items of a kind are in each of its states. */
export type StateCounts = Partial<Record<State, number>>;

export function totalOf(counts: StateCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The states that have items as a bar shows them: settled first, what left the way last. */
export function statesInOrder(kind: Kind, counts: StateCounts): State[] {
  const rank = (state: State) => progressOf(kind, state) ?? -1;
  const states: readonly State[] = KINDS[kind].states;
  return states.filter((state) => counts[state]).toSorted((a, b) => rank(b) - rank(a));
}

/** `12 accepted, 3 draft`: the bar in words. */
export const describeStates = (kind: Kind, counts: StateCounts): string =>
  statesInOrder(kind, counts)
    .map((state) => `${counts[state]} ${stateWord(state)}`)
    .join(', ');
