import { keyWays } from '../edit/front-matter-ways.ts';
import { endOfWords, insertBlock, insertLines } from '../edit/insert-lines.ts';
import { removeLines } from '../edit/remove-lines.ts';
import { relativePath } from '../links/relative-path.ts';
import { splitPath, textOf } from '../markdown/page.ts';
import { sectionsOf } from '../markdown/sections.ts';
import type { ParsedLink } from '../parsed.ts';
import type { LinkPlaces, Linking, Way } from '../reader.ts';
import { lineIndexAt } from '../text/lines.ts';
import { headLineWays } from './fact-line-ways.ts';
import { fileNumber, recordName, titleSection } from './read-title.ts';
import { roleSections } from './section-roles.ts';

const VERBS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  supersedes: ['Supersedes', 'Superseded by'],
  amends: ['Amends', 'Amended by'],
};
const KEYS = [
  'status',
  'date',
  'decision-makers',
  'supersedes',
  'superseded-by',
  'amends',
  'amended-by',
];
const MARKER = /^\s*(?:[-*+]\s+)?/;

/** `Supersedes [2. Use X](0002-use-x.md)` in the status, under a key or in a line of the head. */
export const adrLinks: LinkPlaces = {
  types: { supersedes: ['from', 'to'], amends: ['from', 'to'] },
  add,
  remove,
};

function* add(linking: Linking): Iterable<Way> {
  const { page, item, type, isFrom } = linking;
  const verb = VERBS[type]![isFrom ? 0 : 1];
  const target = targetOf(linking);
  const state = item.fieldSpans['state'];
  // `Superseded` alone becomes `Superseded by …`, as adr-tools and log4brains have it.
  if (type === 'supersedes' && !isFrom && state) {
    const word = page.text.slice(state.start, state.end);
    if (/^["']?superseded["']?$/i.test(word)) {
      const at = state.end - (/["']$/.test(word) ? 1 : 0);
      yield [{ start: at, end: at, text: ` by ${target}` }];
    }
  }
  const root = sectionsOf(page);
  const status = roleSections(root, titleSection(root)).find(({ role }) => role === 'status');
  if (status) {
    const { section } = status;
    const end = endOfWords(page, section.body, section.bodyEnd);
    const marker = MARKER.exec(textOf(page, end - 1))![0];
    if (marker.trim() !== '') yield [insertLines(page, end, [`${marker}${verb} ${target}`])];
    yield [insertBlock(page, end, [`${verb} ${target}`])];
  }
  const key = verb.toLowerCase().replace(' ', '-');
  yield* keyWays(page, { key, order: KEYS }, [relativePath(page.folder, linking.other.path)]);
  yield* headLineWays(page, verb, target);
}

// Named as its own heading is: `2. Use X` after adr-tools, else by its file, as log4brains does.
function targetOf({ page, other }: Linking): string {
  const name = recordName(splitPath(other.path));
  const heading = titleSection(sectionsOf(page))?.heading?.text ?? '';
  const number = fileNumber(name);
  const text =
    /^\d+\.\s/.test(heading) && number !== null ? `${Number(number)}. ${other.title}` : name;
  return `[${text.replaceAll(/[[\]]/g, '')}](${relativePath(page.folder, other.path)})`;
}

function* remove({ page, item }: Linking, { span }: ParsedLink): Iterable<Way> {
  const state = item.fieldSpans['state'];
  const first = lineIndexAt(page.lines, span.start);
  const last = lineIndexAt(page.lines, Math.max(span.end - 1, span.start)) + 1;
  if (state && span.start >= state.start && span.start < state.end) {
    const raw = page.text.slice(state.start, state.end);
    const by = /\s+by\s.*?(?=["']?$)/is.exec(raw);
    if (by)
      yield [
        { start: state.start + by.index, end: state.start + by.index + by[0].length, text: '' },
      ];
  }
  const entry = page.frontMatter?.entries.find(
    ({ start, end }) => start <= span.start && end >= span.end,
  );
  yield [entry ? removeLines(page, entry.line, entry.lineEnd) : removeLines(page, first, last)];
}
