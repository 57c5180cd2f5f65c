import { nextStates } from '@throughline/domain';
import { KINDS, type State } from '@throughline/shared/schema';
import { badUsage } from '../failure.ts';
import type { ItemPage } from './find-item.ts';

/** A state that an item of this kind can have, whatever state it is in now. */
export function parseStateOf({ key, kind, state }: ItemPage['item'], text: string): State {
  const word = text.trim().toLowerCase();
  const states: readonly State[] = KINDS[kind].states;
  const found = states.find((each) => each === word);
  if (found) return found;
  const next = nextStates(kind, state).join(', ');
  throw badUsage(`${text} is no state of a ${kind}. ${key} is ${state} and can move to: ${next}.`);
}
