import { useSyncExternalStore } from 'react';

/** Whether the server has told us that we are nobody. A page that reloads asks it again. */
let isSignedOut = false;
const listeners = new Set<() => void>();

export function markSignedOut(): void {
  isSignedOut = true;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useIsSignedOut = (): boolean => useSyncExternalStore(subscribe, () => isSignedOut);
