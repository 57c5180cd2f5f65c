import { useState } from 'react';
import { returnFocus } from '../../../components/return-focus.ts';

/** Which field of the item is being written; one at a time. */
export interface Editing {
  name: string | null;
  start: (name: string) => void;
  end: () => void;
}

/** When the writing ends the focus goes back to what began it, or to what now stands in its place. */
export function useEditing(): Editing {
  const [name, setName] = useState<string | null>(null);
  return {
    name,
    start: setName,
    end: () => {
      setName(null);
      requestAnimationFrame(() =>
        returnFocus(document.querySelector<HTMLElement>(`[data-edit="${name}"]`)),
      );
    },
  };
}
