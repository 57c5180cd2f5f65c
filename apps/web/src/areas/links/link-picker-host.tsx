import type { ItemDetail, Link, LinkType } from '@throughline/shared/schema';
import { lazy, Suspense } from 'react';

const LinkPicker = lazy(() => import('./link-picker.tsx').then((file) => ({ default: file.LinkPicker })));

/** What the picker opens with: a way of linking, where the click said which. */
export interface PickerStart {
  link?: LinkType;
  end?: 'from' | 'to';
}

interface LinkPickerHostProps {
  item: Pick<ItemDetail, 'id' | 'key' | 'kind' | 'title'>;
  links: readonly Link[];
  start: PickerStart | null;
  onClose: () => void;
}

export function LinkPickerHost({ start, ...props }: LinkPickerHostProps) {
  return <Suspense>{start && <LinkPicker start={start} {...props} />}</Suspense>;
}
