import { describe, expect, it } from 'vitest';
import { itemOf, linksOf, read } from './support.ts';

describe('links between decisions', () => {
  const link = (status: string, path = 'docs/adr/0007-x.md') => {
    const { links } = read(
      path,
      `# 7. X\n\n## Status\n\n${status}\n\n## Context\n\nc\n\n## Decision\n\nd\n`,
    );
    return links.map(
      ({ from, type, to }) => `${from.path ?? from.sourceId} ${type} ${to.path ?? to.sourceId}`,
    );
  };
  const self = 'docs/adr/0007-x.md';

  it.each([
    ['Superceded by [8. Y](0008-y.md)', [`docs/adr/0008-y.md supersedes ${self}`]],
    ['Accepted\n\nSupercedes [1. Z](./0001-z.md)', [`${self} supersedes docs/adr/0001-z.md`]],
    ['Accepted\n\nAmends [1. Z](../old/0001-z.md#decision)', [`${self} amends docs/old/0001-z.md`]],
    ['Accepted\n\nAmended by [9](0009-y%20z.md "title")', [`docs/adr/0009-y z.md amends ${self}`]],
    [
      'Superseded by ADR-0012 and ADR 13',
      [`ADR-12 supersedes ${self}`, `ADR-13 supersedes ${self}`],
    ],
    ['Superseded by 0012', [`ADR-12 supersedes ${self}`]],
    ['Superseded by [[0012-use-y]]', [`docs/adr/0012-use-y supersedes ${self}`]],
    ['Replaced by 0012-use-y.md', [`docs/adr/0012-use-y.md supersedes ${self}`]],
    ['Partially superseded by [9](0009-y.md)', [`docs/adr/0009-y.md amends ${self}`]],
    ['Superseded by [RFC](https://example.org/rfc)', []],
    ['Accepted\n\nClarified by [9](0009-y.md)', []],
  ])('%j', (status, links) => {
    expect(link(status)).toEqual(links);
  });

  it('come from front matter, bullets and link sections too', () => {
    const front = read(
      self,
      '---\nstatus: accepted\nsupersedes: [ADR-0001, 0002-b.md]\nsuperseded_by:\n---\n# X\n\n## Context\n\nc\n\n## Decision\n\nd\n',
    );
    expect(front.links.map(({ to }) => to)).toEqual([
      { sourceId: 'ADR-1', kind: 'decision' },
      { path: 'docs/adr/0002-b.md', kind: 'decision' },
    ]);
    const status = read(
      self,
      '---\nstatus: "superseded by [ADR-0005](0005-example.md)"\n---\n# X\n\n## Context\n\nc\n\n## Decision\n\nd\n',
    );
    expect(itemOf(status).state).toBe('superseded');
    expect(linksOf(status)).toEqual(['docs/adr/0005-example.md supersedes adr']);
    const below = read(
      self,
      '# X\n\n## Context\n\nIt supersedes nothing of [1](0001-a.md).\n\n## Decision\n\nd\n\n## Links\n\n- Supersedes [1](0001-a.md)\n- [2](0002-b.md)\n',
    );
    expect(linksOf(below)).toEqual(['adr supersedes docs/adr/0001-a.md']);
  });
});
