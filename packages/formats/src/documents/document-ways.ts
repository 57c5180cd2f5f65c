import { keyWays } from '../edit/front-matter-ways.ts';
import { isPlaced } from '../edit/is-placed.ts';
import type { Way, Writing } from '../reader.ts';

const KEYS = ['id', 'title', 'type', 'status', 'author', 'tags'];
const KEY_OF: Readonly<Record<string, { key: string; names: readonly string[] }>> = {
  state: { key: 'status', names: [] },
  owner: { key: 'author', names: ['owner', 'authors'] },
  labels: { key: 'tags', names: ['labels'] },
};

/** Keys for what the front matter of a document does not say yet. */
export function* documentWays({ page, item, field, value }: Writing): Iterable<Way> {
  const key = KEY_OF[field];
  if (key !== undefined && !isPlaced(item, field))
    yield* keyWays(page, { ...key, order: KEYS }, value);
}
