import { endOfWords, insertBlock } from '../edit/insert-lines.ts';
import type { Page } from '../markdown/page.ts';
import { proseOf } from '../markdown/prose.ts';
import { headingName, type Section, sectionsOf } from '../markdown/sections.ts';
import type { Way } from '../reader.ts';
import { titleSection } from './read-title.ts';
import { isPlainHeading, type Role, type RoleSection, roleSections } from './section-roles.ts';

const ORDER = [
  'status',
  'context',
  'drivers',
  'options',
  'outcome',
  'consequences',
  'confirmation',
  'pros',
] as const;
type Written = (typeof ORDER)[number];

const NAMES: Record<Written, string> = {
  status: 'Status',
  context: 'Context',
  drivers: 'Decision Drivers',
  options: 'Considered Options',
  outcome: 'Decision',
  consequences: 'Consequences',
  confirmation: 'Confirmation',
  pros: 'Pros and Cons of the Options',
};
const MADR_NAMES: Partial<Record<Written, string>> = {
  context: 'Context and Problem Statement',
  outcome: 'Decision Outcome',
};
/** Sections that MADR puts inside the outcome. */
const INNER: ReadonlySet<Role> = new Set(['consequences', 'confirmation']);

/**
 * Ways to fill the section of a role: under its heading where it is empty, else as a new section where
 * the template has it, with the template's heading. `linesAt` is given the marks of that heading.
 */
export function* sectionWays(
  page: Page,
  role: Written,
  linesAt: (marks: string) => readonly string[],
): Generator<Way> {
  const root = sectionsOf(page);
  const title = titleSection(root);
  const roles = roleSections(root, title);
  const empty = roles.find((entry) => entry.role === role && isEmpty(page, entry.section));
  if (empty) {
    const { section } = empty;
    const marks = '#'.repeat(section.level);
    yield [insertBlock(page, section.body, linesAt(marks))];
  }
  const isMadr = roles.some(({ section }) =>
    /^(?:context and problem statement|decision outcome)$/.test(headingName(section.heading!.text)),
  );
  const outcome = roles.find((entry) => entry.role === 'outcome')?.section;
  if (isMadr && INNER.has(role) && outcome) {
    const level = '#'.repeat(outcome.level + 1);
    const index = innerPlace(page, roles, role, outcome);
    yield [insertBlock(page, index, [`${level} ${NAMES[role]}`, '', ...linesAt(level)])];
  }
  const level = '#'.repeat(levelOf(roles, title));
  const name = (isMadr ? MADR_NAMES[role] : undefined) ?? NAMES[role];
  const index = outerPlace(page, roles, role, title ?? root);
  yield [insertBlock(page, index, [`${level} ${name}`, '', ...linesAt(level)])];
}

const isEmpty = (page: Page, section: Section) =>
  section.children.length === 0 &&
  isPlainHeading(section.heading!.text) &&
  proseOf(page, section.body, section.last) === null;

const levelOf = (roles: readonly RoleSection[], title: Section | null) =>
  roles.find(({ within }) => within === null)?.section.level ?? (title?.level ?? 1) + 1;

function innerPlace(
  page: Page,
  roles: readonly RoleSection[],
  role: Written,
  outcome: Section,
): number {
  const inside = roles.filter(({ within }) => within === outcome);
  const next = inside.find((entry) => rank(entry.role) > rank(role));
  return next ? next.section.first : endOfWords(page, outcome.first + 1, outcome.last);
}

function outerPlace(
  page: Page,
  roles: readonly RoleSection[],
  role: Written,
  whole: Section,
): number {
  const outer = roles.filter(({ within, role: other }) => within === null && rank(other) >= 0);
  const before = outer.findLast((entry) => rank(entry.role) < rank(role));
  if (before) return endOfWords(page, before.section.first + 1, before.section.last);
  const next = outer.find((entry) => rank(entry.role) > rank(role));
  return next?.section.first ?? endOfWords(page, whole.body, whole.last);
}

const rank = (role: Role) => (ORDER as readonly Role[]).indexOf(role);
