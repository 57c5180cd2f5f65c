import type { LinkType } from '@throughline/schema';
import type { SourceEncoding } from '../decode-source.ts';
import { isEncodable } from '../edit/is-encodable.ts';
import { haveSameItems } from '../edit/is-same-reading.ts';
import { applyWay } from '../edit/way.ts';
import type { ParsedLink, ParsedSource, SourceText } from '../parsed.ts';
import { pageOf, readSource } from '../read-source.ts';
import type { LinkEnd, LinkPlaces, ReadContext, Way } from '../reader.ts';
import { READERS } from '../readers.ts';
import { indexItems, type KnownItem } from '../resolve/item-index.ts';
import { resolveLinks } from '../resolve/resolve-links.ts';

/** A link that a file is to state, or to state no more. One of its ends at least is in the file. */
export interface LinkEdit {
  type: LinkType;
  from: LinkEnd;
  to: LinkEnd;
  isRemoved: boolean;
}

/** A text with links written, and those that could not be: no place for such, or not to be read back. */
export interface PatchedLinks {
  text: string;
  unwritten: { edit: LinkEdit; code: 'no_place' | 'not_readable' }[];
}

export interface LinkPatchOptions {
  /** The items of the other files, to find what a name means. */
  known: readonly KnownItem[];
  context?: ReadContext;
  encoding?: SourceEncoding;
}

/**
 * States links in a file as its dialect does, and takes out what it states no more. A link is written
 * only if the file then states just that one link more or less, and says the same of its items.
 */
export function patchLinks(
  source: SourceText,
  edits: readonly LinkEdit[],
  options: LinkPatchOptions,
): PatchedLinks {
  let { text } = source;
  const unwritten: PatchedLinks['unwritten'] = [];
  for (const edit of edits) {
    const written = writeLink({ ...source, text }, edit, options);
    if (written.code === null) text = written.text;
    else unwritten.push({ edit, code: written.code });
  }
  return { text, unwritten };
}

type Written = { code: null; text: string } | { code: 'no_place' | 'not_readable' };

function writeLink(source: SourceText, edit: LinkEdit, options: LinkPatchOptions): Written {
  const before = readSource(source, options.context);
  const places = READERS.find(({ id }) => id === before.format)?.links;
  if (!places?.types[edit.type]) return { code: 'no_place' };
  const said = statedBy(source, before, options);
  const key = keyOf(edit);
  if (said.has(key) !== edit.isRemoved) return { code: null, text: source.text };
  const wanted = new Set(said.keys());
  if (edit.isRemoved) wanted.delete(key);
  else wanted.add(key);
  let hasWay = false;
  for (const way of waysOf(source, before, edit, places, said.get(key) ?? [])) {
    hasWay = true;
    const text = applyWay(source.text, way);
    if (!isEncodable(text, options.encoding)) continue;
    const after = readSource({ ...source, text }, options.context);
    if (!haveSameItems(before, after)) continue;
    const now = statedBy({ ...source, text }, after, options);
    if (now.size === wanted.size && [...wanted].every((one) => now.has(one)))
      return { code: null, text };
  }
  return { code: hasWay ? 'not_readable' : 'no_place' };
}

function* waysOf(
  source: SourceText,
  read: ParsedSource,
  { type, from, to, isRemoved }: LinkEdit,
  places: LinkPlaces,
  stated: readonly ParsedLink[],
): Generator<Way> {
  const page = pageOf(source);
  for (const [own, other, isFrom] of [
    [from, to, true],
    [to, from, false],
  ] as const) {
    if (own.path !== source.path) continue;
    const item = read.items.find(({ sourceId }) => sourceId === own.sourceId);
    if (!item) continue;
    const linking = { page, item, type, isFrom, other };
    if (isRemoved) for (const link of stated) yield* places.remove(linking, link);
    else yield* places.add(linking);
  }
}

/** The links that a file states, by their ends, with the places where it does. */
function statedBy(
  source: SourceText,
  read: ParsedSource,
  { known }: LinkPatchOptions,
): Map<string, ParsedLink[]> {
  const texts = new Map([[source.path, source.text]]);
  const index = indexItems([read], known);
  const stated = new Map<string, ParsedLink[]>();
  for (const link of read.links) {
    const [resolved] = resolveLinks([{ ...read, links: [link] }], index, texts).links;
    if (!resolved) continue;
    const key = keyOf(resolved);
    stated.set(key, [...(stated.get(key) ?? []), link]);
  }
  return stated;
}

const keyOf = ({ type, from, to }: Pick<LinkEdit, 'type'> & Record<'from' | 'to', KnownPlace>) =>
  JSON.stringify([type, from.path, from.sourceId, to.path, to.sourceId]);

type KnownPlace = Pick<KnownItem, 'path' | 'sourceId'>;
