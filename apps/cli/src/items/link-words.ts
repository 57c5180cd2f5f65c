import { LINK_RULES, LINK_TYPES, type LinkType } from '@throughline/shared/schema';
import { badUsage } from '../failure.ts';

/** The words for a link as read from one of its ends. */
export function linkWords(type: LinkType, end: 'from' | 'to'): string {
  return end === 'from' ? LINK_RULES[type].says : LINK_RULES[type].inverse;
}

/** A link type as people say it: `satisfies`, or from the other end `is satisfied by` (`isReversed`). */
export function parseLinkWords(text: string): { type: LinkType; isReversed: boolean } {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  for (const type of LINK_TYPES) {
    const { says, inverse } = LINK_RULES[type];
    if (said === type || said === says) return { type, isReversed: false };
    if (said === inverse || `is ${said}` === inverse) return { type, isReversed: true };
  }
  throw badUsage(`${text} is no type of link. Types are: ${LINK_TYPES.join(', ')}.`);
}
