import type { Run } from '../definition.ts';
import { linkNamed } from '../items/link-ends.ts';

export const run: Run<[string, string, string]> = async (session, words) => {
  const ref = await linkNamed(session, words);
  const removed = await (await session.client()).links.remove.mutate(ref);
  return {
    data: { removed },
    text: () => `Removed: ${words.map((word) => word.trim()).join(' ')}`,
  };
};
