export { addItem, type AddedItem, type ItemAddition } from './add/add-item.ts';
export {
  decodeSource,
  encodeSource,
  type DecodedSource,
  type SourceEncoding,
} from './decode-source.ts';
export {
  type ItemEdit,
  patchSource,
  type PatchedSource,
  type PatchOptions,
  type UnwrittenField,
} from './edit/patch-source.ts';
export { type LinkEdit, patchLinks, type PatchedLinks } from './links/patch-links.ts';
export { isSameValue } from './edit/same-value.ts';
export type * from './parsed.ts';
export type { LinkEnd, NewItem, ReadContext, Reader } from './reader.ts';
export { FORMATS, type Format, type FormatTakes } from './formats.ts';
export { READERS } from './readers.ts';
export { locateField, type LocatedField } from './locate-field.ts';
export { readSource } from './read-source.ts';
export { readContexts, readSources, type ReadResult } from './read-sources.ts';
export { decodeField } from './markdown/prose.ts';
export type { Writer } from './writer.ts';
export { WRITERS } from './writers.ts';
export type { KnownItem } from './resolve/item-index.ts';
export type { ResolvedLink } from './resolve/resolve-links.ts';
export { type Line, lineIndexAt, splitLines } from './text/lines.ts';
