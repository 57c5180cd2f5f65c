import type { ComboboxStore } from '@mantine/core';
import { useEffect } from 'react';

/** Keeps the first option selected whenever the options become others, so that Enter takes the best match. */
export function useFirstOption(combobox: ComboboxStore, options: string): void {
  useEffect(() => {
    combobox.selectFirstOption();
    // Only when the options are others: the store's own functions change with every selection.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [options]);
}
