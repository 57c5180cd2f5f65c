import { type Page, textOf } from '../markdown/page.ts';
import type { Section } from '../markdown/sections.ts';

/** A part of a user story: lines `[line, lineEnd)`, its text from `start` on. */
export interface StoryBlock {
  role: 'narrative' | 'why' | 'acceptance' | 'given' | 'other';
  line: number;
  lineEnd: number;
  start: number;
}

const LABEL = /^[ \t]*([-*+]\s+)?(?:\*\*|__)([^*_:\n]{2,60}?)\s*:?\s*(?:\*\*|__)\s*:?[ \t]*/;
const GOES_ON = /^(?:as|as an?|i want|i want to|i need|so that|so|when|then|and|but|or)\b/i;

/** Splits a story at its bold labels and headings; what comes before the first is the narrative. */
export function storyBlocks(page: Page, section: Section): StoryBlock[] {
  const blocks: StoryBlock[] = [blockAt(page, 'narrative', section.body, 0)];
  for (let index = section.body; index < section.last; index += 1) {
    const next = startOf(page, section, index, blocks.at(-1)!);
    if (!next) continue;
    blocks.at(-1)!.lineEnd = index;
    blocks.push(next);
  }
  blocks.at(-1)!.lineEnd = section.last;
  return blocks.filter(({ line, lineEnd }) => lineEnd > line);
}

function blockAt(page: Page, role: StoryBlock['role'], line: number, skipped: number): StoryBlock {
  return {
    role,
    line,
    lineEnd: line,
    start: (page.lines[line]?.start ?? page.text.length) + skipped,
  };
}

function startOf(page: Page, section: Section, index: number, open: StoryBlock): StoryBlock | null {
  const { kind } = page.lines[index]!;
  if (kind === 'heading') return headingBlock(page, section, index);
  if (kind !== 'text') return null;
  const text = textOf(page, index);
  const match = LABEL.exec(text.slice(0, 200));
  const isAfterBlank = index > section.body && page.lines[index - 1]!.kind === 'blank';
  if (!match) {
    // A paragraph after the last criterion is neither.
    return open.role === 'given' && isAfterBlank ? blockAt(page, 'other', index, 0) : null;
  }
  const name = match[2]!.toLowerCase().trim();
  if (/^given\b/.test(name))
    return match[1] === undefined ? blockAt(page, 'given', index, 0) : null;
  if (GOES_ON.test(name) || (match[1] !== undefined && open.role === 'acceptance')) return null;
  const role = roleOf(name);
  // A bold word inside the narrative is emphasis unless it stands as a label.
  if (role === 'other' && !isLabel(text.slice(0, 200), match[0])) return null;
  return blockAt(page, role, index, role === 'other' ? 0 : match[0].length);
}

function headingBlock(page: Page, section: Section, index: number): StoryBlock {
  const heading = section.children.find(({ first }) => first === index)?.heading;
  const role = roleOf(heading?.text.toLowerCase().replaceAll(/[*_:]/g, '').trim() ?? '');
  return blockAt(page, role, role === 'other' ? index : index + 1, 0);
}

function roleOf(name: string): StoryBlock['role'] {
  if (/^(?:why\b|rationale\b)/.test(name)) return 'why';
  return /^acceptance (?:scenario|criteri|test)/.test(name) ? 'acceptance' : 'other';
}

const isLabel = (text: string, label: string) =>
  label.trimEnd().endsWith(':') ||
  /:\s*(?:\*\*|__)\s*$/.test(label) ||
  text.trim() === label.trim();
