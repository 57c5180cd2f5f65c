import { changedFields } from '@throughline/domain';
import type { ConflictView, ProjectId, SettleConflictInput } from '@throughline/schema';
import { type NewChange, recordChanges } from '../changes/record-changes.ts';
import type { Context, Stores } from '../context.ts';
import { loadForWrite, requireLive, saveItem } from '../items/load.ts';
import { revise } from '../items/new-item.ts';
import { asFields, keyOf } from '../items/present.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { notFound } from '../problem-error.ts';
import { viewConflicts } from './view-conflicts.ts';

/** Every field that a file and somebody here changed to different ends, in the order of the files. */
export async function listConflicts(
  context: Context,
  input: { projectId: ProjectId },
): Promise<ConflictView[]> {
  await permit(context, 'reader', input.projectId);
  return conflictsOf(context.stores, input.projectId);
}

/** Settles a field in conflict for our text or for the file's; gives the conflicts that are left. */
export async function settleConflict(
  context: Context,
  input: SettleConflictInput,
): Promise<ConflictView[]> {
  const { projectId, id, field, take, expectedVersion } = input;
  await permit(context, 'editor', projectId);

  return mutate(context, 'sources.settle', input, async (stores) => {
    await stores.items.lock(projectId, [id]);
    const item = await loadForWrite(stores, input);
    requireLive(item);
    const spans = await stores.sources.spans(projectId);
    const known = spans.find(({ itemId, isGone }) => itemId === id && !isGone);
    const conflict = known?.conflicts.find((one) => one.field === field);
    if (!known || !conflict) throw notFound(`conflict in ${field} of ${keyOf(item)}`);

    const { path: _path, kind: _kind, number: _number, title: _title, ...span } = known;
    const parsed = { ...span.parsed, [field]: conflict.theirs };
    const conflicts = span.conflicts.filter((one) => one !== conflict);
    await stores.sources.saveSpans([{ ...span, parsed, conflicts }]);

    const about = { id, key: keyOf(item) };
    const changes: NewChange[] = [
      { action: 'source.settled', item: about, after: { field, take } },
    ];
    if (take === 'theirs') {
      const next = revise(item, { [field]: conflict.theirs }, context.clock());
      const { before, after } = changedFields(asFields(item), asFields(next));
      await saveItem(stores, next, expectedVersion);
      changes.push({ action: 'item.updated', item: about, before, after });
    }
    await recordChanges(context, stores, projectId, changes);
    return conflictsOf(stores, projectId);
  });
}

async function conflictsOf(stores: Stores, projectId: ProjectId): Promise<ConflictView[]> {
  const spans = await stores.sources.spans(projectId);
  return spans.flatMap((span) =>
    span.isGone ? [] : viewConflicts(span, span.path, span.conflicts),
  );
}
