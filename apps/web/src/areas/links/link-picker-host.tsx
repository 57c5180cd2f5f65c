import type { ItemDetail, Link } from '@throughline/shared/schema';
import { lazy, Suspense } from 'react';
import type { PickerStart } from './picker-start.ts';

const LinkPicker = lazy(() =>
  import('./link-picker.tsx').then((file) => ({ default: file.LinkPicker })),
);

interface LinkPickerHostProps {
  item: Pick<ItemDetail, 'id' | 'key' | 'kind' | 'title'>;
  links: readonly Link[];
  start: PickerStart | null;
  onClose: () => void;
}

export function LinkPickerHost({ start, ...props }: LinkPickerHostProps) {
  return <Suspense>{start && <LinkPicker start={start} {...props} />}</Suspense>;
}
