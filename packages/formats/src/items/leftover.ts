import { isSilent, type Page } from '../markdown/page.ts';
import { type Piece, proseOf } from '../markdown/prose.ts';
import { type Section, walkSections } from '../markdown/sections.ts';

/** Which lines of a page already belong to something. */
export interface Coverage {
  isClaimed: boolean[];
}

/** Nothing claimed yet but the front matter. */
export function coverageOf(page: Page): Coverage {
  return { isClaimed: page.lines.map((line) => line.kind === 'front') };
}

/** Claims lines `[from, to)`. */
export function claim(coverage: Coverage, from: number, to: number): void {
  coverage.isClaimed.fill(true, from, to);
}

/**
 * The prose of a section that nobody claimed, with those headings that have some of it below them.
 * Headings whose whole content is claimed are structure, if `isStructure` says so too.
 */
export function leftoverOf(
  page: Page,
  section: Section,
  { isClaimed }: Coverage,
  isStructure: (inner: Section) => boolean = () => true,
): Piece[] {
  const dropped = droppedHeadings(page, section, isClaimed, isStructure);
  const pieces: (Piece | null)[] = [];
  let first = section.first;
  for (let index = section.first; index <= section.last; index += 1) {
    if (index < section.last && !isClaimed[index] && !dropped.has(index)) continue;
    pieces.push(proseOf(page, first, index));
    first = index + 1;
  }
  return pieces.filter((piece) => piece !== null);
}

function droppedHeadings(
  page: Page,
  section: Section,
  isClaimed: readonly boolean[],
  isStructure: (inner: Section) => boolean,
): Set<number> {
  // A heading with nothing at all below it says something by itself.
  const inner = [...walkSections(section)].filter(
    (candidate) =>
      candidate.heading !== null &&
      !isEmpty(page, candidate.body, candidate.last) &&
      isStructure(candidate),
  );
  const headings = new Set<number>();
  for (const { first, body } of inner)
    for (let line = first; line < body; line += 1) headings.add(line);
  const counts = [0];
  for (let index = section.first; index < section.last; index += 1) {
    const isWords = !isClaimed[index] && !isSilent(page.lines[index]!) && !headings.has(index);
    counts.push(counts.at(-1)! + (isWords ? 1 : 0));
  }
  const dropped = new Set<number>();
  for (const { first, body, last } of inner) {
    const hasWords = counts[last - section.first]! > counts[body - section.first]!;
    if (hasWords && !isClaimed[first]) continue;
    for (let line = first; line < body; line += 1) dropped.add(line);
  }
  return dropped;
}

function isEmpty(page: Page, from: number, to: number): boolean {
  for (let line = from; line < to; line += 1) if (!isSilent(page.lines[line]!)) return false;
  return true;
}
