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
 * Headings whose whole content is claimed are structure.
 */
export function leftoverOf(page: Page, section: Section, { isClaimed }: Coverage): Piece[] {
  const dropped = droppedHeadings(page, section, isClaimed);
  const pieces: (Piece | null)[] = [];
  let first = section.first;
  for (let index = section.first; index <= section.last; index += 1) {
    if (index < section.last && !isClaimed[index] && !dropped.has(index)) continue;
    pieces.push(proseOf(page, first, index));
    first = index + 1;
  }
  return pieces.filter((piece) => piece !== null);
}

function droppedHeadings(page: Page, section: Section, isClaimed: readonly boolean[]): Set<number> {
  const inner = [...walkSections(section)];
  const headings = new Set<number>();
  for (const { heading, first, body } of inner) if (heading) for (let line = first; line < body; line += 1) headings.add(line);
  const counts = [0];
  for (let index = section.first; index < section.last; index += 1) {
    const line = page.lines[index]!;
    const isWords = !isClaimed[index] && !isSilent(line) && !headings.has(index);
    counts.push(counts.at(-1)! + (isWords ? 1 : 0));
  }
  const dropped = new Set<number>();
  for (const { heading, first, body, last } of inner) {
    const hasWords = counts[last - section.first]! > counts[body - section.first]!;
    if (!heading || (hasWords && !isClaimed[first])) continue;
    for (let line = first; line < body; line += 1) dropped.add(line);
  }
  return dropped;
}
