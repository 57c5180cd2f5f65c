import * as z from 'zod';
import { ProjectId } from './ids.ts';
import { Item, ItemDetail, pageOf, pageOptions } from './item.ts';
import { ItemKey } from './keys.ts';
import { Kind, Priority, State } from './kinds.ts';
import { Link } from './links.ts';
import { line, lines, searchText } from './text.ts';

/** Looks an item up by the name people use. */
export const FindItemInput = z.strictObject({ projectId: ProjectId, key: ItemKey });

/** An item with everything its page shows first: its links both ways and where it came from. */
export const ItemPage = z.strictObject({
  item: ItemDetail,
  links: z.array(Link),
  origin: z
    .strictObject({
      path: z.string(),
      line: z.int().positive(),
      sourceId: z.string(),
      format: z.string(),
      /** The fields that the file and we changed to different ends. */
      conflicts: z.array(z.string()),
    })
    .nullable(),
});
export type ItemPage = z.infer<typeof ItemPage>;

/** Lists and searches over any kinds; `owner` also finds the tasks that somebody is assigned to. */
export const ListItemsInput = z.strictObject({
  projectId: ProjectId,
  filter: z
    .strictObject({
      kinds: z.array(Kind).max(12),
      states: z.array(State).max(40),
      priorities: z.array(Priority).max(20),
      labels: lines,
      owner: line,
      text: searchText,
      isArchived: z.boolean(),
    })
    .partial()
    .default({}),
  ...pageOptions,
});
export type ListItemsInput = z.infer<typeof ListItemsInput>;
export const ItemList = pageOf(Item);

/** What the live items of a kind can be narrowed by. */
export const ListFacetsInput = z.strictObject({ projectId: ProjectId, kind: Kind });
export type ListFacetsInput = z.infer<typeof ListFacetsInput>;

const Facet = z.array(z.strictObject({ value: z.string(), count: z.int().positive() }));
/** The labels and the people (owners and assignees) of a kind with their counts, the commonest 200 of each. */
export const ItemFacets = z.strictObject({ labels: Facet, owners: Facet });
export type ItemFacets = z.infer<typeof ItemFacets>;
