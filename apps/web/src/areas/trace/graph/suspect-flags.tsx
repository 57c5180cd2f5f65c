import { SuspectFlag } from '../../links/suspect-flag.tsx';
import type { DrawnLine } from './line-paths.ts';

/** On bundles of links some of which are suspect: how many, and the way to them. */
export function SuspectFlags({ drawn }: { drawn: readonly DrawnLine[] }) {
  return drawn
    .filter(({ count, suspects }) => count > 1 && suspects > 0)
    .map(({ id, at, type, count, suspects }) => (
      <SuspectFlag key={id} type={type} count={count} suspects={suspects} at={at} />
    ));
}
