import {
  LINK_RULES,
  type ItemId,
  type ItemSummary,
  type Link,
  type LinkType,
} from '@throughline/shared/schema';

export interface SeenLink {
  link: Link;
  /** The end that is not the item whose page this is. */
  other: ItemSummary;
}

export interface LinkGroup {
  /** `is verified by`: how the item is linked, in words. */
  verb: string;
  links: SeenLink[];
}

const ORDER = Object.keys(LINK_RULES) as LinkType[];

/** An item's links by what they say of it: its own verbs first, then what others say, in the order of the rules. */
export function groupLinks(itemId: ItemId, links: readonly Link[]): LinkGroup[] {
  const own = ORDER.map((type) => ({
    verb: LINK_RULES[type].says,
    links: links
      .filter((link) => link.type === type && link.from.id === itemId)
      .map((link) => ({ link, other: link.to })),
  }));
  const others = ORDER.map((type) => ({
    verb: LINK_RULES[type].inverse,
    links: links
      .filter((link) => link.type === type && link.to.id === itemId)
      .map((link) => ({ link, other: link.from })),
  }));
  const groups = new Map<string, SeenLink[]>();
  for (const { verb, links: seen } of [...own, ...others]) {
    if (seen.length > 0) groups.set(verb, [...(groups.get(verb) ?? []), ...seen]);
  }
  return [...groups].map(([verb, seen]) => ({ verb, links: seen }));
}
