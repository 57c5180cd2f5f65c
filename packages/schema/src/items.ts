import * as z from 'zod';
import { ProjectId } from './ids.ts';
import { Item, ItemDetail, pageOf, pageOptions } from './item.ts';
import { ItemKey } from './keys.ts';
import { Kind, State } from './kinds.ts';
import { Link } from './links.ts';
import { lines, searchText } from './text.ts';

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
    })
    .nullable(),
});
export type ItemPage = z.infer<typeof ItemPage>;

/** Lists and searches over any kinds. */
export const ListItemsInput = z.strictObject({
  projectId: ProjectId,
  filter: z
    .strictObject({
      kinds: z.array(Kind).max(12),
      states: z.array(State).max(40),
      labels: lines,
      text: searchText,
      isArchived: z.boolean(),
    })
    .partial()
    .default({}),
  ...pageOptions,
});
export type ListItemsInput = z.infer<typeof ListItemsInput>;
export const ItemList = pageOf(Item);
