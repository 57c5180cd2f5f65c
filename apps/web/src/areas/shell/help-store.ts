import { createOpenStore } from '../../components/open-store.ts';

const store = createOpenStore();

/** The list of shortcuts. */
export const { open: openHelp, close: closeHelp, useIsOpen: useIsHelpOpen } = store;
