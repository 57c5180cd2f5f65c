import { useSyncExternalStore } from 'react';

/** Whether the palette is open, for buttons and keys anywhere in the shell. */
let isOpen = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  isOpen = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const openPalette = (): void => set(true);
export const closePalette = (): void => set(false);
export const useIsPaletteOpen = (): boolean => useSyncExternalStore(subscribe, () => isOpen);
