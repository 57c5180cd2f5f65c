import { decodeSource, encodeSource, type SourceEncoding } from '../decode-source.ts';

/** Whether what a text is kept in has characters for all of it. */
export const isEncodable = (text: string, encoding: SourceEncoding | undefined): boolean =>
  encoding !== 'windows-1252' || decodeSource(encodeSource(text, encoding)).text === text;
