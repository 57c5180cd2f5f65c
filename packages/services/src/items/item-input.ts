import type {
  Fields,
  ItemId,
  Kind,
  NewLink,
  Priority,
  ProjectId,
  State,
} from '@throughline/schema';

/** The inputs of the verbs on items, of whatever kind; each kind's schema has checked them. */
export interface ItemTarget {
  projectId: ProjectId;
  id: ItemId;
}

export interface ItemWrite extends ItemTarget {
  expectedVersion: number;
  idempotencyKey?: string | undefined;
}

export interface ItemData {
  title?: string | undefined;
  body?: string | undefined;
  labels?: string[] | undefined;
  owner?: string | null | undefined;
  priority?: Priority | null | undefined;
}

export interface CreateItem {
  projectId: ProjectId;
  data: ItemData & { title: string } & Fields;
  links?: readonly NewLink[] | undefined;
  idempotencyKey?: string | undefined;
}

export interface UpdateItem extends ItemWrite {
  data: ItemData & Fields;
  reason?: string | undefined;
}

export interface MoveItem extends ItemWrite {
  to: State;
  reason?: string | undefined;
}

/** Tells what all kinds share from the kind's own fields; what is undefined is not there. */
export function splitData(data: ItemData & Fields): { shared: ItemData; own: Fields } {
  const { title, body, labels, owner, priority, ...own } = data;
  return { shared: given({ title, body, labels, owner, priority }), own: given(own) };
}

function given<T extends object>(data: T): T {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as T;
}

export const areaVerb = (kind: Kind, verb: string): string => `${kind}.${verb}`;
