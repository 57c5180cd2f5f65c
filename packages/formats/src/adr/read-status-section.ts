import { claim, type Coverage } from '../items/leftover.ts';
import { type Page, textOf } from '../markdown/page.ts';
import { type Piece, pieceAt } from '../markdown/prose.ts';
import { linksIn } from '../markdown/links.ts';
import type { Section } from '../markdown/sections.ts';
import { isBareStatus, readStatus, type StatusReading } from './read-state.ts';
import { type Relation, relationIn } from './relations.ts';
import { withoutStates } from './state-words.ts';

/** A text that says the state, and what it says. */
export interface StatusLine extends StatusReading {
  piece: Piece;
  /** Counted from 0. */
  line: number;
}

/** What a `Status` section says: its status, and the decisions it is tied to. */
export interface StatusSection {
  status: StatusLine | null;
  relations: Relation[];
}

/**
 * adr-tools writes one status line and then lines of links; others keep a history, of which the last
 * dated line counts. Lines that say more than that stay unclaimed and so reach the body.
 */
export function readStatusSection(
  page: Page,
  section: Section,
  coverage: Coverage,
  isTaken: (line: number) => boolean,
): StatusSection {
  const statuses: StatusLine[] = [];
  const relations: Relation[] = [];
  const inHeading = headingStatus(page, section);
  if (inHeading) {
    statuses.push(inHeading);
    if (isBareStatus(inHeading.piece.text)) claim(coverage, section.first, section.body);
  }
  for (let line = section.body; line < section.last; line += 1) {
    if (page.lines[line]!.kind !== 'text' || isTaken(line)) continue;
    const piece = linePiece(page, line);
    if (!piece) continue;
    const relation = relationIn(textOf(page, line), page.lines[line]!.start, page.folder, true);
    if (relation) relations.push(relation);
    const reading = readStatus(piece.text);
    const isFirst = statuses.length === 0;
    const isBare = isBareStatus(piece.text);
    const isStatus = isFirst
      ? !relation || reading.state !== null
      : isBare && reading.state !== null;
    if (isStatus) statuses.push({ ...reading, piece, line });
    if (relation ? isBareRelation(piece.text) : isBare) claim(coverage, line, line + 1);
  }
  return { status: current(statuses), relations };
}

// `## Status: Accepted` has it all in its heading.
function headingStatus(page: Page, section: Section): StatusLine | null {
  const { start, end, text, first } = section.heading!;
  const colon = text.indexOf(':');
  const piece = colon < 0 ? null : pieceAt(page, start + colon + 1, end, 'line');
  const reading = piece && readStatus(piece.text);
  return piece && reading?.state ? { ...reading, piece, line: first } : null;
}

function linePiece(page: Page, index: number): Piece | null {
  const { start, end } = page.lines[index]!;
  const marker = /^[\s>]*(?:[-*+]\s+|\d{1,3}[.)]\s+)?/.exec(
    page.text.slice(start, Math.min(end, start + 200)),
  )![0];
  return pieceAt(page, start + marker.length, end, 'line');
}

// A verb and the decisions it refers to are said by the links; words beside them are not.
function isBareRelation(text: string): boolean {
  const links = linksIn(text);
  const rest = links.reduceRight(
    (line, { start, end }) => line.slice(0, start) + line.slice(end),
    text,
  );
  const words =
    withoutStates(rest.replaceAll(/\b(?:m?adr|decision)[\s_#-]*\d+/gi, ' ')).match(/\p{L}+/gu) ??
    [];
  return words.every((word) =>
    /^(?:by|and|amend\w*|supers?ed\w*|superced\w*|replac\w*|obsolet\w*|part\w*|in|is)$/i.test(word),
  );
}

function current(statuses: readonly StatusLine[]): StatusLine | null {
  const dated = statuses.filter(({ day, state }) => day !== null && state !== null);
  if (dated.length > 1) return dated.toSorted((a, b) => (a.day! < b.day! ? 1 : -1))[0]!;
  return statuses[0] ?? null;
}
