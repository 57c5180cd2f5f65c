import { isLegalLink, LEGAL_LINKS, type Kind, type LinkType } from '@throughline/shared/schema';
import { badUsage } from '../failure.ts';
import type { Session } from '../session.ts';
import { findItems, type ItemPage } from './find-item.ts';
import { parseLinkWords } from './link-words.ts';

/** A link that a new item shall have, with the item at its other end. */
export interface WantedLink {
  type: LinkType;
  /** The link leads to the new item. */
  isReversed: boolean;
  other: ItemPage['item'];
}

/** Reads `--link` options and checks them, before the item that they belong to is made. */
export async function wantedLinks(
  session: Session,
  kind: Kind,
  texts: readonly string[],
): Promise<WantedLink[]> {
  const read = texts.map(splitLink);
  const pages = await findItems(
    session,
    read.map(({ key }) => key),
  );
  return read.map(({ words }, at) => {
    const { type, isReversed } = parseLinkWords(words);
    const other = pages[at]!.item;
    const [from, to] = isReversed ? [other.kind, kind] : [kind, other.kind];
    if (!isLegalLink(type, from, to)) throw illegal(kind, other.kind, words);
    return { type, isReversed, other };
  });
}

function splitLink(text: string): { words: string; key: string } {
  const found = /^\s*(\S.*?)\s+(\S+)\s*$/.exec(text);
  if (found) return { words: found[1]!, key: found[2]! };
  throw badUsage(`--link "${text}" is no link. Write a type and a key: --link "satisfies GOAL-1".`);
}

function illegal(from: Kind, to: Kind, words: string) {
  const legal = LEGAL_LINKS.filter((rule) => rule.from === from && rule.to === to).map(
    (rule) => rule.type,
  );
  const offer =
    legal.length > 0
      ? `What works is: ${legal.join(', ')}.`
      : `No link leads from a ${from} to a ${to}.`;
  return badUsage(`A ${from} has no link "${words}" with a ${to}. ${offer}`);
}
