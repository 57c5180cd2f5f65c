import crc32 from 'crc-32';
import { Unzip, UnzipInflate } from 'fflate';
import { archiveChecksums } from './archive-checksums.ts';

/** What one archive may hold, unpacked; ReqIF of this size has some hundred thousand objects. */
const BYTES = 50_000_000;
const MEMBERS = 2000;
/** A stretch of the archive unpacks to a thousand times its length at most. */
const STRETCH = 16_384;

export interface ArchiveMember {
  name: string;
  bytes: Uint8Array;
}

export const isArchivePath = (path: string): boolean => /\.reqifz$/i.test(path);

/** The `.reqif` files in an archive by name, or in words why it is refused. Pictures stay packed. */
export function unpackReqif(archive: Uint8Array): ArchiveMember[] | string {
  const found: { name: string; parts: Uint8Array[]; isWhole: boolean }[] = [];
  let total = 0;
  let members = 0;
  // An object, because callbacks set it while a loop looks at it.
  const state: { refusal: string | null } = { refusal: null };
  const unzip = new Unzip((file) => {
    members += 1;
    const name = file.name;
    if (members > MEMBERS) state.refusal ??= `holds more than ${MEMBERS} files`;
    if (isOutside(name)) state.refusal ??= `${name.slice(0, 200)} leads out of the archive`;
    if (state.refusal !== null || !/\.reqif$/i.test(name)) return;
    const member = { name, parts: [] as Uint8Array[], isWhole: false };
    found.push(member);
    file.ondata = (error, part, isLast) => {
      if (error) state.refusal ??= `${name}: ${error.message}`;
      else {
        total += part.length;
        if (total > BYTES) state.refusal ??= `unpacks to more than ${BYTES / 1_000_000} MB`;
        else member.parts.push(part);
        member.isWhole = isLast;
      }
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < archive.length && state.refusal === null; at += STRETCH)
      unzip.push(archive.subarray(at, at + STRETCH), at + STRETCH >= archive.length);
  } catch (error) {
    return `is no archive that can be read: ${(error as Error).message}`;
  }
  if (state.refusal !== null) return state.refusal;
  const cut = found.find(({ isWhole }) => !isWhole);
  if (cut) return `${cut.name} is cut off`;
  if (found.length === 0) return 'holds no .reqif file';
  const whole = found.map(({ name, parts }) => ({ name, bytes: joined(parts) }));
  const checksums = archiveChecksums(archive);
  const damaged = whole.find(({ name, bytes }) => {
    const checksum = checksums.get(name);
    return checksum !== undefined && crc32.buf(bytes) >>> 0 !== checksum;
  });
  if (damaged) return `${damaged.name} is damaged: its checksum is another`;
  return whole.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const isOutside = (name: string) =>
  /^[/\\]|^[a-z]:|\u0000/i.test(name) || name.split(/[/\\]/).includes('..');

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
