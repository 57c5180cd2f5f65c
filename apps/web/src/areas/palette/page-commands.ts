import { useEffect, useRef } from 'react';

/** Something that can be done on the page that is open, by its name. */
export interface PageCommand {
  label: string;
  run: () => void;
}

let current: readonly PageCommand[] = [];

/** What the open page offers. */
export const pageCommands = (): readonly PageCommand[] => current;

/** Offers what can be done on this page in the palette, for as long as the page is open. */
export function usePageCommands(commands: readonly PageCommand[]): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
    current = commands;
  });
  useEffect(
    () => () => {
      if (current === latest.current) current = [];
    },
    [],
  );
}
