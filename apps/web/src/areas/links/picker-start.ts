import type { LinkType } from '@throughline/shared/schema';

/** What the picker opens with: a way of linking, where the click said which. */
export interface PickerStart {
  link?: LinkType;
  end?: 'from' | 'to';
}
