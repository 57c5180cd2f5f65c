import { useContext, useEffect, useRef } from 'react';
import { GraphLightContext, useLight } from './graph-light.ts';

/** Makes a tile's button the graph's one stop for Tab while the cursor is at it, and focuses it when arrows led there. */
export function useCursor(id: string) {
  const light = useContext(GraphLightContext);
  const ref = useRef<HTMLButtonElement>(null);
  const isHere = useLight(({ cursor }) => cursor === id);
  const isFocusDue = useLight((state) => state.cursor === id && state.isFocusDue);
  useEffect(() => {
    if (!isFocusDue) return;
    ref.current?.focus({ preventScroll: true });
    light.set({ isFocusDue: false });
  }, [isFocusDue, light]);
  return { ref, tabIndex: isHere ? 0 : -1 };
}
