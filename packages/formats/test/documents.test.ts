import { describe, expect, it } from 'vitest';
import { READERS } from '../src/index.ts';
import { itemOf, read } from './support.ts';

describe('documents', () => {
  it('have title, body, state and labels', () => {
    const source = read(
      '.kiro/specs/x/design.md',
      '---\nstatus: draft\ntags: [a, b]\nowner: Ann\n---\n\n# Design: *X*\n\nFirst.\n\n```\n# no title\n```\n\n---\n\n## Part\n\nLast.\n',
    );
    expect(source).toMatchObject({ format: 'document', remarks: [], links: [] });
    expect(itemOf(source)).toMatchObject({
      kind: 'document',
      sourceId: 'document',
      title: 'Design: *X*',
      state: 'draft',
      labels: ['a', 'b'],
      owner: 'Ann',
      body: 'First.\n\n```\n# no title\n```\n\n---\n\n## Part\n\nLast.',
    });
  });

  it('take their name from the file where they have no heading', () => {
    expect(itemOf(read('specs/001-x/data-model.md', 'Only words.\n')).title).toBe('Data model');
  });

  it.each([
    'README.md',
    'docs/guide.md',
    'src/x.ts',
    'specs/001-x/contracts/api.ts',
    'AGENTS.md',
    'openspec/AGENTS.md',
    'notes.txt',
  ])('leave %s alone', (path) => {
    expect(read(path, '# Title\n\nWords.\n')).toEqual({
      path,
      format: null,
      items: [],
      links: [],
      remarks: [],
    });
  });
});

describe('the list of readers', () => {
  it('says of each what it is called and what it reads', () => {
    expect(new Set(READERS.map(({ id }) => id)).size).toBe(READERS.length);
    for (const { id, title, reads } of READERS) {
      expect(id).toMatch(/^[a-z][a-z-]+$/);
      expect(title).not.toBe('');
      expect(reads).not.toBe('');
    }
  });
});
