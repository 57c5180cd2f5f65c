import type { Refusal, Remark } from './parsed.ts';
import { joinDocuments } from './reqif/archive-text.ts';
import { isArchivePath, unpackReqif } from './reqif/reqif-archive.ts';

/** How the bytes of a file were read. `utf-8-bom` and the UTF-16 encodings begin with a mark that is not in the text. */
export type SourceEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * A decoded file. The byte order mark is not part of `text`: offset 0 is the first character after it,
 * and {@link encodeSource} puts it back. A `refusal` says that the bytes are broken and there is no text.
 */
export interface DecodedSource {
  text: string;
  encoding: SourceEncoding;
  remarks: Remark[];
  refusal?: Refusal;
}

interface Decoder {
  decode(bytes: Uint8Array): string;
}

// Everywhere this runs, but neither in ES libraries nor in the types of this package.
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => Decoder;
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * Reads UTF-8 or UTF-16 by their mark, then plain UTF-8, and what is neither as Windows-1252 with a remark.
 * Of an archive (by its path, `.reqifz`) the text is that of the documents in it: it can be read, not written.
 */
export function decodeSource(bytes: Uint8Array, path = ''): DecodedSource {
  return isArchivePath(path) ? decodeArchive(bytes) : decodeText(bytes);
}

function decodeArchive(bytes: Uint8Array): DecodedSource {
  const members = unpackReqif(bytes);
  if (typeof members === 'string') {
    const refusal = { line: 1, column: 1, reason: members };
    return { text: '', encoding: 'utf-8', remarks: [], refusal };
  }
  const documents = members.map((member) => ({ name: member.name, ...decodeText(member.bytes) }));
  const remarks = documents.flatMap((document) => document.remarks);
  return { text: joinDocuments(documents), encoding: 'utf-8', remarks };
}

function decodeText(bytes: Uint8Array): DecodedSource {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeUtf8(bytes.subarray(3), 'utf-8-bom');
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes.subarray(2), 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes.subarray(2), 'utf-16be');
  return decodeUtf8(bytes, 'utf-8');
}

/** The bytes of a text in the encoding it was read in: the inverse of {@link decodeSource}. */
export function encodeSource(text: string, encoding: SourceEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return withMark([0xef, 0xbb, 0xbf], new TextEncoder().encode(text));
  if (encoding === 'windows-1252') return encodeWindows1252(text);
  return encodeUtf16(text, encoding);
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte);

function decodeUtf8(bytes: Uint8Array, encoding: 'utf-8' | 'utf-8-bom'): DecodedSource {
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding,
      remarks: [],
    };
  } catch {
    const isMarked = encoding === 'utf-8-bom';
    const text = new TextDecoder(isMarked ? 'utf-8' : 'windows-1252', {
      fatal: false,
      ignoreBOM: true,
    }).decode(bytes);
    const message = isMarked
      ? 'not all of this is UTF-8; broken characters are shown as �'
      : 'not UTF-8; read as Windows-1252';
    return { text, encoding: isMarked ? encoding : 'windows-1252', remarks: [remark(message)] };
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedSource {
  const text = new TextDecoder(encoding, { fatal: false, ignoreBOM: true }).decode(bytes);
  const isWhole = bytes.length % 2 === 0 && !text.includes('\uFFFD');
  return {
    text,
    encoding,
    remarks: isWhole ? [] : [remark('not all of this is UTF-16; broken characters are shown as �')],
  };
}

const remark = (message: string): Remark => ({ line: 1, lineEnd: 1, code: 'encoding', message });

function withMark(mark: readonly number[], bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(mark.length + bytes.length);
  whole.set(mark);
  whole.set(bytes, mark.length);
  return whole;
}

function encodeUtf16(text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const isLittle = encoding === 'utf-16le';
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return withMark(isLittle ? [0xff, 0xfe] : [0xfe, 0xff], bytes);
}

// The table is asked of the decoder rather than written out; what it cannot say becomes a question mark.
function encodeWindows1252(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1252', { fatal: false, ignoreBOM: true });
  const all = decoder.decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const byteOf = new Map(Array.from(all, (character, byte) => [character, byte]));
  return Uint8Array.from(Array.from(text), (character) => byteOf.get(character) ?? 0x3f);
}
