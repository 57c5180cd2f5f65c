import {
  LINK_RULES,
  type ItemId,
  type ItemSummary,
  type Link,
  type LinkType,
} from '@throughline/shared/schema';

/** A link as it is or was. */
type AnyLink = Pick<Link, 'type' | 'from' | 'to'>;

export interface SeenLink<L extends AnyLink = Link> {
  link: L;
  /** The end that is not the item whose page this is. */
  other: ItemSummary;
}

export interface LinkGroup<L extends AnyLink = Link> {
  /** `is verified by`: how the item is linked, in words. */
  verb: string;
  links: SeenLink<L>[];
}

const ORDER = Object.keys(LINK_RULES) as LinkType[];

/** An item's links by what they say of it: its own verbs first, then what others say, in the order of the rules. */
export function groupLinks<L extends AnyLink>(itemId: ItemId, links: readonly L[]): LinkGroup<L>[] {
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
  const groups = new Map<string, SeenLink<L>[]>();
  for (const { verb, links: seen } of [...own, ...others]) {
    if (seen.length > 0) groups.set(verb, [...(groups.get(verb) ?? []), ...seen]);
  }
  return [...groups].map(([verb, seen]) => ({ verb, links: seen }));
}
