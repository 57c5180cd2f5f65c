import type { LinkType } from '@throughline/schema';
import type { Remark } from '../parsed.ts';

const NAMES: readonly [RegExp, LinkType][] = [
  [/conflict|contradict/i, 'conflicts'],
  [/depend|require|need|use/i, 'depends'],
  [/refine|derive|parent|decompose|detail/i, 'refines'],
];

/** The link type that a relation between requirements means by its name in another tool, else null. */
export function relationType(name: string): LinkType | null {
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** Said of a relation whose name means none of our types; it leads from the derived to its origin. */
export const readAsRefines = (name: string, line: number): Remark => ({
  line: line + 1,
  lineEnd: line + 1,
  code: 'unknown_link_type',
  message: `relations named "${name.slice(0, 80).toWellFormed()}" are read as refines`,
});
