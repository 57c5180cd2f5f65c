import { isExternal, linksIn, pathOfTarget } from '../markdown/links.ts';
import { nameOf } from '../markdown/metadata.ts';
import type { ParsedLink, Reference, Span } from '../parsed.ts';

type RelationType = 'supersedes' | 'amends';

/** A stated relation to other decisions; `isInverse` when they act on this one. */
export interface Relation {
  type: RelationType;
  isInverse: boolean;
  targets: Reference[];
  span: Span;
}

const SUPERSEDE = 'supersed|superced|superseed|replac|obsolet|ersetz|remplac|reemplaz';
const VERBS: readonly { pattern: string; type: RelationType; isInverse: boolean }[] = [
  {
    pattern: `(?:is |was |been )?(?:${SUPERSEDE})ed by|(?:ersetzt|abgelöst) durch|remplacée? par|reemplazad[oa] por`,
    type: 'supersedes',
    isInverse: true,
  },
  { pattern: '(?:is |was )?amended by', type: 'amends', isInverse: true },
  { pattern: `(?:${SUPERSEDE})e?s|remplace|reemplaza`, type: 'supersedes', isInverse: false },
  { pattern: 'amends', type: 'amends', isInverse: false },
];
const PARTLY = String.raw`(?:(?:partly|partially|in part)\s+)?`;
const KEYS = new Map<string, { type: RelationType; isInverse: boolean }>([
  ['supersedes', { type: 'supersedes', isInverse: false }],
  ['supercedes', { type: 'supersedes', isInverse: false }],
  ['superseeds', { type: 'supersedes', isInverse: false }],
  ['replaces', { type: 'supersedes', isInverse: false }],
  ['obsoletes', { type: 'supersedes', isInverse: false }],
  ['supersededby', { type: 'supersedes', isInverse: true }],
  ['supercededby', { type: 'supersedes', isInverse: true }],
  ['superseededby', { type: 'supersedes', isInverse: true }],
  ['replacedby', { type: 'supersedes', isInverse: true }],
  ['obsoletedby', { type: 'supersedes', isInverse: true }],
  ['amends', { type: 'amends', isInverse: false }],
  ['amendedby', { type: 'amends', isInverse: true }],
]);

/** The relation that a metadata or front matter key stands for. */
export function relationOfKey(key: string): { type: RelationType; isInverse: boolean } | null {
  return KEYS.get(nameOf(key)) ?? null;
}

/** Front matter keys that state a relation. */
export const RELATION_KEYS: readonly string[] = [...KEYS.keys()];

const ANCHORED = VERBS.map((verb) => ({
  ...verb,
  regexp: new RegExp(
    String.raw`^[\s>*+-]*(?:\*\*|__|_)?(${PARTLY}(?:${verb.pattern}))\b(?:\*\*|__|_)?\s*:?(?:\*\*|__)?\s*(?=\S)`,
    'iu',
  ),
}));
const LOOSE = VERBS.map((verb) => ({
  ...verb,
  regexp: new RegExp(
    String.raw`(?<![\p{L}])(${PARTLY}(?:${verb.pattern}))\b(?:\*\*|__|_)?\s*:?\s*(?=\S)`,
    'iu',
  ),
}));

/**
 * The relation a line states. `loose` finds it anywhere in the line, as in a status; else the line has
 * to begin with the verb and go on with what it refers to.
 */
export function relationIn(
  line: string,
  offset: number,
  folder: string,
  isLoose: boolean,
): Relation | null {
  const head = line.slice(0, 2000);
  for (const { regexp, type, isInverse } of isLoose ? LOOSE : ANCHORED) {
    const match = regexp.exec(head);
    if (!match) continue;
    const rest = head.slice(match.index + match[0].length);
    if (!isLoose && !startsWithReference(rest)) return null;
    const targets = referencesIn(rest, folder);
    if (targets.length === 0) return null;
    const start = offset + match.index + match[0].indexOf(match[1]!);
    const isPart = isPartial(match[1]!) || isPartial(restWithoutLinks(rest));
    return {
      type: isPart ? 'amends' : type,
      isInverse,
      targets,
      span: { start, end: offset + head.trimEnd().length },
    };
  }
  return null;
}

/** The relation of a value under a key such as `superseded-by`; null where it names no decision. */
export function relationOfValue(
  verb: { type: RelationType; isInverse: boolean },
  values: readonly string[],
  folder: string,
  span: Span,
): Relation | null {
  const targets = values.flatMap((value) => referencesIn(value, folder));
  const type = values.some((value) => isPartial(restWithoutLinks(value))) ? 'amends' : verb.type;
  return targets.length > 0
    ? { ...verb, type, targets, span: { start: span.start, end: span.end } }
    : null;
}

/** A relation of the decision at `path` as links, from the one that acts to the one acted upon. */
export function relationLinks(relation: Relation, self: Reference): ParsedLink[] {
  const { type, isInverse, span } = relation;
  return relation.targets.map((target) =>
    isInverse ? { type, from: target, to: self, span } : { type, from: self, to: target, span },
  );
}

const isPartial = (text: string) =>
  /§|\b(?:partly|partially|in part|parts? of|sections?)\b/i.test(text);

function restWithoutLinks(rest: string): string {
  return linksIn(rest).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    rest,
  );
}

function startsWithReference(rest: string): boolean {
  return /^(?:the )?(?:\[|<|adr\b|madr\b|decision[- #]?\d|#?\d{1,8}\b|\d{8}-[a-z])/i.test(rest);
}

function referencesIn(text: string, folder: string): Reference[] {
  const links = linksIn(text);
  const inside = links.filter(({ target }) => !isExternal(target));
  if (inside.length > 0) {
    return inside.flatMap(({ target }) => {
      const path = pathOfTarget(target, folder);
      return path ? [{ path, kind: 'decision' as const }] : [];
    });
  }
  if (links.length > 0) return [];
  return plainReferences(text, folder);
}

// `ADR-12`, `ADR 0012, 0013`, `12`, `0012-use-x.md`, `20200102-use-x`: in words, without a link.
function plainReferences(text: string, folder: string): Reference[] {
  const files = [
    ...text.matchAll(/(?<![\w/.-])(?:\.{0,2}\/)?[\w./-]*?(?:\d{3,8}-[a-z][\w-]*)(?:\.md)?/giu),
  ];
  if (files.length > 0) {
    return files.flatMap(([target]) => {
      const path = pathOfTarget(target.endsWith('.md') ? target : `${target}.md`, folder);
      return path ? [{ path, kind: 'decision' as const }] : [];
    });
  }
  const named = [...text.matchAll(/\b(?:m?adr|decision)[\s_#-]*(\d{1,6})\b/gi)].map(
    (match) => match[1]!,
  );
  const list =
    /^#?\d{1,6}(?:\s*(?:,|;|&|and)\s*#?\d{1,6})*(?![\d.-])/i.exec(text.trim())?.[0] ?? '';
  const numbers = named.length > 0 ? named : [...list.matchAll(/\d+/g)].map(([number]) => number);
  return numbers.map((number) => ({
    sourceId: `ADR-${Number(number)}`,
    kind: 'decision' as const,
  }));
}
