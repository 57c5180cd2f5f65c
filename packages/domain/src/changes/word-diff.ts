import { diffWordsWithSpace } from 'diff';

/** A piece of two texts: what both have, what only the later has, or what only the earlier has. */
export interface DiffPart {
  change: 'same' | 'added' | 'removed';
  text: string;
}

interface Stretch {
  same: string;
  removed: string;
  added: string;
}

/**
 * Two texts as one, word by word. What is not added is the earlier text, what is not removed the later.
 * What both have between two changes is shown as changed when it is shorter than either of them: a few
 * words left standing in a rewritten sentence make it unreadable.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const stretches: Stretch[] = [{ same: '', removed: '', added: '' }];
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    const last = stretches.at(-1)!;
    if (added) last.added += value;
    else if (removed) last.removed += value;
    else stretches.push({ same: value, removed: '', added: '' });
  }
  return stretches.reduce(joinIslands, []).flatMap(partsOf);
}

/** Adds a stretch; as long as it starts with a small island after a change, it is one with what was before. */
function joinIslands(done: readonly Stretch[], next: Stretch): Stretch[] {
  const before = done.at(-1);
  const isIsland = before && next.same.length < sizeOf(before) && next.same.length < sizeOf(next);
  if (!isIsland) return [...done, next];
  const { same, removed, added } = before;
  const joined = {
    same,
    removed: removed + next.same + next.removed,
    added: added + next.same + next.added,
  };
  return joinIslands(done.slice(0, -1), joined);
}

const sizeOf = ({ removed, added }: Stretch): number => Math.max(removed.length, added.length);

function partsOf({ same, removed, added }: Stretch): DiffPart[] {
  const parts: DiffPart[] = [
    { change: 'same', text: same },
    { change: 'removed', text: removed },
    { change: 'added', text: added },
  ];
  return parts.filter(({ text }) => text !== '');
}
