import { changedFields } from '@throughline/domain';
import type {
  Fields,
  OpenConflict,
  ProjectId,
  ReopenConflictInput,
  SettleConflictInput,
} from '@throughline/schema';
import { type NewChange, recordChanges } from '../changes/record-changes.ts';
import type { Context, Stores } from '../context.ts';
import type { ItemRecord } from '../items/item-store.ts';
import { loadForWrite, requireLive, saveItem } from '../items/load.ts';
import { revise } from '../items/new-item.ts';
import { asFields, keyOf } from '../items/present.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { notFound } from '../problem-error.ts';
import { bareSpan, isSame } from './snapshot.ts';
import type { FieldConflict } from './source-store.ts';
import { viewOpenConflicts } from './view-conflicts.ts';

/** How far back in an item's changes a settlement is looked for. */
const LOOKED_BACK = 100;

/** Every field that a file and somebody here changed to different ends, in the order of the files. */
export async function listConflicts(
  context: Context,
  input: { projectId: ProjectId },
): Promise<OpenConflict[]> {
  await permit(context, 'reader', input.projectId);
  return conflictsOf(context.stores, input.projectId);
}

/** Settles a field in conflict for our text or for the file's; gives the conflicts that are left. */
export async function settleConflict(
  context: Context,
  input: SettleConflictInput,
): Promise<OpenConflict[]> {
  const { projectId, field, take } = input;
  await permit(context, 'editor', projectId);

  return mutate(context, 'sources.settle', input, async (stores) => {
    const { item, span } = await loadWithSpan(stores, input);
    const conflict = span?.conflicts.find((one) => one.field === field);
    if (!span || !conflict) throw notFound(`conflict in ${field} of ${keyOf(item)}`);

    const ours = asFields(item)[field] ?? null;
    const settled: Settlement = { field, base: span.parsed[field] ?? null, ours, conflict };
    await stores.sources.saveSpans([
      {
        ...bareSpan(span),
        parsed: { ...span.parsed, [field]: conflict.theirs },
        conflicts: span.conflicts.filter((one) => one !== conflict),
      },
    ]);
    const about = { id: item.id, key: keyOf(item) };
    const said: NewChange = {
      action: 'source.settled',
      item: about,
      before: { ...settled },
      after: { field, take },
    };
    const put = take === 'theirs' ? { [field]: conflict.theirs } : {};
    await write(context, stores, item, said, put);
    return conflictsOf(stores, projectId);
  });
}

/** Takes a settlement back; gives the conflicts that wait by then. */
export async function reopenConflict(
  context: Context,
  input: ReopenConflictInput,
): Promise<OpenConflict[]> {
  const { projectId, id, field } = input;
  await permit(context, 'editor', projectId);

  return mutate(context, 'sources.reopen', input, async (stores) => {
    const { item, span } = await loadWithSpan(stores, input);
    const log = await stores.changes.list({ projectId, itemId: id, limit: LOOKED_BACK });
    const settled = log
      .filter(({ action }) => action === 'source.settled')
      .map(({ before }) => before as unknown as Settlement)
      .find((one) => one.field === field);
    const isOpen = span?.conflicts.some((one) => one.field === field);
    // Another import has read the file since, and begins from what it says.
    const isAsSettled = settled && span && isSame(span.parsed[field], settled.conflict.theirs);
    if (isOpen || !isAsSettled) throw notFound(`settled conflict in ${field} of ${keyOf(item)}`);

    await stores.sources.saveSpans([
      {
        ...bareSpan(span),
        parsed: { ...span.parsed, [field]: settled.base },
        conflicts: [...span.conflicts, settled.conflict],
      },
    ]);
    const about = { id, key: keyOf(item) };
    const said: NewChange = { action: 'source.reopened', item: about, after: { field } };
    // What somebody wrote since stays; only what came from the file goes.
    const isFromFile = isSame(asFields(item)[field], settled.conflict.theirs);
    await write(context, stores, item, said, isFromFile ? { [field]: settled.ours } : {});
    return conflictsOf(stores, projectId);
  });
}

/** What a settlement's change row keeps of what was before it. */
interface Settlement {
  field: string;
  base: unknown;
  ours: unknown;
  conflict: FieldConflict;
}

async function loadWithSpan(stores: Stores, input: ReopenConflictInput) {
  await stores.items.lock(input.projectId, [input.id]);
  const item = await loadForWrite(stores, input);
  requireLive(item);
  const span = await stores.sources.spanOf(input.projectId, input.id);
  return { item, span: span?.isGone ? null : span };
}

/** Writes what the item says from now on, if that is something else, and tells of all of it. */
async function write(
  context: Context,
  stores: Stores,
  item: ItemRecord,
  said: NewChange,
  data: Fields,
): Promise<void> {
  const next = revise(item, data, context.clock());
  const { before, after } = changedFields(asFields(item), asFields(next));
  const changes = [said];
  if (Object.keys(after).length > 0) {
    await saveItem(stores, next, item.version);
    const about = { id: item.id, key: keyOf(item) };
    changes.push({ action: 'item.updated', item: about, before, after });
  }
  await recordChanges(context, stores, item.projectId, changes);
}

async function conflictsOf(stores: Stores, projectId: ProjectId): Promise<OpenConflict[]> {
  const spans = await stores.sources.spansInConflict(projectId);
  const ids = spans.map(({ itemId }) => itemId);
  const items = ids.length > 0 ? await stores.items.findMany(projectId, ids) : [];
  const itemOf = new Map(items.map((item) => [item.id, item]));
  return spans.flatMap((span) => viewOpenConflicts(span, itemOf.get(span.itemId)!));
}
