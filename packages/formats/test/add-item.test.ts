import { SCHEMAS } from '@throughline/schema';
import { describe, expect, it } from 'vitest';
import {
  addItem,
  type ItemAddition,
  type NewItem,
  readContexts,
  readSource,
} from '../src/index.ts';
import { decision, ENTRY_CASES, requirement, SDOC, SPEC, task } from './entry-cases.ts';

function add(
  files: Record<string, string>,
  into: string,
  item: NewItem,
  more: Partial<ItemAddition> = {},
) {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const contextOf = readContexts(sources);
  const added = addItem({
    item,
    into,
    sources,
    day: '2026-11-22',
    takenIds: sources.flatMap((source) => readSource(source).items.map(({ sourceId }) => sourceId)),
    takenPaths: Object.keys(files),
    contextOf,
    encodingOf: () => 'utf-8',
    ...more,
  });
  return typeof added === 'string' ? { refused: added } : added;
}

const NYGARD = (number: number, title: string) =>
  `# ${number}. ${title}\r\n\r\nDate: 3 May 2020\r\n\r\n## Status\r\n\r\nACCEPTED\r\n\r\n## Context\r\n\r\nC\r\n\r\n## Decision\r\n\r\nD\r\n\r\n## Consequences\r\n\r\nE\r\n`;
const MADR = `---
parent: Decisions
nav_order: 7
status: "accepted"
date: 2024-01-02
decision-makers: [Ada, 'Bo']
---

# Use slugs

## Context and Problem Statement

One.

## Considered Options

* Slug
* Number

## Decision Outcome

Slug.

### Consequences

* Good

## Pros and Cons of the Options

### Slug

* Good, short
`;

describe('a decision becomes a record as its neighbours are written', () => {
  it('of Nygard: the next number, the words and line ends as there', () => {
    const files = {
      'doc/adr/0008-use-x.md': NYGARD(8, 'Use X'),
      'doc/adr/0009-use-y.md': NYGARD(9, 'Use Y'),
    };
    const added = add(files, 'doc/adr', decision());
    expect(added).toMatchObject({
      path: 'doc/adr/0010-keep-receipts.md',
      isNewFile: true,
      unwritten: [],
      text: NYGARD(10, 'Keep receipts')
        .replace('3 May 2020', '22 November 2026')
        .replace('ACCEPTED', 'Proposed')
        .replace('\nC\r', '\nThey get lost.\r')
        .replace('\nD\r', '\nKeep them.\r')
        .replace('\r\n\r\nE', ''),
    });
  });

  it('with capitals in its name where the others have them', () => {
    const files = { 'doc/adr/0008 - Use-Blue-Ink.md': NYGARD(8, 'Use Blue Ink') };
    expect(add(files, 'doc/adr', { ...decision(), title: 'Keep PDF receipts' })).toMatchObject({
      path: 'doc/adr/0009 - Keep-PDF-receipts.md',
    });
  });

  it('of MADR: front matter with what is the same in all, options where the others have them', () => {
    const other = MADR.replace('nav_order: 7', 'nav_order: 6');
    const files = { 'adr/0006-use-html.md': other, 'adr/0007-use-slugs.md': MADR };
    const options = [
      { title: 'In a box', body: '* Good, cheap' },
      { title: 'In files', body: '' },
    ];
    const added = add(
      files,
      'adr',
      decision({ options, deciders: ['Cy'], decidedOn: '2026-05-01' }),
    );
    expect(added).toMatchObject({ path: 'adr/0008-keep-receipts.md', unwritten: [] });
    expect('text' in added && added.text).toBe(`---
parent: Decisions
nav_order: 8
status: "proposed"
date: 2026-05-01
decision-makers: [Cy]
---

# Keep receipts

## Context and Problem Statement

They get lost.

## Considered Options

* In a box
* In files

## Decision Outcome

Keep them.

## Pros and Cons of the Options

### In a box

* Good, cheap
`);
  });

  it('of log4brains: the day is in the name, the head is a list', () => {
    const text =
      '# Use a store\n\n- Status: accepted\n- Date: 2021-01-13\n\n## Context and Problem Statement\n\nC\n\n## Decision Outcome\n\nD\n';
    const added = add({ 'docs/adr/20210113-use-a-store.md': text }, 'docs/adr', decision());
    expect(added).toMatchObject({
      path: 'docs/adr/20261122-keep-receipts.md',
      text: text
        .replace('Use a store', 'Keep receipts')
        .replace('accepted', 'proposed')
        .replace('2021-01-13', '2026-11-22')
        .replace('\nC\n', '\nThey get lost.\n')
        .replace('\nD\n', '\nKeep them.\n'),
    });
  });
});

it('a task becomes a file of Backlog.md: the next id, its keys, its marks', () => {
  const text = `---\nid: BACK-9\ntitle: 'Old, and done'\nstatus: Done\nassignee: []\ncreated_date: '2026-08-15 14:00'\nlabels: []\ndependencies: []\npriority: low\nordinal: 27\n---\n\n## Description\n\n<!-- SECTION:DESCRIPTION:BEGIN -->\nX\n<!-- SECTION:DESCRIPTION:END -->\n`;
  const files = {
    'backlog/config.yml': 'statuses: ["To Do", "In Progress", "Done"]\n',
    'backlog/tasks/back-9 - Old-and-done.md': text,
  };
  const item = task({
    title: 'Scan: receipts',
    body: 'Why.',
    priority: 'high',
    fields: {
      ...SCHEMAS.task.blank,
      acceptanceCriteria: [{ text: 'All are there', isMet: false }],
    },
  });
  const added = add(files, 'backlog/tasks', item, {
    takenIds: ['BACK-9', 'Back-12.1', 'BACK-10', 'FR-40'],
  });
  expect(added).toMatchObject({
    path: 'backlog/tasks/back-13 - Scan-receipts.md',
    unwritten: [],
    text: `---\nid: BACK-13\ntitle: 'Scan: receipts'\nstatus: To Do\nassignee: []\ncreated_date: '2026-11-22 00:00'\nlabels: []\ndependencies: []\npriority: high\n---\n\n## Description\n\n<!-- SECTION:DESCRIPTION:BEGIN -->\nWhy.\n<!-- SECTION:DESCRIPTION:END -->\n\n## Acceptance Criteria\n<!-- AC:BEGIN -->\n- [ ] #1 All are there\n<!-- AC:END -->\n`,
  });
});

it('a requirement becomes an item of Doorstop: the next number, the last level', () => {
  const text = (level: string) =>
    `active: true\nderived: false\nheader: |\n  Old\nlevel: ${level}\nlinks:\n- SYS001: x=\nnormative: true\nref: ''\nreviewed: 5Xg=\ntext: |\n  It shall.\n`;
  const files = { 'reqs/REQ009.yml': text('1.9'), 'reqs/REQ002.yml': text('1.10') };
  expect(add(files, 'reqs', requirement())).toMatchObject({
    path: 'reqs/REQ010.yml',
    unwritten: [],
    text: `active: true\nderived: false\nheader: |\n  Keep receipts\nlevel: 1.11\nlinks: []\nnormative: true\nref: ''\nreviewed: null\ntext: |\n  The till shall keep receipts.\n`,
  });
});

describe('an item becomes an entry of a file, below the last of its like', () => {
  it.each(ENTRY_CASES)('$what', ({ path, text, item, partOf, after, lines, unwritten = [] }) => {
    const added = add({ [path]: text }, path, item, { partOf: () => partOf });
    expect(added).toMatchObject({ path, isNewFile: false });
    if (!('text' in added)) return;
    expect(added.text).toBe(text.replace(after, () => after + lines));
    expect(added.unwritten.map(({ field }) => field)).toEqual(unwritten);
  });

  it('also where the last line has no line end', () => {
    const text = '- REQ-1: The till shall pay.\n- REQ-2: The till shall log.';
    expect(add({ 'reqs.md': text }, 'reqs.md', requirement())).toMatchObject({
      text: `${text}\n- REQ-3: The till shall keep receipts.`,
    });
  });
});

describe('what takes no such item', () => {
  it('is named with the reason', () => {
    const files = { 'a/spec.md': SPEC, 'a/till.sdoc': SDOC };
    expect(add(files, 'a', decision())).toEqual({
      refused: 'a has no file of a format in which a decision is written',
    });
    expect(add(files, 'a', requirement())).toEqual({
      refused: 'a has 2 files that take a requirement; name one: a/spec.md, a/till.sdoc',
    });
    expect(add({}, 'b', task())).toEqual({ refused: 'nothing was imported from b' });
  });
});
