import type { Values } from './form-values.ts';

/** What was typed and not saved, for as long as the browser's tab lives. A reload or a wrong click loses nothing. */
const PREFIX = 'throughline-draft:';

export function readDraft(name: string): Values | null {
  try {
    const kept = sessionStorage.getItem(PREFIX + name);
    return kept === null ? null : (JSON.parse(kept) as Values);
  } catch {
    return null;
  }
}

export function keepDraft(name: string, values: Values): void {
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(values));
  } catch {
    // No storage, or none left: the form still holds it.
  }
}

export function dropDraft(name: string): void {
  try {
    sessionStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing was kept, then.
  }
}
