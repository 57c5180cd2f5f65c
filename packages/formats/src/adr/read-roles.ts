import { claim, type Coverage } from '../items/leftover.ts';
import { setList, setProse } from '../items/new-item.ts';
import { namesIn } from '../markdown/metadata.ts';
import { itemText, listItems } from '../markdown/list-items.ts';
import type { Page } from '../markdown/page.ts';
import { type Piece, proseOf } from '../markdown/prose.ts';
import type { Section } from '../markdown/sections.ts';
import type { ParsedItem } from '../parsed.ts';
import { findDate } from '../text/dates.ts';
import { isPlainHeading, type RoleSection } from './section-roles.ts';

type Range = [first: number, last: number];

/** Fills the prose fields and lists of a decision from its sections, and claims what it took. */
export function readRoles(
  page: Page,
  roles: readonly RoleSection[],
  coverage: Coverage,
  item: ParsedItem,
): void {
  for (const name of ['context', 'outcome', 'consequences', 'confirmation'] as const) {
    const ranges = roles
      .filter(({ role }) => role === name)
      .flatMap((entry) => rangesOf(entry.section, roles));
    for (const [first, last] of ranges) claim(coverage, first, last);
    setProse(
      item,
      name,
      adjoined(ranges).map(([first, last]) => proseOf(page, first, last)),
    );
  }
  for (const entry of roles) claimHeading(page, entry, coverage);
  readDrivers(page, roles, coverage, item);
  readNames(page, roles, coverage, item);
}

/**
 * The lines of a section but for those sections inside it that have a field of their own. The heading
 * stays when it says more than the field's name: `Positive Consequences`.
 */
function rangesOf(section: Section, roles: readonly RoleSection[]): Range[] {
  const ranges: Range[] = [];
  let first = isPlainHeading(section.heading!.text) ? section.body : section.first;
  for (const { section: inner, within } of roles) {
    if (within !== section) continue;
    if (inner.first > first) ranges.push([first, inner.first]);
    first = inner.last;
  }
  if (section.last > first) ranges.push([first, section.last]);
  return ranges;
}

function adjoined(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const [first, last] of ranges) {
    const before = joined.at(-1);
    if (before && before[1] === first) before[1] = last;
    else joined.push([first, last]);
  }
  return joined;
}

// A heading with a role is structure once what stands below it has found its place, or nothing does.
function claimHeading(page: Page, { role, section }: RoleSection, coverage: Coverage): void {
  const isProse =
    role === 'context' || role === 'outcome' || role === 'consequences' || role === 'confirmation';
  const isEmpty = proseOf(page, section.body, section.last) === null;
  if (isProse || (isEmpty && isPlainHeading(section.heading!.text)))
    claim(coverage, section.first, section.body);
}

function readDrivers(
  page: Page,
  roles: readonly RoleSection[],
  coverage: Coverage,
  item: ParsedItem,
): void {
  const drivers: Piece[] = [];
  for (const { role, section } of roles) {
    if (role !== 'drivers') continue;
    const entries = section.children.length > 0 ? [] : listItems(page, section.body, section.last);
    const whole = entries.length === 0 ? proseOf(page, section.body, section.last) : null;
    if (whole) {
      drivers.push(whole);
      claim(coverage, section.first, section.last);
    }
    for (const entry of entries) {
      const piece = itemText(page, entry);
      if (piece) drivers.push(piece);
      claim(coverage, entry.line, entry.lineEnd);
    }
  }
  setList(item, 'drivers', drivers);
}

function isBareDate(text: string): boolean {
  const found = findDate(text);
  return found !== null && !/\p{L}/u.test(text.slice(0, found.start) + text.slice(found.end));
}

// Only what is nothing but names or a date is taken; a section that says more stays in the body.
function readNames(
  page: Page,
  roles: readonly RoleSection[],
  coverage: Coverage,
  item: ParsedItem,
): void {
  for (const { role, section } of roles) {
    const prose = proseOf(page, section.body, section.bodyEnd);
    if (!prose) continue;
    const names = prose.text
      .split('\n')
      .flatMap((line) => namesIn(line.replace(/^\s*[-*+]\s+/, '')));
    const areNames = names.length > 0 && names.every((name) => name.length <= 80);
    const hasDeciders = (item.fields['deciders'] as string[]).length > 0;
    if (role === 'deciders' && areNames && !hasDeciders) item.fields['deciders'] = names;
    else if (role === 'tags' && areNames) item.labels.push(...names);
    else if (role !== 'date' || !isBareDate(prose.text)) continue;
    claim(coverage, section.first, section.bodyEnd);
  }
}
