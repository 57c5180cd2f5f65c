import type { Reader } from '../reader.ts';
import { doorstopLinks } from './doorstop-links.ts';
import { newDoorstopItem } from './new-doorstop-item.ts';
import { readDoorstop } from './read-doorstop.ts';
import { isDoorstopItem } from './split-doorstop.ts';

const shared = {
  recognises: isDoorstopItem,
  read: readDoorstop,
  links: doorstopLinks,
  newFiles: { kinds: ['requirement', 'test'], write: newDoorstopItem },
} satisfies Partial<Reader>;

/** Items of Doorstop as YAML files. */
export const doorstopReader: Reader = {
  id: 'doorstop',
  title: 'Doorstop items',
  reads: 'REQ001.yml and its like: text, header, links, review and attributes of your own',
  files: 'yaml',
  ...shared,
};

/** Items of Doorstop as Markdown with the same keys in their front matter. */
export const doorstopMarkdownReader: Reader = {
  id: 'doorstop-markdown',
  title: 'Doorstop items in Markdown',
  reads: 'REQ001.md with Doorstop’s keys in the front matter and the text below',
  files: 'markdown',
  ...shared,
};

/** The settings of a Doorstop document: they hold no item. */
export const doorstopSettingsReader: Reader = {
  id: 'doorstop-settings',
  title: 'Doorstop documents',
  reads: '.doorstop.yml: prefix and parent of the documents; the items say the rest themselves',
  files: 'yaml',
  isReadOnly: true,
  recognises: (page) => /^\.doorstop\.ya?ml$/i.test(page.fileName),
  read: () => ({ items: [], links: [], remarks: [] }),
};
