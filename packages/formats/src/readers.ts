import { adrReader } from './adr/adr-reader.ts';
import { kiroRequirementsReader } from './kiro/kiro-reader.ts';
import { openSpecReader } from './openspec/openspec-reader.ts';
import type { Reader } from './reader.ts';
import { specKitReader } from './spec-kit/spec-kit-reader.ts';

/** Every format, in the order in which they are asked whether a file is theirs. */
export const READERS: readonly Reader[] = [openSpecReader, kiroRequirementsReader, specKitReader, adrReader];
