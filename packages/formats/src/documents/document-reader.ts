import { isDecisionRecord, isInAdrFolder, isTemplate } from '../adr/recognise-adr.ts';
import type { Page } from '../markdown/page.ts';
import type { Reader } from '../reader.ts';
import { documentWays } from './document-ways.ts';
import { readDocument } from './read-document.ts';

const SPEC_FOLDER = /(?:^|\/)(?:\.kiro|\.specify|openspec)\/|(?:^|\/)specs\/[^/]+\//i;
const SPEC_NAME =
  /^(?:constitution|design|plan|research|data-model|quickstart|proposal|bugfix|project)$/i;
const SPEC_TITLE =
  /^(?:design document|technical design|implementation plan|data model|research|quickstart)\b/i;
const BACKLOG_FOLDER =
  /(?:^|\/)\.?backlog\/(?:tasks|docs|decisions|completed|drafts|milestones)\//i;
const FOR_TOOLS = /^(?:agents|[a-z-]*instructions)$/i;

/** What accompanies requirements, decisions and tasks: designs, plans, research, READMEs of record folders. */
export const documentReader: Reader = {
  id: 'document',
  title: 'Technical documents',
  reads:
    'design.md, plan.md, research.md and their like next to specifications; READMEs of decision folders',
  files: 'markdown',
  recognises: isDocument,
  read: (page) => readDocument(page),
  ways: documentWays,
};

function isDocument(page: Page): boolean {
  if (FOR_TOOLS.test(page.stem)) return false;
  // A design has its context and its decisions too, and is still a design.
  if (SPEC_FOLDER.test(page.folder) && !isInAdrFolder(page))
    return !/(?:^|\/)templates\//i.test(page.folder);
  if (SPEC_NAME.test(page.stem)) {
    return (
      /(?:^|\/)(?:specs?|memory)\/$/i.test(page.folder) ||
      SPEC_TITLE.test(page.headings[0]?.text ?? '')
    );
  }
  if (BACKLOG_FOLDER.test(page.folder)) return true;
  return isInAdrFolder(page) && !isTemplate(page) && !isDecisionRecord(page);
}
