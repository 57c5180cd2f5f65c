import type { Fields, Item } from '@throughline/shared/schema';
import { RelativeTime } from '../../../components/relative-time.tsx';
import { sayFact } from '../../../kinds/say-fact.ts';

/** What a column shows of an item; priority is not here, it can be changed in its place. */
export function ListCell({ item, column }: { item: Item & Fields; column: string }) {
  if (column === 'created') return <RelativeTime at={item.createdAt} />;
  if (column === 'updated') return <RelativeTime at={item.updatedAt} />;
  const said = column === 'owner' ? peopleOf(item) : sayFact(column, item[column]);
  return <span title={said ?? undefined}>{said}</span>;
}

/** Who answers for it, and of tasks who does it. */
function peopleOf(item: Item & Fields): string {
  const assignees = Array.isArray(item['assignees']) ? item['assignees'].map(String) : [];
  return [...new Set([...(item.owner ? [item.owner] : []), ...assignees])].join(', ');
}
