import type { Reader } from '../reader.ts';
import { adrLinks } from './adr-links.ts';
import { adrWays } from './adr-ways.ts';
import { newAdr } from './new-adr.ts';
import { readAdr } from './read-adr.ts';
import { isDecisionRecord } from './recognise-adr.ts';

/** Architecture decision records of every dialect. */
export const adrReader: Reader = {
  id: 'adr',
  title: 'Architecture decision records',
  reads:
    'Nygard (adr-tools), MADR 2 to 4, log4brains and their relatives: Markdown files that record one decision',
  files: 'markdown',
  recognises: isDecisionRecord,
  read: (page) => readAdr(page),
  links: adrLinks,
  ways: adrWays,
  newFiles: { kinds: ['decision'], write: newAdr },
};
