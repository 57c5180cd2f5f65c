import type { Priority, RequirementType } from '@throughline/schema';
import { headingName, type Section } from '../markdown/sections.ts';

const KIND = '(?:FR|NFR|SC|REQ|QR|QAR|CON|CR|BR|UR|SR)';

/** The source of a pattern for an id that names a requirement: `FR-001`, `NFR-2`, `SC-003`, `AUTH-FR-12a`. */
export const ID_SOURCE = String.raw`(?:[A-Z][A-Z0-9]{0,11}-){0,2}${KIND}(?:-[A-Z][A-Z0-9]{0,11}){0,2}-?\d{1,5}(?:\.\d{1,3}){0,3}[a-z]?(?![A-Za-z0-9])`;

const QUALITY = /(?:^|-)(?:NFR|SC|QR|QAR)(?=-|\d)/;
const CONSTRAINT = /(?:^|-)(?:CON|CR)(?=-|\d)/;

/** Functional, quality or constraint, by the letters of an id, else by the heading it stands under. */
export function typeOfId(id: string, section: Section | null): RequirementType {
  if (QUALITY.test(id)) return 'quality';
  if (CONSTRAINT.test(id)) return 'constraint';
  if (/(?:^|-)FR(?=-|\d)/.test(id)) return 'functional';
  for (let above = section; above?.heading; above = above.parent) {
    const name = headingName(above.heading.text);
    if (/non-?functional|quality|success criteria/.test(name)) return 'quality';
    if (/^constraints?\b/.test(name)) return 'constraint';
  }
  return 'functional';
}

const MOSCOW: readonly [RegExp, Priority][] = [
  [/^(?:p[01]|must(?: have)?|high|critical|essential|mandatory)$/i, 'must'],
  [/^(?:p2|should(?: have)?|medium|important)$/i, 'should'],
  [/^(?:p[345]|could(?: have)?|low|nice to have|optional)$/i, 'could'],
  [/^(?:won'?t(?: have)?|out of scope)$/i, 'wont'],
];

/** MoSCoW from `P1`, `Must`, `High` and their like; null for other words. */
export function priorityOf(text: string): Priority | null {
  const bare = text
    .replaceAll(/[*_`()[\]]/g, '')
    .replace(/^priority\s*[:=]?\s*/i, '')
    .trim();
  const first = /^P\d(?=\s|$)/i.exec(bare)?.[0] ?? bare;
  return MOSCOW.find(([pattern]) => pattern.test(first))?.[1] ?? null;
}

const STORY = String.raw`(?:US[- ]?\d+[a-z]?|User Stor(?:y|ies) \d+[a-z]?)`;
const STORY_LIST = new RegExp(
  String.raw`[([]\s*(?:(?:supports|see|from|story|stories|implements|traces to)\s*:?\s*)?(${STORY}(?:\s*(?:,|&|and|/)\s*(?:${STORY}|\d+))*)\s*[)\]]`,
  'gi',
);

/** The ids of the user stories that a text names in brackets, and nothing else with them: `(US1, US3)`. */
export function storiesIn(text: string): string[] {
  const lists = [...text.slice(0, 20_000).matchAll(STORY_LIST)].map((match) => match[1]!);
  return [
    ...new Set(
      lists.flatMap((list) => [...list.matchAll(/\d+[a-z]?/gi)].map(([number]) => storyId(number))),
    ),
  ];
}

/** `US1` for `1`, `01` and `1`'s other spellings. */
export function storyId(number: string): string {
  return `US${number.toLowerCase().replace(/^0+(?=\d)/, '')}`;
}
