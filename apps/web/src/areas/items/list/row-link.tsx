import { useQuery } from '@tanstack/react-query';
import type { Item } from '@throughline/shared/schema';
import { useTRPC } from '../../../app/trpc.ts';
import { LinkPicker } from '../../links/link-picker.tsx';

/** Links a row without leaving the list; what it is linked to already is not offered. */
export function RowLink({ item, onClose }: { item: Item; onClose: () => void }) {
  const trpc = useTRPC();
  const { id: itemId, projectId } = item;
  const links = useQuery(trpc.links.list.queryOptions({ projectId, itemId }));
  return <LinkPicker item={item} links={links.data ?? []} start={{}} onClose={onClose} />;
}
