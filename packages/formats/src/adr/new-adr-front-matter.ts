import { yamlTexts } from '../edit/yaml-text.ts';
import type { FrontMatterEntry } from '../markdown/front-matter.ts';
import type { Page } from '../markdown/page.ts';
import { splitPath } from '../markdown/page.ts';
import type { Adding } from '../reader.ts';
import { KNOWN_KEYS } from './add-facts.ts';
import type { AdrName } from './adr-file-name.ts';
import { factText } from './fact-text.ts';
import { recordName } from './read-title.ts';

/**
 * The front matter of a new record: the keys of the model in their order. What tells of the record is
 * told of the new one, what all records say is said again, and the rest left out.
 */
export function newAdrFrontMatter(
  adding: Adding,
  model: Page,
  all: readonly Page[],
  name: AdrName,
): string[] {
  const front = model.frontMatter;
  if (!front) return [];
  const entries = front.entries.flatMap((entry) => {
    const value = valueText(adding, model, entry, name) ?? constantText(entry, model, all);
    if (value === null) return [];
    return (model.text.slice(model.lines[entry.line]!.start, entry.start) + value).split(
      /\r\n|\r|\n/,
    );
  });
  const mark = model.text.slice(0, 3);
  return entries.length > 0 ? [mark, ...entries, mark, ...gapAfter(model, front.lineEnd)] : [];
}

const gapAfter = (page: Page, line: number) => (page.lines[line]?.kind === 'blank' ? [''] : []);

function valueText(
  adding: Adding,
  model: Page,
  { name, value, start, end }: FrontMatterEntry,
  file: AdrName,
): string | null {
  const raw = model.text.slice(start, end);
  if (name === 'title' || name === 'name')
    return yamlTexts(raw, adding.item.title).next().value ?? null;
  const fact = factText(adding, name, raw);
  if (fact !== null || typeof value !== 'string') return fact;
  if (value === recordName(model)) {
    const { stem, folder } = splitPath(file.path);
    return raw.replace(value, recordName({ stem, folder }));
  }
  const { number, modelNumber } = file;
  if (number === null || modelNumber === null || !/^(?:adr|decision)?[-_ ]?\d+$/i.test(value))
    return null;
  const digits = /\d+/.exec(value)![0];
  if (Number(digits) !== Number(modelNumber)) return null;
  return raw.replace(digits, String(Number(number)).padStart(digits.length, '0'));
}

function constantText(
  { key, name, start, end }: FrontMatterEntry,
  model: Page,
  all: readonly Page[],
): string | null {
  if (KNOWN_KEYS.has(name)) return null;
  const raw = model.text.slice(start, end);
  const others = all.filter((page) => page !== model).slice(-3);
  const isSame = (page: Page) =>
    page.frontMatter?.entries.some(
      (entry) => entry.key === key && page.text.slice(entry.start, entry.end) === raw,
    );
  return others.length > 0 && others.every(isSame) ? raw : null;
}
