import { lazy, Suspense } from 'react';
import { useIsPaletteOpen } from './palette-store.ts';

const Palette = lazy(() => import('./palette.tsx').then((file) => ({ default: file.Palette })));

/** Loads the palette when it is first asked for. */
export function PaletteHost() {
  const isOpen = useIsPaletteOpen();
  return <Suspense>{isOpen && <Palette />}</Suspense>;
}
