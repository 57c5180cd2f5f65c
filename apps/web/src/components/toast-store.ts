import { useSyncExternalStore } from 'react';

/** Whether there has been a toast yet. */
let isWanted = false;
const listeners = new Set<() => void>();

export function wantToasts(): void {
  if (isWanted) return;
  isWanted = true;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useWantsToasts = (): boolean => useSyncExternalStore(subscribe, () => isWanted);
