import type { Reader } from '../reader.ts';
import { readReqif } from './read-reqif.ts';

/** ReqIF, plain and packed. */
export const reqifReader: Reader = {
  id: 'reqif',
  title: 'ReqIF 1.0 to 1.2',
  reads:
    '.reqif and .reqifz: objects with attributes of every type (XHTML too), relations, chapters of specifications',
  files: 'reqif',
  isReadOnly: true,
  recognises: () => true,
  read: readReqif,
};
