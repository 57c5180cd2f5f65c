import type { Kind } from '@throughline/shared/schema';

const nameOf = (kind: Kind) => `throughline-columns:${kind}`;

/** The columns last chosen for lists of a kind on this machine; undefined where they are the usual ones. */
export function rememberedColumns(kind: Kind): string[] | undefined {
  try {
    return localStorage.getItem(nameOf(kind))?.split(' ');
  } catch {
    return undefined;
  }
}

export function rememberColumns(kind: Kind, columns: readonly string[] | undefined): void {
  try {
    if (columns) localStorage.setItem(nameOf(kind), columns.join(' '));
    else localStorage.removeItem(nameOf(kind));
  } catch {
    // No storage: the address still has them.
  }
}
