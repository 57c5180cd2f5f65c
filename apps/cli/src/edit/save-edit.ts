import { canMove, nextStates } from '@throughline/domain';
import { problemFrom } from '@throughline/shared';
import { State } from '@throughline/shared/schema';
import { badUsage } from '../failure.ts';
import { areaOf, type AnyItem } from '../items/area-client.ts';
import { findItem, type ItemPage } from '../items/find-item.ts';
import type { Session } from '../session.ts';
import { conflictFailure } from './conflict.ts';
import type { EditableValues } from './flat-item.ts';

/** What to write, and what it was made from. */
export interface Edit {
  values: EditableValues;
  expectedVersion: number;
  base: EditableValues | null;
  keptAt?: string | undefined;
  reason?: string | undefined;
}

/** Writes an edit: the fields, then the state, which is a call of its own. Returns the item as it is then. */
export async function saveEdit(
  session: Session,
  item: ItemPage['item'],
  edit: Edit,
): Promise<AnyItem> {
  const { state, ...data } = edit.values;
  const { kind, projectId, id } = item;
  const reason = edit.reason && { reason: edit.reason };
  if (state !== undefined) requireMove(item, state);
  const area = areaOf(await session.client(), kind);
  let expectedVersion = edit.expectedVersion;
  let saved = present(item);
  try {
    if (Object.keys(data).length > 0) {
      saved = await area.update.mutate({ projectId, id, expectedVersion, data, ...reason });
      expectedVersion = saved.version;
    }
    if (state !== undefined)
      saved = await area.move.mutate({
        projectId,
        id,
        expectedVersion,
        to: state as string,
        ...reason,
      });
    return saved;
  } catch (error) {
    if (problemFrom(error)?.code !== 'VERSION_CONFLICT') throw error;
    const { item: theirs } = await findItem(session, item.key);
    const { base, keptAt } = edit;
    throw conflictFailure({
      key: item.key,
      expectedVersion,
      base,
      yours: edit.values,
      theirs,
      keptAt,
    });
  }
}

/** Before anything is written: an edit whose state is refused must not be done by half. */
function requireMove({ key, kind, state: from }: ItemPage['item'], wanted: unknown): void {
  const to = State.safeParse(wanted);
  if (to.success && canMove(kind, from, to.data)) return;
  const states = nextStates(kind, from);
  throw badUsage(
    `${key} is ${from} and cannot move to ${String(wanted)}. It can move to: ${states.join(', ') || 'nothing'}.`,
  );
}

/** An item in the shape in which its kind's procedures give it. */
export function present({ fields, ...item }: ItemPage['item']): AnyItem {
  return { ...item, ...fields };
}
