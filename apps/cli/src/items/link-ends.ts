import type { RouterInputs } from '@throughline/shared';
import type { Session } from '../session.ts';
import { findItems } from './find-item.ts';
import { parseLinkWords } from './link-words.ts';

type LinkRef = Pick<RouterInputs['links']['create'], 'projectId' | 'type' | 'fromId' | 'toId'>;

/** The link that `A TYPE B` names, with its ends in the order that its type has. */
export async function linkNamed(
  session: Session,
  [a, words, b]: readonly [string, string, string],
): Promise<LinkRef> {
  const { type, isReversed } = parseLinkWords(words);
  const keys = isReversed ? ([b, a] as const) : ([a, b] as const);
  const [{ item: from }, { item: to }] = await findItems(session, keys);
  return { projectId: from.projectId, type, fromId: from.id, toId: to.id };
}
