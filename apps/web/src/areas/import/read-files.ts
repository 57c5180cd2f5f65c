import { IMPORT_LIMITS, isBinary, SNIFFED_BYTES } from '@throughline/domain';
import type { SourceUpload } from '@throughline/shared/schema';
import type { ChosenFile, Skipped } from './chosen-files.ts';

/** How many files are read at the same time. */
const AT_ONCE = 16;

export type ReadFile = SourceUpload & { bytes: number };

export interface ReadFiles {
  files: ReadFile[];
  skipped: Skipped[];
  bytes: number;
}

/** Reads what an import takes: texts of at most 5 MB. `onProgress` hears how many are done. */
export async function readFiles(
  chosen: readonly ChosenFile[],
  onProgress: (done: number) => void,
): Promise<ReadFiles> {
  const read: ReadFiles = { files: [], skipped: [], bytes: 0 };
  for (let at = 0; at < chosen.length; at += AT_ONCE) {
    const some = chosen.slice(at, at + AT_ONCE);
    const results = await Promise.all(some.map(readOne));
    for (const [index, result] of results.entries()) {
      const { path, file } = some[index]!;
      if ('reason' in result) read.skipped.push({ path, reason: result.reason });
      else {
        read.files.push({ path, base64: result.base64, bytes: file.size });
        read.bytes += file.size;
      }
    }
    onProgress(Math.min(at + AT_ONCE, chosen.length));
  }
  return read;
}

async function readOne({ file }: ChosenFile): Promise<{ base64: string } | { reason: string }> {
  const { fileBytes } = IMPORT_LIMITS;
  if (file.size > fileBytes) return { reason: `is larger than ${fileBytes / 1_000_000} MB` };
  try {
    const beginning = new Uint8Array(await file.slice(0, SNIFFED_BYTES).arrayBuffer());
    if (isBinary(file.name, beginning)) return { reason: 'is no text' };
    return { base64: await base64Of(file) };
  } catch {
    return { reason: 'cannot be read' };
  }
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const address = reader.result as string;
      resolve(address.slice(address.indexOf(',') + 1));
    });
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(file);
  });
}
