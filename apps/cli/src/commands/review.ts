import { LINK_RULES } from '@throughline/shared/schema';
import type { Run } from '../definition.ts';
import { badUsage } from '../failure.ts';
import { linkNamed } from '../items/link-ends.ts';
import { itemText } from '../text/item-text.ts';
import { safeLine } from '../text/safe.ts';

export const run: Run<[string, string, string], { reason?: string }> = async (
  session,
  words,
  { reason },
) => {
  if (!reason?.trim()) throw badUsage('Say --reason "…": a review is worth what it says.');
  const ref = await linkNamed(session, words);
  const link = await (await session.client()).links.review.mutate({ ...ref, reason });
  const { paint } = session;
  return {
    data: { link },
    text: () =>
      `Reviewed: ${itemText(paint, link.from)} ${LINK_RULES[link.type].says} ${itemText(paint, link.to)}: ${safeLine(reason)}`,
  };
};
