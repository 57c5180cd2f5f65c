import type { ChainVerification, Change } from '@throughline/schema';
import { canonicalJson } from './canonical-json.ts';
import { hashText } from './hash.ts';

/** The end of a project's chain: the last sequence and its hash; sequence 0 before the first change. */
export interface ChainHead {
  sequence: number;
  hash: string;
}

export const EMPTY_CHAIN: ChainHead = { sequence: 0, hash: '0'.repeat(64) };

export type UnchainedChange = Omit<Change, 'sequence' | 'previousHash' | 'hash'>;

/** Numbers new changes on from the head and hashes each together with the one before it. */
export function chainChanges(head: ChainHead, entries: readonly UnchainedChange[]): Change[] {
  let { sequence, hash } = head;
  return entries.map((entry) => {
    const previousHash = hash;
    sequence += 1;
    hash = hashOf({ ...entry, sequence, previousHash });
    return { ...entry, sequence, previousHash, hash };
  });
}

function hashOf(change: Omit<Change, 'hash'>): string {
  const { previousHash, sequence, at, actor, action, itemId, itemKey, before, after, requestId } =
    change;
  const row = { sequence, at, actor, action, itemId, itemKey, before, after, requestId };
  return hashText(previousHash + canonicalJson(row));
}

/**
 * Checks a run of changes that follows `head`. Feed a long log in pieces: the answer's
 * `changes` and `headHash` are the head to go on from. The first row that does not fit is named.
 */
export function verifyChain(head: ChainHead, changes: readonly Change[]): ChainVerification {
  let { sequence, hash } = head;
  for (const change of changes) {
    const reason = faultOf(change, { sequence, hash });
    if (reason)
      return { isIntact: false, changes: sequence, headHash: hash, brokenAt: sequence + 1, reason };
    sequence = change.sequence;
    hash = change.hash;
  }
  return { isIntact: true, changes: sequence, headHash: hash, brokenAt: null, reason: null };
}

function faultOf(change: Change, head: ChainHead): string | null {
  if (change.sequence !== head.sequence + 1) return `change ${head.sequence + 1} is missing`;
  if (change.previousHash !== head.hash) return 'it does not follow from the change before it';
  if (change.hash !== hashOf(change)) return 'its content was altered after it was written';
  return null;
}
