import { describe, expect, it } from 'vitest';
import { patchSource, readSource, readSources } from '../src/index.ts';
import { expectSound, idsOf, itemOf, linksOf, read } from './support.ts';

const LIST = `
# Ferry requirements

What the booking system is for.

## Deck

- REQ-1: The system shall count lane metres.
- [R2] The system shall refuse
  an overfull deck.
  - for cars
- The system shall weigh vehicles:
  - R3.1 – The scale shall be read.
  - The weight shall be kept.
- Colours are free.

## Crew

1. The app shall work offline.
2. REQ-1 The app shall say why.
`;

const ITEM = `active: true
derived: false
header: |
  Count lanes
level: 1.10
links:
- SYS001: 9TcFUzsQWUHhoh5wsqnhL7VRtSqMaIhrCXg7mfIkxKM=
- SYS002
normative: true
priority: High
rationale: 'Ships are long.'
ref: ''
reviewed: 5Xg=
text: |
  The system shall count
  lane metres.
verification: [test, review]
`;

describe('lists of shall statements', () => {
  const source = read('reqs.md', LIST);

  it('give a requirement for each, with its id and its section', () => {
    expect(source.format).toBe('shall-list');
    expect(idsOf(source, 'requirement')).toEqual([
      'REQ-1',
      'R2',
      'shall-the-system-shall-weigh-vehicles',
      'R3.1',
      'shall-the-weight-shall-be-kept',
      'shall-the-app-shall-work-offline',
      'REQ-1~2',
    ]);
    expect(itemOf(source, 'R2')).toMatchObject({
      title: 'The system shall refuse an overfull deck. - for cars',
      labels: ['Deck'],
      fields: { statement: 'The system shall refuse\nan overfull deck.\n- for cars' },
    });
    expect(source.remarks.map(({ code }) => code)).toEqual(['duplicate_id']);
  });

  it('keep everything else as one document, and parts refine their whole', () => {
    expect(itemOf(source, 'document')).toMatchObject({
      title: 'Ferry requirements',
      body: 'What the booking system is for.\n\n## Deck\n\n- Colours are free.',
    });
    expect(linksOf(source)).toEqual([
      'R3.1 refines shall-the-system-shall-weigh-vehicles',
      'shall-the-weight-shall-be-kept refines shall-the-system-shall-weigh-vehicles',
    ]);
  });

  it('are read to the character, and written in place', () => {
    const text = LIST.slice(1);
    expectSound({ path: 'reqs.md', text }, source);
    const values = { statement: 'The system shall refuse\na full deck.' };
    const patched = patchSource({ path: 'reqs.md', text }, [{ sourceId: 'R2', values }]);
    expect(patched.unwritten).toEqual([]);
    expect(patched.text).toBe(text.replace('  an overfull deck.\n  - for cars', '  a full deck.'));
  });

  it.each([
    ['one sentence alone', '- It shall be.\n'],
    ['a few among many others', `- It shall be.\n- So it shall.\n${'- other\n'.repeat(9)}`],
    ['prose', 'It shall be. So it shall.\n'],
    ['code', '```\n- It shall be.\n- So it shall.\n```\n'],
  ])('are not seen in %s', (_what, text) => {
    expect(read('notes.md', text).format).toBeNull();
  });
});

describe('Doorstop', () => {
  const path = 'reqs/REQ001.yml';

  it('gives text, header, review, links and attributes of an item', () => {
    const source = { path, text: ITEM };
    const parsed = readSource(source);
    expectSound(source, parsed);
    expect(parsed.items).toMatchObject([
      {
        sourceId: 'REQ001',
        kind: 'requirement',
        title: 'Count lanes',
        state: 'accepted',
        priority: 'must',
        body: 'verification: test, review',
        fields: {
          statement: 'The system shall count\nlane metres.',
          rationale: 'Ships are long.',
        },
      },
    ]);
    expect(linksOf(parsed)).toEqual(['REQ001 refines SYS001', 'REQ001 refines SYS002']);
  });

  it('reads Markdown items, tests, headings and what is not active', () => {
    const item = (more: string) => `active: true\nlevel: 1.0\nlinks: []\nreviewed: null\n${more}`;
    const files = [
      {
        path: 'reqs/REQ002.md',
        text: `---\n${item('derived: true\nheader: Say why')}\n---\n\nThe app shall say why.\n`,
      },
      { path: 'tests/TST001.yml', text: item('text: Look.').replace('[]', '[REQ002: x, REQ9]') },
      {
        path: 'reqs/REQ003.yml',
        text: item('normative: false\ntext: Chapter').replace('true', 'false'),
      },
      {
        path: 'reqs/REQ004.yml',
        text: item('text: It shall go.').replace('active: true', 'active: false'),
      },
      { path: 'reqs/.doorstop.yml', text: 'settings:\n  digits: 3\n  prefix: REQ\n  sep: ""\n' },
    ];
    const { sources, links } = readSources(files);
    expect(sources.flatMap(({ items }) => items)).toMatchObject([
      {
        kind: 'requirement',
        state: 'draft',
        title: 'Say why',
        labels: ['derived'],
        fields: { statement: 'The app shall say why.' },
      },
      { kind: 'test', body: 'Look.' },
      { kind: 'document', title: 'Chapter', body: 'Chapter' },
      { kind: 'requirement', state: 'deprecated' },
    ]);
    expect(sources.at(-1)).toMatchObject({ format: 'doorstop-settings', items: [] });
    expect(links.map(({ from, type, to }) => `${from.sourceId} ${type} ${to.sourceId}`)).toEqual([
      'TST001 verifies REQ002',
    ]);
    expect(sources[1]!.remarks.map(({ message }) => message)).toEqual([
      'verifies: REQ9 is not among the items read',
    ]);
  });

  it('is written in place, a block as a block', () => {
    const values = {
      statement: 'The system shall count\nall metres.',
      rationale: "Ships aren't short.",
    };
    const patched = patchSource({ path, text: ITEM }, [{ sourceId: 'REQ001', values }]);
    expect(patched.unwritten).toEqual([]);
    expect(patched.text).toBe(
      ITEM.replace('lane metres.', 'all metres.').replace(
        "'Ships are long.'",
        "'Ships aren''t short.'",
      ),
    );
  });

  it('is refused with line and column when its YAML is broken', () => {
    const broken = ITEM.replace("'Ships are long.'", "'Ships are long.");
    const { refusal, items } = readSource({ path, text: broken });
    expect(items).toEqual([]);
    expect(refusal).toMatchObject({
      line: expect.any(Number),
      reason: expect.stringMatching(/quote/i),
    });
    expect(refusal!.line).toBeGreaterThan(10);
    const inMarkdown = readSource({ path: 'reqs/REQ1.md', text: `---\n${broken}---\n\ntext\n` });
    expect(inMarkdown.refusal?.line).toBeGreaterThan(11);
  });
});
