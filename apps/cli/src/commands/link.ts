import { LINK_RULES } from '@throughline/shared/schema';
import type { Run } from '../definition.ts';
import { linkNamed } from '../items/link-ends.ts';
import { itemText } from '../text/item-text.ts';

export const run: Run<[string, string, string]> = async (session, words) => {
  const ref = await linkNamed(session, words);
  const link = await (await session.client()).links.create.mutate(ref);
  const { paint } = session;
  return {
    data: { link },
    text: () =>
      `${itemText(paint, link.from)}\n  ${LINK_RULES[link.type].says} ${itemText(paint, link.to)}`,
  };
};
