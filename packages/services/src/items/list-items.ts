import {
  KIND_NAMES,
  type Item,
  type ItemFacets,
  type Kind,
  type ListFacetsInput,
  type ListItemsInput,
  type Page,
  type Priority,
  type ProjectId,
  type State,
} from '@throughline/schema';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import { presentItem, presentRow, type ItemOf } from './present.ts';

export interface ListOfKind {
  projectId: ProjectId;
  filter: {
    states?: State[] | undefined;
    priorities?: (Priority | null)[] | undefined;
    labels?: string[] | undefined;
    owner?: string | undefined;
    text?: string | undefined;
    isArchived?: boolean | undefined;
  };
  sort: ListItemsInput['sort'];
  limit: number;
  cursor?: string | undefined;
}

/** One page of one kind, with the kind's own fields. */
export async function listItemsOfKind<K extends Kind>(
  context: Context,
  kind: K,
  input: ListOfKind,
): Promise<Page<ItemOf<K>>> {
  const { filter, ...page } = input;
  await permit(context, 'reader', input.projectId);
  const found = await context.stores.items.list({ ...page, ...filter, kinds: [kind] });
  return { ...found, items: found.items.map((item) => presentItem<K>(item)) };
}

/** One page over several kinds; all of them where none is named. */
export async function listItems(context: Context, input: ListItemsInput): Promise<Page<Item>> {
  const { filter, ...page } = input;
  await permit(context, 'reader', input.projectId);
  const kinds = filter.kinds?.length ? filter.kinds : KIND_NAMES;
  const found = await context.stores.items.list({ ...page, ...filter, kinds });
  return { ...found, items: found.items.map(presentRow) };
}

/** The labels and people that a list of the kind can be narrowed by. */
export async function listFacets(context: Context, input: ListFacetsInput): Promise<ItemFacets> {
  await permit(context, 'reader', input.projectId);
  return context.stores.items.facets(input.projectId, input.kind);
}
