import type { Data, Values } from './form-values.ts';

/** What was typed and not saved, for as long as the browser's tab lives. A reload or a wrong click loses nothing. */
const PREFIX = 'throughline-draft:';

export interface Draft {
  /** What the form began with: what others changed since is found against it. */
  base: Data;
  values: Values;
}

export function readDraft(name: string): Draft | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(PREFIX + name) ?? 'null') as Draft | null;
    return kept?.base && kept.values ? kept : null;
  } catch {
    return null;
  }
}

export function keepDraft(name: string, draft: Draft): void {
  try {
    sessionStorage.setItem(PREFIX + name, JSON.stringify(draft));
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
