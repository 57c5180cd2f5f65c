import { strFromU8 } from 'fflate';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
/** A comment of the archive may stand behind its end record, this long at most. */
const COMMENT_BYTES = 65_535;

/**
 * What the directory of a zip archive says of its members: CRC-32 as an unsigned number, by name.
 * Empty where there is no directory that can be read. PKWARE APPNOTE 4.3.12 and 4.3.16.
 */
export function archiveChecksums(archive: Uint8Array): Map<string, number> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const checksums = new Map<string, number>();
  const end = endRecord(view);
  if (end === null) return checksums;
  let at = view.getUint32(end + 16, true);
  while (at + ENTRY_BYTES <= end && view.getUint32(at, true) === ENTRY) {
    const nameBytes = view.getUint16(at + 28, true);
    const name = strFromU8(archive.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes));
    checksums.set(name, view.getUint32(at + 16, true));
    at += ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return checksums;
}

function endRecord(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - COMMENT_BYTES); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return null;
}
