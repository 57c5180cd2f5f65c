import type { State } from '@throughline/schema';

export interface Blocker {
  key: string;
  title: string;
  state: State;
}

/** A task that something unfinished blocks cannot be finished; a cancelled blocker blocks no more. */
export function openBlockers(to: State, blockers: readonly Blocker[]): Blocker[] {
  if (to !== 'done') return [];
  return blockers.filter((blocker) => blocker.state !== 'done' && blocker.state !== 'cancelled');
}
