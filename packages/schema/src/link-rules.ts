import * as z from 'zod';
import type { ItemId } from './ids.ts';
import { KIND_NAMES, type Kind } from './kinds.ts';

const ANY = KIND_NAMES;

/**
 * The one table of allowed links. From it derive the zod schema, the TypeScript types (an illegal
 * link does not compile), the database's reference table and the pickers of every client.
 *
 * - `says` and `inverse` are the words shown on each end.
 * - `isAcyclic` types never form a circle; the server refuses the link that would close one.
 * - `why` is the direction that leads from an item to its reason, null where there is none.
 * - `dependent` is the end that rests on the other: what has to be looked at when the other changes.
 */
export const LINK_RULES = {
  has: {
    pairs: [[['stakeholder'], ['goal']]],
    says: 'has',
    inverse: 'is a goal of',
    isAcyclic: false,
    why: 'backward',
    dependent: 'to',
  },
  satisfies: {
    pairs: [[['requirement'], ['goal']]],
    says: 'satisfies',
    inverse: 'is satisfied by',
    isAcyclic: false,
    why: 'forward',
    dependent: 'from',
  },
  refines: {
    pairs: [
      [['goal'], ['goal']],
      [['requirement'], ['requirement']],
    ],
    says: 'refines',
    inverse: 'is refined by',
    isAcyclic: true,
    why: 'forward',
    dependent: 'from',
  },
  conflicts: {
    pairs: [[['requirement'], ['requirement']]],
    says: 'conflicts with',
    inverse: 'conflicts with',
    isAcyclic: false,
    why: null,
    dependent: null,
  },
  depends: {
    pairs: [[['requirement'], ['requirement']]],
    says: 'depends on',
    inverse: 'is needed by',
    isAcyclic: true,
    why: null,
    dependent: 'from',
  },
  clarifies: {
    pairs: [[['question'], ANY]],
    says: 'clarifies',
    inverse: 'is clarified by',
    isAcyclic: false,
    why: 'forward',
    dependent: 'from',
  },
  informs: {
    pairs: [[['research'], ['decision']]],
    says: 'informs',
    inverse: 'is informed by',
    isAcyclic: false,
    why: 'forward',
    dependent: 'to',
  },
  addresses: {
    pairs: [[['decision'], ['requirement']]],
    says: 'addresses',
    inverse: 'is addressed by',
    isAcyclic: false,
    why: 'forward',
    dependent: 'from',
  },
  supersedes: {
    pairs: [[['decision'], ['decision']]],
    says: 'supersedes',
    inverse: 'is superseded by',
    isAcyclic: true,
    why: 'forward',
    dependent: null,
  },
  amends: {
    pairs: [[['decision'], ['decision']]],
    says: 'amends',
    inverse: 'is amended by',
    isAcyclic: false,
    why: 'forward',
    dependent: 'from',
  },
  affects: {
    pairs: [[['decision'], ['component']]],
    says: 'affects',
    inverse: 'is affected by',
    isAcyclic: false,
    why: 'backward',
    dependent: 'to',
  },
  realises: {
    pairs: [[['component'], ['requirement']]],
    says: 'realises',
    inverse: 'is realised by',
    isAcyclic: false,
    why: 'forward',
    dependent: 'from',
  },
  uses: {
    pairs: [[['component'], ['component']]],
    says: 'uses',
    inverse: 'is used by',
    isAcyclic: false,
    why: null,
    dependent: 'from',
  },
  implements: {
    pairs: [[['task'], ['requirement', 'decision']]],
    says: 'implements',
    inverse: 'is implemented by',
    isAcyclic: false,
    why: 'forward',
    dependent: 'from',
  },
  blocks: {
    pairs: [[['task'], ['task']]],
    says: 'blocks',
    inverse: 'is blocked by',
    isAcyclic: true,
    why: null,
    dependent: 'to',
  },
  parent: {
    pairs: [[['task'], ['task']]],
    says: 'is part of',
    inverse: 'is the parent of',
    isAcyclic: true,
    why: 'forward',
    dependent: 'from',
  },
  verifies: {
    pairs: [[['test'], ['requirement', 'decision']]],
    says: 'verifies',
    inverse: 'is verified by',
    isAcyclic: false,
    why: 'forward',
    dependent: 'from',
  },
  ships: {
    pairs: [[['release'], ['task']]],
    says: 'ships',
    inverse: 'is shipped by',
    isAcyclic: false,
    why: 'forward',
    dependent: 'from',
  },
  describes: {
    pairs: [[['document'], ANY]],
    says: 'describes',
    inverse: 'is described by',
    isAcyclic: false,
    why: 'forward',
    dependent: 'from',
  },
  concerns: {
    pairs: [[['feedback'], ANY]],
    says: 'concerns',
    inverse: 'is the subject of',
    isAcyclic: false,
    why: 'forward',
    dependent: 'from',
  },
} as const satisfies Record<string, LinkRule>;

interface LinkRule {
  pairs: readonly (readonly [readonly Kind[], readonly Kind[]])[];
  says: string;
  inverse: string;
  isAcyclic: boolean;
  why: 'forward' | 'backward' | null;
  dependent: 'from' | 'to' | null;
}

export type LinkType = keyof typeof LINK_RULES;
type PairOf<T extends LinkType> = (typeof LINK_RULES)[T]['pairs'][number];
/** The kinds a link of this type may start from. */
export type LinkSource<T extends LinkType> = PairOf<T>[0][number];
/** The kinds that a link of this type from this kind may point to. */
export type LinkTarget<T extends LinkType, From extends Kind> =
  PairOf<T> extends infer P
    ? P extends readonly [infer F extends readonly Kind[], infer To extends readonly Kind[]]
      ? From extends F[number]
        ? To[number]
        : never
      : never
    : never;

export const LINK_TYPES = Object.keys(LINK_RULES) as [LinkType, ...LinkType[]];
export const LinkType = z.enum(LINK_TYPES);

/** Link types that never form a circle. */
export const ACYCLIC_LINK_TYPES = LINK_TYPES.filter((type) => LINK_RULES[type].isAcyclic);

/** Every legal (type, from, to) triple, spelled out: the rows of the database's `link_rule` table. */
export const LEGAL_LINKS: readonly { type: LinkType; from: Kind; to: Kind }[] = LINK_TYPES.flatMap(
  (type) =>
    (LINK_RULES[type] as LinkRule).pairs.flatMap(([sources, targets]) =>
      sources.flatMap((from) => targets.map((to) => ({ type, from, to }))),
    ),
);

/** Whether a link of this type may run between these kinds. */
export function isLegalLink(type: LinkType, from: Kind, to: Kind): boolean {
  return LEGAL_LINKS.some((rule) => rule.type === type && rule.from === from && rule.to === to);
}

/** One end of a link, with its kind: the kind makes an illegal link a type error. */
export interface LinkEnd<K extends Kind> {
  kind: K;
  id: ItemId;
}

/** A link whose kinds the compiler has checked: `{ type: 'satisfies', from: requirement, to: goal }`. */
export interface LegalLink<
  T extends LinkType,
  From extends LinkSource<T>,
  To extends LinkTarget<T, From>,
> {
  type: T;
  from: LinkEnd<From>;
  to: LinkEnd<To>;
}

/**
 * Names a legal link for `links.create`; an illegal one does not compile.
 * `legalLink('satisfies', requirement, goal)` is `{ type, fromId, toId }`.
 */
export function legalLink<
  T extends LinkType,
  From extends LinkSource<T>,
  To extends LinkTarget<T, From>,
>(type: T, from: LinkEnd<From>, to: LinkEnd<To>): { type: T; fromId: ItemId; toId: ItemId } {
  return { type, fromId: from.id, toId: to.id };
}
