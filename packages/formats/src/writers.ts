import { csvWriter, tsvWriter } from './tables/write-table.ts';
import { reqifWriter, reqifzWriter } from './reqif/write-reqif.ts';
import type { Writer } from './writer.ts';

/** Our own format: everything, as the server gave it. */
const jsonWriter: Writer = {
  id: 'json',
  title: 'Throughline project file',
  reads: 'one .json file that `export --format json` wrote, into a project that is empty',
  writes: 'everything but the log: items, archived ones too, links with their reviews, sources',
  extension: 'json',
  write: (file) => `${JSON.stringify(file, null, 2)}\n`,
};

/** Every format that a whole project can be written in. */
export const WRITERS: readonly Writer[] = [
  jsonWriter,
  reqifWriter,
  reqifzWriter,
  csvWriter,
  tsvWriter,
];
