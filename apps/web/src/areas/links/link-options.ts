import { LEGAL_LINKS, LINK_RULES, type Kind, type LinkType } from '@throughline/shared/schema';

/** One way in which an item of a kind can be linked: its verb, and the kinds at the other end. */
export interface LinkOption {
  id: string;
  type: LinkType;
  /** Which end the item is. */
  end: 'from' | 'to';
  verb: string;
  kinds: Kind[];
}

export const optionId = (type: LinkType, end: 'from' | 'to'): string => `${type} ${end}`;

/** Every legal way for a kind, from the one table of rules; what it says itself before what others say of it. */
export function linkOptions(kind: Kind): LinkOption[] {
  const options = new Map<string, LinkOption>();
  for (const end of ['from', 'to'] as const) {
    for (const rule of LEGAL_LINKS) {
      if (rule[end] !== kind) continue;
      const id = optionId(rule.type, end);
      const { says, inverse } = LINK_RULES[rule.type];
      // A type that says the same both ways needs only one of them.
      if (end === 'to' && says === inverse) continue;
      const option = options.get(id) ?? {
        id,
        type: rule.type,
        end,
        verb: end === 'from' ? says : inverse,
        kinds: [],
      };
      option.kinds.push(end === 'from' ? rule.to : rule.from);
      options.set(id, option);
    }
  }
  return [...options.values()];
}
