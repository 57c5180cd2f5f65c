import type { ComboboxStore } from '@mantine/core';
import { useEffect, useState } from 'react';

/**
 * Keeps the first option selected whenever the options become others, so that Enter takes the best match,
 * and names the selected one for readers that speak. Returns props for `Combobox.EventsTarget`.
 */
export function useActiveOption(combobox: ComboboxStore, options: string) {
  const [activeId, setActiveId] = useState<string | undefined>();

  useEffect(() => {
    setActiveId(combobox.selectFirstOption() ?? undefined);
    // Only when the options are others: the store's own functions change with every selection.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [options]);

  return {
    'aria-activedescendant': activeId,
    onKeyUp: (event: { key: string }) => {
      if (!event.key.startsWith('Arrow')) return;
      setActiveId(document.querySelector(`#${combobox.listId} [data-combobox-selected]`)?.id);
    },
  };
}
