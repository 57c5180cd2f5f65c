import { adrReader } from './adr/adr-reader.ts';
import {
  backlogConfigReader,
  backlogDecisionReader,
  backlogDocumentReader,
  backlogTaskReader,
} from './backlog-md/backlog-readers.ts';
import { documentReader } from './documents/document-reader.ts';
import {
  doorstopMarkdownReader,
  doorstopReader,
  doorstopSettingsReader,
} from './doorstop/doorstop-readers.ts';
import { kiroRequirementsReader } from './kiro/kiro-reader.ts';
import { openSpecReader } from './openspec/openspec-reader.ts';
import type { Reader } from './reader.ts';
import { shallListReader } from './shall-lists/shall-list-reader.ts';
import { specKitReader } from './spec-kit/spec-kit-reader.ts';
import { reqifReader } from './reqif/reqif-reader.ts';
import { strictDocReader } from './strictdoc/strictdoc-reader.ts';
import { tableReader } from './tables/table-reader.ts';
import { numberedTasksReader, specKitTasksReader } from './tasks/task-readers.ts';

/** Every format, in the order in which they are asked whether a file is theirs. */
export const READERS: readonly Reader[] = [
  backlogTaskReader,
  backlogDecisionReader,
  backlogDocumentReader,
  backlogConfigReader,
  doorstopSettingsReader,
  doorstopReader,
  doorstopMarkdownReader,
  openSpecReader,
  kiroRequirementsReader,
  specKitTasksReader,
  numberedTasksReader,
  shallListReader,
  specKitReader,
  documentReader,
  adrReader,
  strictDocReader,
  reqifReader,
  tableReader,
];
