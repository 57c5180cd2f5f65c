import { isPlaceholder } from '../markdown/metadata.ts';
import type { Page } from '../markdown/page.ts';
import { proseOf } from '../markdown/prose.ts';
import type { Section } from '../markdown/sections.ts';
import type { FieldSpan, Remark } from '../parsed.ts';
import { findDate } from '../text/dates.ts';
import { type Fact, FACTS, factsNamed } from './read-header.ts';
import { recordName } from './read-title.ts';
import type { StatusLine } from './read-status-section.ts';

/** The day of a decision, and where it stands unless it comes from the file's name. */
export interface DecidedOn {
  day: string;
  span: FieldSpan | null;
}

/** From the head, a `Date` section, the day inside the status, and last the name of the file. */
export function readDecidedOn(
  page: Page,
  facts: readonly Fact[],
  section: Section | null,
  status: StatusLine | null,
): DecidedOn | null {
  for (const fact of factsNamed(facts, FACTS.date)) {
    const found = dateAt(page, fact.span.start, fact.span.end);
    if (found) return found;
  }
  const prose = section && proseOf(page, section.body, section.bodyEnd);
  const inSection = prose && dateAt(page, prose.span.start, prose.span.end);
  if (inSection) return inSection;
  const inStatus = status && dateAt(page, status.piece.span.start, status.piece.span.end);
  if (inStatus) return inStatus;
  const inName = findDate(recordName(page));
  return inName && inName.start === 0 ? { day: inName.day, span: null } : null;
}

/** Remarks on dates that name no day, or could name two: `03/04/2020`. */
export function doubtfulDates(facts: readonly Fact[]): Remark[] {
  return factsNamed(facts, FACTS.date)
    .filter(({ text }) => /\d/.test(text) && !isPlaceholder(text))
    .map(({ text, line, lineEnd }) => ({
      line: line + 1,
      lineEnd,
      code: 'unknown_field',
      message: `"${text.slice(0, 60).toWellFormed()}" is no day that can be told for sure`,
    }));
}

function dateAt(page: Page, start: number, end: number): DecidedOn | null {
  const found = findDate(page.text.slice(start, end));
  return (
    found && {
      day: found.day,
      span: { start: start + found.start, end: start + found.end, form: 'word' },
    }
  );
}
