import { READERS } from './readers.ts';
import { WRITERS } from './writers.ts';

/** One format: what of it is read, and what a project written in it takes along. */
export interface Format {
  id: string;
  title: string;
  reads: string | null;
  writes: string | null;
}

/** Every format that is read or written, each once. */
export const FORMATS: readonly Format[] = [
  ...READERS.map(({ id, title, reads }) => ({
    id,
    title,
    reads,
    writes: WRITERS.find((writer) => writer.id === id)?.writes ?? null,
  })),
  ...WRITERS.filter(({ id }) => !READERS.some((reader) => reader.id === id)).map(
    ({ id, title, reads = null, writes }) => ({ id, title, reads, writes }),
  ),
];
