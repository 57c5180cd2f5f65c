import { adrReader } from './adr/adr-reader.ts';
import type { Reader } from './reader.ts';

/** Every format, in the order in which they are asked whether a file is theirs. */
export const READERS: readonly Reader[] = [adrReader];
