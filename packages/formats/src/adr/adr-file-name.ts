import { nextNumber } from '../add/next-number.ts';
import type { Page } from '../markdown/page.ts';
import { headingName, sectionsOf } from '../markdown/sections.ts';
import { hyphenated, slugOf } from '../text/plain.ts';
import { recordName } from './read-title.ts';
import { ALWAYS, roleSections } from './section-roles.ts';

/** The name of a new record, and the number in it. */
export interface AdrName {
  path: string;
  /** The number as it is written in file names; null where they have none. */
  number: string | null;
  /** That of the model. */
  modelNumber: string | null;
}

const NUMBERED = /^((?:adr|decision|madr)?[-_ ]?)(\d{1,5})([-_. ]+)(?!\d{2}-\d{2}\b)(.*)$/i;
const DATED = /^(\d{8}|\d{4}-\d{2}-\d{2})([-_ ]+)(.*)$/;

/** The name of a record after these, the last of which is the model: next number or day, words as there. */
export function adrFileName(
  model: Page,
  pages: readonly Page[],
  folder: string,
  { title, day }: { title: string; day: string },
): AdrName {
  const name = recordName(model);
  const dated = DATED.exec(name);
  const numbered = dated ? null : NUMBERED.exec(name);
  const [, before = '', digits = '', gap = ''] = numbered ?? [];
  const numbers = pages.flatMap((page) => NUMBERED.exec(recordName(page))?.[2] ?? []);
  const number = numbered ? nextNumber([...numbers, digits]) : null;
  const head = numbered
    ? before + number! + gap
    : dated
      ? (dated[1]!.includes('-') ? day : day.replaceAll('-', '')) + dated[2]!
      : '';
  const names = pages.map((one) => wordsOf(recordName(one)));
  const stem = head + wordsLike(names, title);
  const isBundle = name !== model.stem;
  const path = isBundle
    ? `${folder}${stem}/${model.fileName}`
    : folder + stem + model.fileName.slice(model.stem.length);
  return { path, number, modelNumber: numbered ? digits : null };
}

const wordsOf = (name: string) => DATED.exec(name)?.[3] ?? NUMBERED.exec(name)?.[4] ?? name;

// `use-x`, `use_x`, `Use x`: the way the words of most are joined, and begun.
function wordsLike(names: readonly string[], title: string): string {
  const all = names.join('');
  const countOf = (joint: string) => all.split(joint).length;
  const [most] = ['-', '_', ' '].toSorted((a, b) => countOf(b) - countOf(a));
  const isCased = names.filter((name) => /\p{Lu}/u.test(name)).length * 2 > names.length;
  const words = isCased ? hyphenated(title) : slugOf(title);
  return (words || 'decision').replaceAll('-', most!);
}

/** How many of the latest records tell how records are written now. */
const RECENT = 5;

/**
 * The record that a new one is modelled on: of the latest the last that is made up as most of them are.
 */
export function modelAdr<T extends { page: Page }>(pages: readonly T[]): T {
  const numberOf = ({ page }: T) => Number(NUMBERED.exec(recordName(page))?.[2] ?? -1);
  const recent = pages.toSorted((a, b) => numberOf(a) - numberOf(b)).slice(-RECENT);
  const shapes = recent.map(({ page }) => shapeOf(page));
  const counts = shapes.map((shape) => shapes.filter((other) => other === shape).length);
  return recent[counts.lastIndexOf(Math.max(...counts))]!;
}

// Which head it has, and the headings that every record has.
function shapeOf(page: Page): string {
  const sections = roleSections(sectionsOf(page), null).filter(({ role }) => ALWAYS.has(role));
  const headings = sections.map(({ section }) => headingName(section.heading!.text));
  return [page.frontMatter !== null, ...new Set(headings)].join(' | ');
}
