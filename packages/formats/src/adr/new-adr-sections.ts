import type { DecisionOption } from '@throughline/schema';
import { type Page, textOf } from '../markdown/page.ts';
import { sectionsOf } from '../markdown/sections.ts';
import type { Adding } from '../reader.ts';
import { statusText } from './fact-text.ts';
import { readStatus } from './read-state.ts';
import { titleSection } from './read-title.ts';
import { listMarker, optionSections, textLines } from './section-lines.ts';
import {
  ALWAYS,
  isPlainHeading,
  type Role,
  type RoleSection,
  roleSections,
} from './section-roles.ts';

/** The sections of the model, each once, with what the new record has for them. */
export function newAdrSections(adding: Adding, model: Page): string[] {
  const root = sectionsOf(model);
  const seen = new Set<Role>();
  const sections = roleSections(root, titleSection(root)).filter(({ role, section }) => {
    const isNew = !seen.has(role) && (role === 'status' || isPlainHeading(section.heading!.text));
    if (isNew) seen.add(role);
    return isNew;
  });
  const writer = { adding, model, marker: listMarker(model), hasPros: seen.has('pros') };
  return sections.flatMap((entry) => {
    const lines = contentOf(writer, entry);
    const isShown = lines.length > 0 || (ALWAYS.has(entry.role) && entry.within === null);
    return isShown ? ['', ...headingOf(model, entry), ...lines] : [];
  });
}

interface SectionWriter {
  adding: Adding;
  model: Page;
  marker: string;
  hasPros: boolean;
}

function headingOf(model: Page, { section }: RoleSection): string[] {
  const { first, last } = section.heading!;
  const lines = Array.from({ length: last - first }, (_, at) => textOf(model, first + at));
  return lines.map((line) => line.replace(/\s*<!--.*?-->\s*$/, ''));
}

function contentOf(writer: SectionWriter, { role, section }: RoleSection): string[] {
  const { adding, model } = writer;
  const { fields, labels } = adding.item;
  const gap = model.lines[section.body]?.kind === 'blank' ? [''] : [];
  const below = (lines: readonly string[]) => (lines.length > 0 ? [...gap, ...lines] : []);
  if (role === 'status') return below([statusLine(writer, section.body, section.bodyEnd)]);
  if (role === 'date') return below([(fields['decidedOn'] as string | null) ?? adding.day]);
  if (role === 'tags') return below(bulleted(writer, labels));
  if (role === 'drivers' || role === 'deciders')
    return below(bulleted(writer, fields[role] as string[]));
  if (role === 'options' || role === 'pros') {
    const options = fields['options'] as DecisionOption[];
    if (role === 'options') {
      const titles = bulleted(
        writer,
        options.map(({ title }) => title),
      );
      const isListed = writer.hasPros || options.every(({ body }) => body === '');
      return isListed ? below(titles) : optionsBelow(options, section.level);
    }
    const told = options.filter(({ body }) => body !== '');
    return optionsBelow(told, section.level);
  }
  if (role === 'title' || role === 'option') return [];
  const text = fields[role] as string;
  return text === '' ? [] : below(text.split('\n'));
}

const bulleted = ({ marker }: SectionWriter, texts: readonly string[]) =>
  texts.flatMap((text) => textLines(text, marker));

const optionsBelow = (options: readonly DecisionOption[], level: number) =>
  options.length > 0 ? ['', ...optionSections(options, '#'.repeat(level))] : [];

// The first line that says a state, as far as it says nothing else.
function statusLine({ adding, model }: SectionWriter, from: number, to: number): string {
  const { state } = adding.item;
  for (let line = from; line < to; line += 1) {
    const text = textOf(model, line);
    if (readStatus(text).state === null) continue;
    const mark = /^[\s>]*(?:[-*+]\s+)?/.exec(text)![0];
    return mark + statusText(text.slice(mark.length).trimEnd(), state);
  }
  return statusText('Accepted', state);
}
