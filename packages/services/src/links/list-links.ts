import type { Link, ListLinksInput, ListSuspectLinksInput, Page } from '@throughline/schema';
import type { Context } from '../context.ts';
import { loadItem } from '../items/load.ts';
import { permit } from '../permit.ts';

/** All links of an item, both ways. */
export async function listLinks(context: Context, input: ListLinksInput): Promise<Link[]> {
  await permit(context, 'reader', input.projectId);
  await loadItem(context.stores, input.projectId, input.itemId);
  return context.stores.links.listOf(input.projectId, input.itemId);
}

/** The links whose target changed since they were made or last reviewed. */
export async function listSuspectLinks(
  context: Context,
  input: ListSuspectLinksInput,
): Promise<Page<Link>> {
  await permit(context, 'reader', input.projectId);
  return context.stores.links.listSuspect(input);
}
