import type { GraphItem, MissingLink } from '@throughline/shared/schema';
import { createContext, useContext } from 'react';

/** What tiles ask of the page that they are on. */
export interface GraphActions {
  /** Looks at an item beside the picture. */
  look: (item: GraphItem) => void;
  /** Starts to repair what is missing from it. */
  fix: (item: GraphItem, type: MissingLink) => void;
  unfold: (id: string) => void;
  fold: (id: string) => void;
  /** Lights the ways through a tile; null puts them out. */
  point: (id: string | null) => void;
}

export const GraphActionsContext = createContext<GraphActions | null>(null);

export function useGraphActions(): GraphActions {
  const actions = useContext(GraphActionsContext);
  if (!actions) throw new Error('A tile of the graph stands outside of a graph');
  return actions;
}
