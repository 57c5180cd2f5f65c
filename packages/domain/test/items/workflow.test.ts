import { initialState, KIND_NAMES, KINDS, type Kind, type State } from '@throughline/schema';
import { describe, expect, test } from 'vitest';
import { canBeSuperseded, canMove, nextStates, openBlockers } from '../../src/index.ts';

/** The one state that no plain move reaches: a decision is superseded by another one. */
const REACHED_OTHERWISE: Partial<Record<Kind, State[]>> = { decision: ['superseded'] };

describe.each(KIND_NAMES)('the workflow of a %s', (kind) => {
  const states: readonly State[] = KINDS[kind].states;

  test('moves only between states of the kind, and never to where it is', () => {
    for (const from of states) {
      for (const to of nextStates(kind, from)) {
        expect(states).toContain(to);
        expect(to).not.toBe(from);
      }
    }
  });

  test('reaches every state from the first', () => {
    const reached = new Set<State>([initialState(kind)]);
    for (const at of reached) for (const next of nextStates(kind, at)) reached.add(next);
    expect([...reached, ...(REACHED_OTHERWISE[kind] ?? [])].toSorted()).toEqual(
      [...states].toSorted(),
    );
  });

  test('has a way out of every state, so that a mistake can be taken back', () => {
    for (const from of states) expect(nextStates(kind, from)).not.toEqual([]);
  });

  test('says of each pair of states whether it is a move', () => {
    for (const from of states) {
      for (const to of states)
        expect(canMove(kind, from, to)).toBe(nextStates(kind, from).includes(to));
    }
  });
});

test('only what was once in force can be superseded', () => {
  expect(KINDS.decision.states.filter(canBeSuperseded)).toEqual(['accepted', 'deprecated']);
});

test('finishing is what an open blocker stops, and nothing else', () => {
  const blocker = (state: State) => ({ key: 'TASK-1', title: 'First', state });
  for (const state of KINDS.task.states) {
    const isOpen = state !== 'done' && state !== 'cancelled';
    expect(openBlockers('done', [blocker(state)])).toHaveLength(isOpen ? 1 : 0);
    expect(openBlockers('doing', [blocker(state)])).toEqual([]);
  }
});
