export { decodeSource, type DecodedSource, type SourceEncoding } from './decode-source.ts';
export type * from './parsed.ts';
export type { ReadContext, Reader } from './reader.ts';
export { READERS } from './readers.ts';
export { readSource } from './read-source.ts';
export { readSources, type KnownItem, type ReadResult, type ResolvedLink } from './read-sources.ts';
