import { normativeHash } from '@throughline/domain';
import {
  initialState,
  SCHEMAS,
  type ItemId,
  type Kind,
  type ProjectId,
  type State,
} from '@throughline/schema';
import { splitData, type CreateItem } from './item-input.ts';
import type { ItemRecord } from './item-store.ts';

/** A new item, complete but for its number. */
export function newItem(
  kind: Kind,
  input: {
    id: ItemId;
    projectId: ProjectId;
    number: number;
    data: CreateItem['data'];
    state?: State;
    at: Date;
  },
): ItemRecord {
  const { shared, own } = splitData(input.data);
  return withHash({
    id: input.id,
    projectId: input.projectId,
    kind,
    number: input.number,
    body: '',
    labels: [],
    owner: null,
    priority: null,
    ...shared,
    title: input.data.title,
    state: input.state ?? initialState(kind),
    version: 1,
    normativeHash: '',
    createdAt: input.at,
    updatedAt: input.at,
    archivedAt: null,
    fields: { ...SCHEMAS[kind].blank, ...own },
  });
}

/** The next version of an item with some of its content changed. */
export function revise(
  item: ItemRecord,
  data: Parameters<typeof splitData>[0] & { state?: State },
  at: Date,
): ItemRecord {
  const { state = item.state, ...rest } = data;
  const { shared, own } = splitData(rest);
  const fields = { ...item.fields, ...own };
  return withHash({ ...item, ...shared, state, fields, version: item.version + 1, updatedAt: at });
}

function withHash(item: ItemRecord): ItemRecord {
  return { ...item, normativeHash: normativeHash(item) };
}
