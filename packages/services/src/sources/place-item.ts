import type { ItemId, PlacedItem, PlaceItemInput, ProjectId } from '@throughline/schema';
import { recordChanges } from '../changes/record-changes.ts';
import type { Context, Stores } from '../context.ts';
import type { ItemRecord } from '../items/item-store.ts';
import { loadItem, requireLive } from '../items/load.ts';
import { keyOf } from '../items/present.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { ProblemError } from '../problem-error.ts';
import { planAdditions } from './plan-additions.ts';

/** Says where an item that is in no file is to be written, and which file that makes. */
export async function placeItem(context: Context, input: PlaceItemInput): Promise<PlacedItem> {
  const { projectId, id } = input;
  await permit(context, 'editor', projectId);

  return mutate(context, 'sources.place', input, async (stores) => {
    await stores.items.lock(projectId, [id]);
    const item = await loadItem(stores, projectId, id);
    requireLive(item);
    const about = { id, key: keyOf(item) };
    const origin = await stores.sources.originOf(projectId, id);
    if (origin) throw cannotPlace(item, null, `it stands in ${origin.path} already`);
    const into = input.into === undefined ? await usualPlace(stores, item) : input.into;
    const before = (await stores.sources.placements(projectId)).find(({ itemId }) => itemId === id);
    const placed =
      into === null
        ? await takeBack(stores, projectId, item)
        : await place(stores, projectId, item, into);
    if ((before?.into ?? null) !== into)
      await recordChanges(context, stores, projectId, [
        {
          action: 'source.placed',
          item: about,
          before: { into: before?.into ?? null },
          after: { into },
        },
      ]);
    return placed;
  });
}

async function takeBack(
  stores: Stores,
  projectId: ProjectId,
  item: ItemRecord,
): Promise<PlacedItem> {
  await stores.sources.removePlacements(projectId, [item.id]);
  return { key: keyOf(item), into: null, path: null, isNewFile: false, unwritten: [] };
}

async function place(
  stores: Stores,
  projectId: ProjectId,
  item: ItemRecord,
  into: string,
): Promise<PlacedItem> {
  await stores.sources.savePlacement({ projectId, itemId: item.id, into });
  const { added, refused } = await planAdditions(
    stores,
    projectId,
    await stores.sources.spans(projectId),
  );
  const isOurs = ({ record }: { record: { id: ItemId } }) => record.id === item.id;
  const addition = added.find(isOurs);
  if (!addition) throw cannotPlace(item, into, refused.find(isOurs)!.message);
  const { path, isNewFile, unwritten } = addition;
  const key = keyOf(item);
  return {
    key,
    into,
    path,
    isNewFile,
    unwritten: unwritten.map(({ field, code, message }) => ({ key, field, code, message })),
  };
}

/** Folders of what is over, or not begun. */
const PUT_AWAY = /(?:^|\/)(?:archived?|completed|done|drafts?|deprecated|superseded)\//i;

/** Where most items of the kind came from: the folder of files that are one item each, or the file. */
async function usualPlace(stores: Stores, item: ItemRecord): Promise<string> {
  const spans = await stores.sources.spans(item.projectId);
  const paths = spans.flatMap(({ kind, isGone, path }) =>
    kind === item.kind && !isGone ? [path] : [],
  );
  const current = paths.filter((path) => !PUT_AWAY.test(path));
  const perFile = Map.groupBy(paths, (path) => path);
  const places = (current.length > 0 ? current : paths).map((path) =>
    perFile.get(path)!.length > 1 ? path : path.slice(0, Math.max(path.lastIndexOf('/'), 0)) || '.',
  );
  const [most] = [...Map.groupBy(places, (place) => place)].toSorted(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  );
  if (most) return most[0];
  throw cannotPlace(item, null, `no ${item.kind} came from a file yet; name a folder or a file`);
}

function cannotPlace(item: ItemRecord, into: string | null, reason: string): ProblemError {
  const key = keyOf(item);
  const place = into === null ? '' : ` into ${into}`;
  const message = `${key} cannot be written${place}: ${reason}.`;
  return new ProblemError({ code: 'CANNOT_PLACE', message, key, into });
}
