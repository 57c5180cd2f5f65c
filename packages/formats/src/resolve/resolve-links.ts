import { isLegalLink, LINK_RULES, type LinkType } from '@throughline/schema';
import type { ParsedLink, ParsedSource, Remark } from '../parsed.ts';
import { lineIndexAt, splitLines } from '../text/lines.ts';
import type { ItemIndex, KnownItem } from './item-index.ts';
import { resolveReference } from './resolve-reference.ts';

/**
 * A link whose two ends are known items; `declaredIn` and `line` (from 1) say where it is stated first,
 * `statedIn` names all files that state it.
 */
export interface ResolvedLink {
  type: LinkType;
  from: { path: string; sourceId: string };
  to: { path: string; sourceId: string };
  declaredIn: string;
  line: number;
  statedIn: string[];
}

/** The links of all files with both ends found, each once; what has to be said of the others, by path. */
export interface LinkResolution {
  links: ResolvedLink[];
  remarks: ReadonlyMap<string, Remark[]>;
}

/** Resolves every stated link; `texts` are the files' texts by path. */
export function resolveLinks(
  sources: readonly ParsedSource[],
  index: ItemIndex,
  texts: ReadonlyMap<string, string>,
): LinkResolution {
  const links = new Map<string, ResolvedLink>();
  const remarks = new Map<string, Remark[]>();
  for (const { path, links: stated } of sources) {
    if (stated.length === 0) continue;
    const lines = splitLines(texts.get(path) ?? '');
    const notes = new Map<string, Remark>();
    for (const link of stated) {
      const line = lineIndexAt(lines, link.span.start) + 1;
      const problem = addLink(links, index, link, path, line);
      if (problem) notes.set(JSON.stringify([line, problem]), { line, lineEnd: line, ...problem });
    }
    if (notes.size > 0) remarks.set(path, [...notes.values()]);
  }
  return { links: [...links.values()], remarks };
}

type Problem = Pick<Remark, 'code' | 'message'>;

function addLink(
  links: Map<string, ResolvedLink>,
  index: ItemIndex,
  link: ParsedLink,
  path: string,
  line: number,
): Problem | null {
  const from = resolveReference(index, link.from, path);
  const to = resolveReference(index, link.to, path);
  if ('why' in from) return unresolved(link.type, from.why);
  if ('why' in to) return unresolved(link.type, to.why);
  const problem = illegal(links, link.type, from.item, to.item);
  if (problem) return { code: 'illegal_link', message: problem };
  const key = keyOf(link.type, from.item, to.item);
  const stated = links.get(key);
  if (!stated) {
    const ends = { from: end(from.item), to: end(to.item) };
    links.set(key, { type: link.type, ...ends, declaredIn: path, line, statedIn: [path] });
  } else if (!stated.statedIn.includes(path)) stated.statedIn.push(path);
  return null;
}

const unresolved = (type: LinkType, why: string): Problem => ({
  code: 'unresolved_link',
  message: `${type}: ${why}`,
});
const keyOf = (type: LinkType, from: KnownItem, to: KnownItem) =>
  JSON.stringify([type, from.path, from.sourceId, to.path, to.sourceId]);
const end = ({ path, sourceId }: KnownItem) => ({ path, sourceId });

function illegal(
  links: ReadonlyMap<string, ResolvedLink>,
  type: LinkType,
  from: KnownItem,
  to: KnownItem,
): string | null {
  if (from.path === to.path && from.sourceId === to.sourceId)
    return `${from.sourceId} ${type} itself`;
  if (!isLegalLink(type, from.kind, to.kind))
    return `a ${from.kind} cannot be linked to a ${to.kind} by ${type}`;
  // Stated both ways round it cannot be true; the first statement stands.
  const isCircle = LINK_RULES[type].isAcyclic && links.has(keyOf(type, to, from));
  return isCircle
    ? `${nameOf(from)} ${type} ${nameOf(to)}, which is stated the other way round too`
    : null;
}

const nameOf = ({ path, sourceId }: KnownItem) => (sourceId === 'adr' ? path : sourceId);
