import type { Kind, LinkType } from '@throughline/schema';
import type { Reader } from './reader.ts';
import { READERS } from './readers.ts';
import { WRITERS } from './writers.ts';

/** What of that made here is written back into files of a format. */
export interface FormatTakes {
  edits: true;
  /** The kinds of item that become a file of their own, or an entry of a file. */
  newFiles: Kind[];
  newEntries: Kind[];
  links: LinkType[];
}

/** One format: what of it is read, what is written back, and what a project written in it takes along. */
export interface Format {
  id: string;
  title: string;
  reads: string | null;
  takes: FormatTakes | null;
  writes: string | null;
}

/** Every format that is read or written, each once. */
export const FORMATS: readonly Format[] = [
  ...READERS.map((reader) => ({
    id: reader.id,
    title: reader.title,
    reads: reader.reads,
    takes: takesOf(reader),
    writes: WRITERS.find((writer) => writer.id === reader.id)?.writes ?? null,
  })),
  ...WRITERS.filter(({ id }) => !READERS.some((reader) => reader.id === id)).map(
    ({ id, title, reads = null, writes }) => ({ id, title, reads, takes: null, writes }),
  ),
];

function takesOf({ isReadOnly, newFiles, newEntries, links }: Reader): FormatTakes | null {
  if (isReadOnly) return null;
  return {
    edits: true,
    newFiles: [...(newFiles?.kinds ?? [])],
    newEntries: [...(newEntries?.kinds ?? [])],
    links: Object.keys(links?.types ?? {}) as LinkType[],
  };
}
