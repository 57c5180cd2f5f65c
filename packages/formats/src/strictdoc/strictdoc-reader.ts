import type { Reader } from '../reader.ts';
import { newSdocRequirement } from './new-requirement.ts';
import { sdocLinks } from './sdoc-links.ts';
import { sdocWays } from './sdoc-ways.ts';
import { readSdoc } from './read-sdoc.ts';

/** Documents of StrictDoc, of today and of old. */
export const strictDocReader: Reader = {
  id: 'strictdoc',
  title: 'StrictDoc documents',
  reads:
    '.sdoc: requirements with relations and roles, sections, composite nodes and documents, fields of any grammar',
  files: 'strictdoc',
  recognises: () => true,
  read: readSdoc,
  links: sdocLinks,
  ways: sdocWays,
  newEntries: { kinds: ['requirement'], write: newSdocRequirement },
};
