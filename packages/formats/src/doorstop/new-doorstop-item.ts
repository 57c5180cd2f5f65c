import { nextNumber } from '../add/next-number.ts';
import { statementOf } from '../add/after-entry.ts';
import { lineEndOf } from '../edit/way.ts';
import { yamlTexts } from '../edit/yaml-text.ts';
import type { Page } from '../markdown/page.ts';
import type { Adding, Neighbours, NewFile, NewItem } from '../reader.ts';
import { splitDoorstop } from './split-doorstop.ts';
import { yamlEntries } from './yaml-entries.ts';

const NAME = /^(.*?)(\d+)$/;

/** The next item of a document: the keys of its last one, Doorstop's own with what they begin as. */
export function* newDoorstopItem(
  { item }: Adding,
  { folder, pages }: Neighbours,
): Iterable<NewFile> {
  const numbered = pages.filter(({ page }) => NAME.test(page.stem));
  const numberOf = ({ page }: { page: Page }) => Number(NAME.exec(page.stem)![2]);
  const last = numbered.toSorted((a, b) => numberOf(a) - numberOf(b)).at(-1);
  if (!last) return;
  const { page } = last;
  const [, prefix, digits] = NAME.exec(page.stem) as unknown as [string, string, string];
  const { yaml, body } = splitDoorstop(page);
  const entries = yamlEntries(yaml.text);
  if ('reason' in entries) return;
  const isMarkdown = page.fileName.endsWith('.md') && page.frontMatter !== null;
  const statement = item.kind === 'requirement' ? statementOf(item) : item.body || item.title;
  const header = item.title === statement ? '' : item.title;
  const lines = [...entries.keys()].flatMap((key) => {
    const text = valueOf(key, item, {
      header,
      statement,
      level: levelAfter(numbered.map((one) => one.page)),
    });
    return text === null ? [] : `${key}: ${text}`.split('\n');
  });
  const whole = isMarkdown
    ? ['---', ...lines, '---', '', ...(body ? statement.split('\n') : [])]
    : lines;
  const lineEnd = lineEndOf(page.text);
  const extension = page.fileName.slice(page.stem.length);
  const name = prefix + nextNumber([digits]);
  yield { path: folder + name + extension, text: whole.join(lineEnd) + lineEnd };
}

interface Told {
  header: string;
  statement: string;
  level: string;
}

function valueOf(key: string, item: NewItem, { header, statement, level }: Told): string | null {
  if (key === 'active' || key === 'normative') return 'true';
  if (key === 'derived') return 'false';
  if (key === 'level') return level;
  if (key === 'links') return '[]';
  if (key === 'reviewed') return 'null';
  if (key === 'ref') return "''";
  if (key === 'header') return header === '' ? "''" : blockOf(header);
  if (key === 'text') return blockOf(statement);
  const rationale = item.fields['rationale'];
  if (key === 'rationale' && typeof rationale === 'string' && rationale !== '')
    return yamlTexts('', rationale).next().value ?? null;
  if (key === 'owner' && item.owner !== null) return yamlTexts('', item.owner).next().value ?? null;
  return key === 'priority' ? item.priority : null;
}

const blockOf = (text: string) =>
  ['|', ...text.split('\n').map((line) => (line === '' ? '' : `  ${line}`))].join('\n');

// The levels of a document sort its items: the new one comes last.
function levelAfter(pages: readonly Page[]): string {
  const levels = pages.flatMap(
    ({ text }) => /^level:\s*['"]?(\d+(?:\.\d+)*)/m.exec(text)?.[1] ?? [],
  );
  const partsOf = (level: string) => level.split('.').map(Number);
  const [last = '1.0'] = levels.toSorted((a, b) => compare(partsOf(b), partsOf(a)));
  const parts = partsOf(last);
  // `2.0` is a heading of its own for Doorstop; its first part is `2.1`.
  return [...parts.slice(0, -1), parts.at(-1)! + 1].join('.');
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
