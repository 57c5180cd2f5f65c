import type { RouterOutputs } from '@throughline/shared';
import { KIND_NAMES, KINDS, parseKey } from '@throughline/shared/schema';
import { badUsage } from '../failure.ts';
import type { Session } from '../session.ts';

export type ItemPage = RouterOutputs['items']['find'];

/** An item of the current project by its key, with its links and origin. */
export async function findItem(session: Session, key: string): Promise<ItemPage> {
  requireKey(key);
  const [client, project] = [await session.client(), await session.project()];
  return client.items.find.query({ projectId: project.id, key });
}

/** Several at once, in one request. */
export async function findItems<const Keys extends readonly string[]>(
  session: Session,
  keys: Keys,
): Promise<{ [At in keyof Keys]: ItemPage }> {
  keys.forEach(requireKey);
  // Before the calls, so that these go out together.
  await session.project();
  return (await Promise.all(keys.map((key) => findItem(session, key)))) as {
    [At in keyof Keys]: ItemPage;
  };
}

export function requireKey(key: string): void {
  if (parseKey(key)) return;
  const prefixes = KIND_NAMES.map((kind) => `${KINDS[kind].prefix}-1`);
  throw badUsage(`${key} is not a key. Keys look like ${prefixes.join(', ')}.`);
}
