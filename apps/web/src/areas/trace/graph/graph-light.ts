import { createContext, useContext, useSyncExternalStore } from 'react';

interface State {
  /** The tiles on the lit ways; null while nothing is pointed at. */
  lit: ReadonlySet<string> | null;
  /** The tile that they go through. */
  pointed: string | null;
  /** The tile that the keyboard is at: the graph is one stop for Tab, arrows lead through it. */
  cursor: string | null;
  /** Whether the tile at the cursor should take the focus as soon as it is drawn. */
  isFocusDue: boolean;
}

/** What is lit, outside of React's tree: thousands of tiles listen, a hover renders only those that change. */
export interface GraphLight {
  get: () => State;
  set: (change: Partial<State>) => void;
  subscribe: (listener: () => void) => () => void;
}

export function createGraphLight(): GraphLight {
  let state: State = { lit: null, pointed: null, cursor: null, isFocusDue: false };
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const GraphLightContext = createContext<GraphLight>(createGraphLight());

/** A part of the state, as a value that stays the same until it changes. */
export function useLight<T>(select: (state: State) => T): T {
  const light = useContext(GraphLightContext);
  return useSyncExternalStore(light.subscribe, () => select(light.get()));
}
