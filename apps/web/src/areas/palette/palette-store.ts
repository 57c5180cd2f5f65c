import { createOpenStore } from '../../components/open-store.ts';

const store = createOpenStore();

export const { open: openPalette, close: closePalette, useIsOpen: useIsPaletteOpen } = store;
