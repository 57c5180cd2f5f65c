import {
  KINDS,
  type Area,
  type Fields,
  type Item,
  type ItemId,
  type Kind,
  type Page,
  type ProjectId,
  type SortField,
  type State,
} from '@throughline/schema';
import type { Caller } from './world.ts';

/** An item as any area gives it: what all kinds share, and the kind's own fields beside it. */
export type AnyItem = Item & Fields;

interface Write {
  projectId: ProjectId;
  id: ItemId;
  expectedVersion: number;
  idempotencyKey?: string;
}

/** The procedures that every kind has, for tests that walk over all kinds. */
export interface AreaCaller {
  create(input: {
    projectId: ProjectId;
    data: Fields & { title: string };
    idempotencyKey?: string;
  }): Promise<AnyItem>;
  get(input: { projectId: ProjectId; id: ItemId }): Promise<AnyItem>;
  list(input: {
    projectId: ProjectId;
    filter?: Fields;
    sort?: { by: SortField; direction: 'asc' | 'desc' };
    limit?: number;
    cursor?: string;
  }): Promise<Page<AnyItem>>;
  update(input: Write & { data: Fields }): Promise<AnyItem>;
  move(input: Write & { to: State; reason?: string }): Promise<AnyItem>;
  archive(input: Write): Promise<AnyItem>;
  restore(input: Write): Promise<AnyItem>;
}

/** A kind's area. The areas differ in their fields alone, which the procedures check. */
export function areaOf(caller: Caller, kind: Kind): AreaCaller {
  const areas: Record<Area, unknown> = caller;
  return areas[KINDS[kind].area] as AreaCaller;
}

/** Everything on every page, by following the cursor to the end. */
export async function allPages<T>(
  read: (cursor: string | undefined) => Promise<Page<T>>,
): Promise<T[]> {
  const items: T[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await read(cursor);
    items.push(...page.items);
    if (page.nextCursor === null) return items;
    cursor = page.nextCursor;
  }
}
