import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeFiles } from '../src/areas/import/place-files.ts';
import {
  linkTo,
  prefixLines,
  surround,
  type Edit,
  type Selected,
} from '../src/areas/items/form/markdown-marks.ts';
import { NO_COLUMNS, shownColumns, withColumn } from '../src/areas/items/list/list-columns.ts';

const apply = (text: string, edit: Edit): Selected => ({
  text: text.slice(0, edit.from) + edit.text + text.slice(edit.to),
  start: edit.start,
  end: edit.end,
});
/** `a[bc]d`: a text with what is selected in brackets. */
function selected(marked: string): Selected {
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  return { text: marked.replace('[', '').replace(']', ''), start, end };
}
const shown = ({ text, start, end }: Selected) =>
  `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;

describe('the tools for Markdown', () => {
  test.each([
    ['a [word] here', 'a **[word]** here'],
    ['a **[word]** here', 'a [word] here'],
    ['[]', '**[]**'],
  ])('bold: %s becomes %s', (before, after) => {
    const { text, start, end } = selected(before);
    expect(shown(apply(text, surround({ text, start, end }, '**')))).toBe(after);
  });

  test.each([
    ['one\nt[wo\nthr]ee', 'one\n[- two\n- three]'],
    ['[- two\n- three]', '[two\nthree]'],
    ['one\n[]', 'one\n[- ]'],
    ['[one\n]two', '[- one]\ntwo'],
  ])('list: %j becomes %j', (before, after) => {
    const { text, start, end } = selected(before);
    expect(shown(apply(text, prefixLines({ text, start, end }, '- ')))).toBe(after);
  });

  test('a link selects where its address goes', () => {
    const { text, start, end } = selected('see [the page] now');
    const after = apply(text, linkTo({ text, start, end }));
    expect(after.text).toBe('see [the page](address) now');
    expect(after.text.slice(after.start, after.end)).toBe('address');
  });

  test('each used twice gives back the text, whatever is selected', () => {
    const anySelection = fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é') }).chain((text) =>
      fc.record({
        text: fc.constant(text),
        ends: fc.tuple(fc.nat(text.length), fc.nat(text.length)),
      }),
    );
    fc.assert(
      fc.property(anySelection, ({ text, ends }) => {
        const selection = { text, start: Math.min(...ends), end: Math.max(...ends) };
        for (const tool of [
          (now: Selected) => surround(now, '**'),
          (now: Selected) => prefixLines(now, '- '),
        ]) {
          const once = apply(text, tool(selection));
          expect(apply(once.text, tool(once)).text).toBe(text);
        }
      }),
    );
  });
});

describe('where chosen files are kept', () => {
  const chosen = (paths: string[], more: object = {}) => ({
    files: paths.map((path) => ({ path, file: new File([], path) })),
    skipped: [],
    folders: ['docs'],
    isRepository: false,
    ...more,
  });
  const place = (choice: ReturnType<typeof chosen>, known: string[] = []) => {
    const { pathOf, completeFolders } = placeFiles(choice, new Set(known));
    return { paths: choice.files.map(({ path }) => pathOf(path)), completeFolders };
  };

  test('a folder keeps its name', () => {
    expect(place(chosen(['docs/a.md']))).toEqual({
      paths: ['docs/a.md'],
      completeFolders: ['docs'],
    });
  });

  test('a repository is the base', () => {
    expect(place(chosen(['docs/a.md'], { isRepository: true }))).toEqual({
      paths: ['a.md'],
      completeFolders: ['.'],
    });
  });

  test('what is known decides, whatever the folder looks like', () => {
    expect(place(chosen(['docs/a.md']), ['a.md']).paths).toEqual(['a.md']);
    expect(place(chosen(['docs/a.md'], { isRepository: true }), ['docs/a.md']).paths).toEqual([
      'docs/a.md',
    ]);
  });

  test('several folders and single files keep their names', () => {
    expect(place(chosen(['adr/a.md', 'docs/b.md', 'c.md'], { folders: ['adr', 'docs'] }))).toEqual({
      paths: ['adr/a.md', 'docs/b.md', 'c.md'],
      completeFolders: ['adr', 'docs'],
    });
  });
});

describe('the columns of a list', () => {
  const names = (show: string[] | undefined) =>
    shownColumns('requirement', show).map((c) => c.name);

  test('one put on and taken off again are the usual ones, which no address names', () => {
    const more = withColumn('requirement', undefined, 'type');
    expect(names(more)).toContain('type');
    expect(withColumn('requirement', more, 'type')).toBeUndefined();
  });

  test('none at all is a choice too', () => {
    let show: string[] | undefined;
    for (const name of names(undefined)) show = withColumn('requirement', show, name);
    expect(show).toEqual([NO_COLUMNS]);
    expect(names(show)).toEqual([]);
  });

  test('names that there are not are left out', () => {
    expect(names(['priority', 'zeppelin'])).toEqual(['priority']);
  });
});
