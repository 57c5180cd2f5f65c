import type { Kind } from '@throughline/shared/schema';
import { ALL, FOLD_FROM, type GraphView } from './graph-view.ts';

/** What is unfolded once this kind, or label of a kind, is, too. */
export const unfolded = (open: readonly string[] | undefined, id: string): string[] => [
  ...(open ?? []),
  id,
];

/** What stays unfolded without this kind and its labels. */
export function foldedAgain(
  open: readonly string[] | undefined,
  kind: string,
  kinds: readonly Kind[],
): string[] | undefined {
  const before: readonly string[] = open?.includes(ALL) ? kinds : (open ?? []);
  const rest = before.filter((id) => id !== kind && !id.startsWith(`${kind}:`));
  return rest.length > 0 ? rest : undefined;
}

/** The kinds that are unfolded and need not be. */
export function foldableKinds(
  open: readonly string[] | undefined,
  view: GraphView | undefined,
): ReadonlySet<Kind> {
  if (!open || !view || view.items.length <= FOLD_FROM) return new Set();
  const kinds = new Set(view.items.map(({ kind }) => kind));
  return new Set([...kinds].filter((kind) => open.includes(ALL) || open.includes(kind)));
}
