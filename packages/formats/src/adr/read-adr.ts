import { frontMatterRemarks } from '../items/front-matter-remarks.ts';
import { claim, type Coverage, coverageOf, leftoverOf } from '../items/leftover.ts';
import { newItem, setProse } from '../items/new-item.ts';
import type { Page } from '../markdown/page.ts';
import type { Piece } from '../markdown/prose.ts';
import { type Section, sectionsOf } from '../markdown/sections.ts';
import type { Reference } from '../parsed.ts';
import type { Reading } from '../reader.ts';
import { lineIndexAt } from '../text/lines.ts';
import { addFacts, KNOWN_KEYS } from './add-facts.ts';
import { doubtfulDates, readDecidedOn } from './read-decided-on.ts';
import { type Fact, headerFacts } from './read-header.ts';
import { readOptions } from './read-options.ts';
import { readRoles } from './read-roles.ts';
import { decideState } from './decide-state.ts';
import { readStatusSection, type StatusSection } from './read-status-section.ts';
import { fileNumber, headingNumber, readTitle, recordName, titleSection } from './read-title.ts';
import { type Relation, relationLinks } from './relations.ts';
import { statedRelations } from './stated-relations.ts';
import { isPlainHeading, type RoleSection, roleSections } from './section-roles.ts';

/** The source id of a decision: the file is the item. */
export const ADR_ID = 'adr';

/** Reads a page as one decision, in whatever dialect its head, sections and links are written. */
export function readAdr(page: Page, sourceId: string = ADR_ID): Reading {
  const root = sectionsOf(page);
  const title = titleSection(root);
  const roles = roleSections(root, title);
  const coverage = coverageOf(page);
  if (title) claim(coverage, title.first, title.body);
  const facts = headerFacts(page, factRanges(page, root, title, roles));
  const named = sectionOf(roles, 'title');
  const titlePiece = readTitle(page, title, named);
  const item = newItem('decision', sourceId, titlePiece, wholeFile(page));
  if (named && typeof titlePiece !== 'string') claimTitle(page, named, titlePiece, coverage);
  item.aliases = aliasesOf(page, title, sourceId);
  const kept = addFacts(page, item, facts, coverage);
  const status = statusOf(page, roles, facts, coverage);
  const remarks = frontMatterRemarks(page, KNOWN_KEYS);
  const relations = [...statedRelations(page, facts, roles, coverage), ...status.relations];
  decideState(item, facts, status, relations, remarks, coverage);
  const decided = readDecidedOn(page, facts, sectionOf(roles, 'date'), status.status);
  item.fields['decidedOn'] = decided?.day ?? null;
  if (decided?.span) item.fieldSpans['decidedOn'] = decided.span;
  if (!decided) remarks.push(...doubtfulDates(facts));
  readOptions(page, roles, coverage, item);
  readRoles(page, roles, coverage, item);
  const known = new Set(
    roles.map(({ section }) => section).filter(({ heading }) => isPlainHeading(heading!.text)),
  );
  setProse(
    item,
    'body',
    [...kept.pieces, ...leftoverOf(page, root, coverage, (inner) => known.has(inner))],
    kept.texts,
  );
  return { items: [item], links: linksOf(page, sourceId, relations), remarks };
}

// A `Title` section is structure when the title comes from it.
function claimTitle(page: Page, named: Section, { span }: Piece, coverage: Coverage): void {
  const line = lineIndexAt(page.lines, span.start);
  if (line >= named.body && line < named.bodyEnd) claim(coverage, named.first, line + 1);
}

const wholeFile = (page: Page) => ({ start: page.lines[0]?.start ?? 0, end: page.text.length });

function sectionOf(roles: readonly RoleSection[], role: RoleSection['role']): Section | null {
  return roles.find((entry) => entry.role === role)?.section ?? null;
}

// The head: what stands before the first section, and the sections that hold facts themselves.
function factRanges(
  page: Page,
  root: Section,
  title: Section | null,
  roles: readonly RoleSection[],
): [number, number][] {
  const head: [number, number] = [page.bodyLine, root.bodyEnd];
  const below: [number, number][] = title ? [[title.body, title.bodyEnd]] : [];
  const inStatus = roles
    .filter(({ role }) => role === 'status')
    .map(({ section }): [number, number] => [section.body, section.last]);
  return [head, ...below, ...inStatus];
}

function statusOf(
  page: Page,
  roles: readonly RoleSection[],
  facts: readonly Fact[],
  coverage: Coverage,
): StatusSection {
  const isTaken = (line: number) =>
    facts.some(
      (fact) =>
        !fact.isFrontMatter &&
        line >= fact.line &&
        line < fact.lineEnd &&
        coverage.isClaimed[line]!,
    );
  const sections = roles
    .filter(({ role }) => role === 'status')
    .map(({ section }) => readStatusSection(page, section, coverage, isTaken));
  return {
    status: sections.find(({ status }) => status !== null)?.status ?? null,
    relations: sections.flatMap(({ relations }) => relations),
  };
}

function aliasesOf(page: Page, title: Section | null, sourceId: string): string[] {
  const number = fileNumber(recordName(page)) ?? (title && headingNumber(title.heading!.text));
  const id = page.frontMatter?.entries.find(({ name }) => name === 'id')?.value;
  const aliases = [
    number ? `ADR-${Number(number)}` : '',
    recordName(page),
    typeof id === 'string' ? id : '',
  ];
  return [...new Set(aliases.filter((alias) => alias !== '' && alias !== sourceId))];
}

function linksOf(page: Page, sourceId: string, relations: readonly Relation[]): Reading['links'] {
  const self: Reference = { path: page.path, sourceId };
  const seen = new Set<string>();
  return relations
    .flatMap((relation) => relationLinks(relation, self))
    .filter(({ type, from, to }) => {
      const key = JSON.stringify([type, from, to]);
      return !seen.has(key) && seen.add(key);
    });
}
