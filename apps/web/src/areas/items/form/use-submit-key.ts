import { useHotkeys } from '@mantine/hooks';
import { useRef, type RefObject } from 'react';

/** Ctrl or ⌘ with Enter saves from any field of the form. */
export function useSubmitKey(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useHotkeys([['mod+Enter', () => form.current?.requestSubmit()]], []);
  return form;
}
