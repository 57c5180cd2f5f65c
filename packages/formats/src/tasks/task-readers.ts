import { type ListItem, listItems, walkItems } from '../markdown/list-items.ts';
import type { Page } from '../markdown/page.ts';
import type { Reader } from '../reader.ts';
import { newTaskEntry } from './new-task-entry.ts';
import { numberedTaskLinks, specKitTaskLinks } from './task-links.ts';
import { taskWays } from './task-ways.ts';
import { readNumberedTasks } from './read-numbered-tasks.ts';
import { isSpecKitTask, readSpecKitTasks } from './read-spec-kit-tasks.ts';

const TASK_FILE = /^(?:.*[-_ ])?tasks?$/i;

/** spec-kit's tasks.md. */
export const specKitTasksReader: Reader = {
  id: 'spec-kit-tasks',
  title: 'spec-kit tasks',
  reads: 'tasks.md: `- [ ] T001 [P] [US1] text` under phases',
  files: 'markdown',
  recognises: (page) =>
    TASK_FILE.test(page.stem) && hasEntry(page, (entry) => isSpecKitTask(page, entry)),
  read: (page) => readSpecKitTasks(page),
  links: specKitTaskLinks,
  ways: taskWays,
  newEntries: { kinds: ['task'], write: newTaskEntry },
};

/** Kiro's and OpenSpec's tasks.md. */
export const numberedTasksReader: Reader = {
  id: 'numbered-tasks',
  title: 'Numbered task lists (Kiro, OpenSpec)',
  reads:
    'tasks.md: `- [ ] 1. Title`, `- [ ] 1.1 Title`, details and `_Requirements: 1.1, 2.3_` below',
  files: 'markdown',
  recognises: (page) => TASK_FILE.test(page.stem) && hasEntry(page, ({ box }) => box !== null),
  read: (page) => readNumberedTasks(page),
  links: numberedTaskLinks,
  ways: taskWays,
  newEntries: { kinds: ['task'], write: newTaskEntry },
};

function hasEntry(page: Page, test: (entry: ListItem) => boolean): boolean {
  for (const entry of walkItems(listItems(page, page.bodyLine, page.lines.length)))
    if (test(entry)) return true;
  return false;
}
