import type { Item, ProjectId } from '@throughline/shared/schema';
import { useEffect } from 'react';

export type Recent = Pick<Item, 'key' | 'title' | 'kind'>;

/** How many are remembered; the open one is among them. */
const KEPT = 8;
const nameOf = (projectId: ProjectId) => `throughline-recent:${projectId}`;

/** The items that were opened last in this browser, the last one first. */
export function recentItems(projectId: ProjectId): Recent[] {
  try {
    return JSON.parse(localStorage.getItem(nameOf(projectId)) ?? '[]') as Recent[];
  } catch {
    return [];
  }
}

/** Remembers that an item was opened, as it is called now. */
export function useRememberItem({ projectId, key, title, kind }: Item): void {
  useEffect(() => {
    const others = recentItems(projectId).filter((item) => item.key !== key);
    try {
      const kept = [{ key, title, kind }, ...others].slice(0, KEPT);
      localStorage.setItem(nameOf(projectId), JSON.stringify(kept));
    } catch {
      // No storage: nothing is remembered.
    }
  }, [projectId, key, title, kind]);
}
