import { useRef, type RefObject } from 'react';
import { usePageKeys } from '../../components/use-page-keys.ts';

/**
 * The keys of the work list: j and k walk its entries, w writes the better words, s suppresses, o opens the
 * requirement. Each does what the control of the entry with `data-key` does.
 */
export function useFindingKeys(): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
  const here = () => entries().findIndex((entry) => entry.contains(document.activeElement));
  const go = (step: 1 | -1) => {
    const at = here();
    const next = entries()[at === -1 ? 0 : at + step];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  const press = (key: string) =>
    entries()[here()]?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.click();
  usePageKeys({
    j: () => go(1),
    k: () => go(-1),
    w: () => press('w'),
    s: () => press('s'),
    o: () => press('o'),
  });
  return list;
}
