import { describe, expect, it } from 'vitest';
import { readSources, type SourceText } from '../src/index.ts';

const adr = (path: string, status: string, rest = ''): SourceText => ({
  path,
  text: `# ${/\d+/.exec(path.split('/').at(-1)!)?.[0] ?? '1'}. T\n\n## Status\n\n${status}\n\n## Context\n\nc\n\n## Decision\n\nd\n${rest}`,
});
const found = (files: SourceText[], known: Parameters<typeof readSources>[1] = []) => {
  const { links, sources } = readSources(files, known);
  return {
    links: links.map(
      ({ from, type, to, declaredIn, line }) =>
        `${from.path}#${from.sourceId} ${type} ${to.path}#${to.sourceId} (${declaredIn}:${line})`,
    ),
    remarks: sources.flatMap(({ path, remarks }) =>
      remarks.map(({ code, line, message }) => `${path}:${line} ${code}: ${message}`),
    ),
  };
};

describe('links over many files', () => {
  it('are one link when both sides state it', () => {
    expect(
      found([
        adr('adr/0001-a.md', 'Superseded by [2](0002-b.md)'),
        adr('adr/0002-b.md', 'Accepted\n\nSupersedes [1](0001-a.md)'),
      ]),
    ).toEqual({
      links: ['adr/0002-b.md#adr supersedes adr/0001-a.md#adr (adr/0001-a.md:5)'],
      remarks: [],
    });
  });

  it('name every file that states them, the first of them first', () => {
    const files = [
      adr('adr/0001-a.md', 'Superseded by [2](0002-b.md)'),
      adr('adr/0002-b.md', 'Accepted\n\nSupersedes [1](0001-a.md)'),
    ];
    expect(readSources(files).links.map(({ statedIn }) => statedIn)).toEqual([
      ['adr/0001-a.md', 'adr/0002-b.md'],
    ]);
  });

  it('are found by number, in the same folder first', () => {
    const files = [
      adr('x/adr/0001-a.md', 'Accepted'),
      adr('y/adr/0001-b.md', 'Accepted'),
      adr('y/adr/0002-c.md', 'Accepted\n\nSupersedes ADR-1'),
    ];
    expect(found(files).links).toEqual([
      'y/adr/0002-c.md#adr supersedes y/adr/0001-b.md#adr (y/adr/0002-c.md:7)',
    ]);
  });

  it('are not guessed where a number is taken twice', () => {
    const files = [
      adr('adr/0001-a.md', 'Accepted'),
      adr('adr/0001-b.md', 'Accepted'),
      adr('adr/0002-c.md', 'Accepted\n\nSupersedes ADR-1'),
    ];
    expect(found(files)).toEqual({
      links: [],
      remarks: [
        'adr/0002-c.md:7 unresolved_link: supersedes: ADR-1 may mean several: adr/0001-a.md, adr/0001-b.md',
      ],
    });
  });

  it('are found with other letters, without the ending, and after a move when the name is unique', () => {
    const target = adr('docs/adr/0001-use-a.md', 'Accepted');
    for (const reference of [
      '[1](0001-Use-A.md)',
      '[[0001-use-a]]',
      '[1](../old/0001-use-a.md)',
      '[1](/docs/adr/0001-use-a.md)',
    ]) {
      expect(
        found([target, adr('docs/adr/0002-b.md', `Accepted\n\nSupersedes ${reference}`)]).links,
      ).toHaveLength(1);
    }
  });

  it('become remarks when they point nowhere, to themselves, to the wrong kind, or back', () => {
    const readme: SourceText = { path: 'adr/README.md', text: '# About\n\nWords.\n' };
    expect(
      found([
        adr(
          'adr/0001-a.md',
          'Accepted\n\nSupersedes [x](0009-x.md)\n\nSupersedes [1](0001-a.md)\n\nAmends [r](README.md)',
        ),
        readme,
      ]),
    ).toEqual({
      links: [],
      remarks: [
        'adr/0001-a.md:7 unresolved_link: supersedes: adr/0009-x.md is not among the files read',
        'adr/0001-a.md:9 illegal_link: adr supersedes itself',
        'adr/0001-a.md:11 illegal_link: a decision cannot be linked to a document by amends',
      ],
    });
    const circle = found([
      adr('adr/0001-a.md', 'Accepted\n\nSupersedes [2](0002-b.md)'),
      adr('adr/0002-b.md', 'Accepted\n\nSupersedes [1](0001-a.md)'),
    ]);
    expect(circle.links).toHaveLength(1);
    expect(circle.remarks).toEqual([
      'adr/0002-b.md:7 illegal_link: adr/0002-b.md supersedes adr/0001-a.md, which is stated the other way round too',
    ]);
  });

  it('reach items that are stored already, unless their file was read again', () => {
    const known = [{ path: 'adr/0001-a.md', sourceId: 'adr', kind: 'decision' as const }];
    const file = adr('adr/0002-b.md', 'Accepted\n\nSupersedes ADR-0001');
    expect(found([file], known).links).toEqual([
      'adr/0002-b.md#adr supersedes adr/0001-a.md#adr (adr/0002-b.md:7)',
    ]);
    expect(found([file, { path: 'adr/0001-a.md', text: '' }], known).links).toEqual([]);
  });

  it('run from tasks to the specification next to them, also where that is a flat file', () => {
    const tasks: SourceText = { path: 'specs/001-x/tasks.md', text: '- [ ] T001 [US1] do\n' };
    const spec = '# Feature Specification: X\n\n### User Story 1 - A (Priority: P1)\n\nn\n';
    const other = { path: 'specs/002-y/spec.md', text: spec };
    expect(found([tasks, other, { path: 'specs/001-x/spec.md', text: spec }]).links).toEqual([
      'specs/001-x/tasks.md#T001 implements specs/001-x/spec.md#US1 (specs/001-x/tasks.md:1)',
    ]);
    expect(found([tasks, other, { path: 'specs/001-x.md', text: spec }]).links).toEqual([
      'specs/001-x/tasks.md#T001 implements specs/001-x.md#US1 (specs/001-x/tasks.md:1)',
    ]);
    expect(found([tasks, other]).remarks).toEqual([
      'specs/001-x/tasks.md:1 unresolved_link: implements: US1 in specs/001-x/spec.md is not among the files read',
    ]);
  });

  it('do not depend on the order of the files', () => {
    const files = [
      adr('adr/0001-a.md', 'Superseded by [2](0002-b.md)'),
      adr('adr/0002-b.md', 'Accepted'),
      adr('adr/0003-c.md', 'Accepted\n\nAmends ADR-2'),
    ];
    expect(found(files.toReversed()).links.toSorted()).toEqual(found(files).links.toSorted());
  });
});
