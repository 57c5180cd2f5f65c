import type { ProjectFile } from '@throughline/schema';

/** One format that a project can be written in. */
export interface Writer {
  id: string;
  title: string;
  /** What of it is read, where no reader of sources does that. */
  reads?: string;
  /** What it takes along, in words. */
  writes: string;
  /** The ending of such a file, without the dot. */
  extension: string;
  write(file: ProjectFile): string | Uint8Array;
}
