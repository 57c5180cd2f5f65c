import type { State } from '@throughline/schema';

/** Only what was once in force can be replaced; what was never decided is rejected instead. */
export function canBeSuperseded(state: State): boolean {
  return state === 'accepted' || state === 'deprecated';
}
