import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource, readSources } from '../src/index.ts';
import { corpusFiles, corpusFolder, expectSound, itemOf, linksOf, read } from './support.ts';

const DOCUMENT = `
[DOCUMENT]
MID: aa01
TITLE: Ferry booking
UID: DOC-FERRY
OPTIONS:
  ENABLE_MID: True

[GRAMMAR]
ELEMENTS:
- TAG: REQUIREMENT
  FIELDS:
  - TITLE: VERIFICATION
    TYPE: String
    REQUIRED: False
  RELATIONS:
  - TYPE: Parent

[TEXT]
MID: aa02
STATEMENT: >>>
What a booking is.

In two paragraphs.
<<<

[[SECTION]]
MID: aa03
TITLE: Deck

[TEXT]
STATEMENT: Lanes are measured.

[REQUIREMENT]
MID: aa04
UID: FER-1
STATUS: Active
PRIORITY: High
TAGS: deck, safety
TITLE: Count lanes
STATEMENT: >>>
The system shall count
lane metres.
<<<
RATIONALE: Ships are long.
COMMENT: >>>
Ask the mate.
<<<
VERIFICATION: Test

[[REQUIREMENT]]
UID: FER-2
STATUS: Someday
STATEMENT: The system shall refuse an overfull deck.
RELATIONS:
- TYPE: Parent
  VALUE: FER-1
  ROLE: Refines
- TYPE: File
  VALUE: src/deck.ts
- TYPE: Parent
  VALUE: LAW-7

[REQUIREMENT]
UID: FER-3
TITLE: Say why
RELATIONS:
- TYPE: Child
  VALUE: FER-1
  ROLE: depends on

[[/REQUIREMENT]]

[[/SECTION]]

[DOCUMENT_FROM_FILE]
FILE: parts/crew.sdoc
`;

const OLD = `
[DOCUMENT]
TITLE: Old

[FREETEXT]
Words of old.
[/FREETEXT]

[SECTION]
TITLE: Group

[REQUIREMENT]
UID: R1
REFS:
- TYPE: Parent
  VALUE: R2
COMMENT: a
COMMENT: b

[COMPOSITE_REQUIREMENT]
UID: R2
STATEMENT: The system shall be whole.

[REQUIREMENT]
UID: R3
STATEMENT: The system shall have parts.

[/COMPOSITE_REQUIREMENT]

[/SECTION]
`;

describe('StrictDoc', () => {
  it('understands what stands in YAML below a bare name, and every key of a relation', () => {
    const source = read(
      'a.sdoc',
      `[DOCUMENT]
TITLE: Views
VIEWS:
- ID: PRINT
  TAGS:
  - OBJECT_TYPE: REQUIREMENT

[REQUIREMENT]
UID: V-1
SPECIAL_FIELDS:
  OWNER: Ada
  PRIORITY: High
STATEMENT: The system shall print.
RELATIONS:
- TYPE: File
  ROLE: Implementation
  VALUE: src/print.ts
  LINE_RANGE: 2, 4
- TYPE: Parent
  ROLE: Traces
  VALUE: V-1
`,
    );
    expect(itemOf(source, 'V-1')).toMatchObject({
      body: 'SPECIAL_FIELDS\n\nOWNER: Ada\n  PRIORITY: High',
      fields: { statement: 'The system shall print.' },
    });
    expect(source.remarks.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '15 unresolved_link',
      '19 unknown_link_type',
    ]);
  });

  it('gives title, statement, rationale, state, priority, section and all other fields', () => {
    const source = read('docs/ferry.sdoc', DOCUMENT);
    expect(source.refusal).toBeUndefined();
    expect(itemOf(source, 'FER-1')).toMatchObject({
      kind: 'requirement',
      aliases: ['aa04'],
      title: 'Count lanes',
      state: 'accepted',
      priority: 'must',
      body: 'Ask the mate.\n\nVERIFICATION: Test',
      labels: ['deck', 'safety', 'Deck'],
      fields: {
        statement: 'The system shall count\nlane metres.',
        rationale: 'Ships are long.',
      },
    });
    expect(itemOf(source, 'document')).toMatchObject({
      kind: 'document',
      title: 'Ferry booking',
      aliases: ['DOC-FERRY', 'aa01'],
      body: 'What a booking is.\n\nIn two paragraphs.\n\nDeck\n\nLanes are measured.',
    });
    expect(itemOf(source, 'FER-2').title).toBe('The system shall refuse an overfull deck');
  });

  it('says where each field stands, to the character', () => {
    const text = DOCUMENT.slice(1);
    const source = { path: 'docs/ferry.sdoc', text };
    const parsed = readSource(source);
    expectSound(source, parsed);
    const { statement, title } = itemOf(parsed, 'FER-1').fieldSpans;
    expect(text.slice(title!.start, title!.end)).toBe('Count lanes');
    expect(text.slice(statement!.start, statement!.end)).toBe(
      '>>>\nThe system shall count\nlane metres.\n<<<',
    );
  });

  it('makes links of relations, of composite nodes and of documents within documents', () => {
    const crew = { path: 'docs/parts/crew.sdoc', text: '[DOCUMENT]\nTITLE: Crew\n' };
    const { sources, links } = readSources([
      { path: 'docs/ferry.sdoc', text: DOCUMENT.slice(1) },
      crew,
    ]);
    expect(links.map(({ from, type, to }) => `${from.sourceId} ${type} ${to.sourceId}`)).toEqual([
      'FER-2 refines FER-1',
      'FER-1 depends FER-3',
      'FER-3 refines FER-2',
      'document describes document',
    ]);
    expect(sources[0]!.remarks.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '52 "Someday" is no state of a requirement',
      '58 FER-2: File src/deck.ts leads to no item',
      '60 refines: LAW-7 is not among the items read',
    ]);
  });

  it('reads the syntax of old versions', () => {
    const source = read('old.sdoc', OLD);
    expect(source.refusal).toBeUndefined();
    expect(source.items.map(({ sourceId }) => sourceId)).toEqual(['document', 'R1', 'R2', 'R3']);
    expect(linksOf(source)).toEqual(['R1 refines R2', 'R3 refines R2']);
    expect(itemOf(source).body).toBe('Words of old.');
    expect(itemOf(source, 'R1')).toMatchObject({ body: 'a\n\nb', labels: ['Group'] });
  });

  it.each([
    ['TITLE: x\n', 1, 1, 'a StrictDoc file begins with [DOCUMENT]'],
    ['[DOCUMENT]\nTITLE: x\n\n[TEXT]\nSTATEMENT: >>>\na\n', 5, 12, '>>> of STATEMENT has no <<<'],
    ['[DOCUMENT]\n\n[[SECTION]]\nTITLE: x\n', 3, 1, '[[SECTION]] has no [[/SECTION]]'],
    ['[DOCUMENT]\n\n[[/SECTION]]\n', 3, 1, '[[/SECTION]] closes a node, but nothing is open'],
    ['[DOCUMENT]\n[FREETEXT]\nx\n', 2, 1, '[FREETEXT] has no [/FREETEXT]'],
  ])(
    'refuses %j with line, column and reason, and takes nothing of it',
    (text, line, column, reason) => {
      expect(readSource({ path: 'a.sdoc', text })).toEqual({
        path: 'a.sdoc',
        format: 'strictdoc',
        items: [],
        links: [],
        remarks: [],
        refusal: { line, column, reason },
      });
    },
  );

  it('never throws, and is exact about whatever it takes', () => {
    const lines = fc.constantFrom(...DOCUMENT.split('\n'), ...OLD.split('\n'), '<<<', '\u0000');
    const texts = fc
      .tuple(fc.array(lines, { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\r'))
      .map(([some, end]) => ['[DOCUMENT]', 'TITLE: t', ...some].join(end));
    const anything = fc.oneof({ weight: 4, arbitrary: texts }, fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(anything, (text) => {
        const source = { path: 'a.sdoc', text };
        const parsed = readSource(source);
        expectSound(source, parsed);
        if (!parsed.refusal) return;
        expect(parsed.items).toEqual([]);
        expect(parsed.refusal.line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
        expect(parsed.refusal.column).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 600 },
    );
  });
});

const folder = corpusFolder();

describe.skipIf(folder === null)('the corpus of StrictDoc', () => {
  const files =
    folder === null ? [] : corpusFiles(folder).filter(({ path }) => path.endsWith('.sdoc'));
  const { sources, links } = readSources(files);

  it('gives every requirement of every document', () => {
    const counts = sources.map(({ path, items }) => [
      path.slice(path.lastIndexOf('/') + 1),
      items.filter(({ kind }) => kind === 'requirement').length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      'strictdoc_20_l1_system_requirements.sdoc': 69,
      'strictdoc_21_l2_high_level_requirements.sdoc': 133,
      'strictdoc_22_l3_low_level_requirements.sdoc': 36,
      'strictdoc_28_Backlog.sdoc': 27,
    });
  });

  it('gives every relation: as a link, or by line where an end is not in the import', () => {
    const text = files.map((file) => file.text).join('\n');
    const stated = text.match(/^- TYPE: (?:Parent|File)$/gm)!.length;
    const remarks = sources.flatMap((source) => source.remarks);
    expect(new Set(remarks.map(({ code }) => code))).toEqual(new Set(['unresolved_link']));
    expect(links.length + remarks.length).toBe(stated);
    expect(new Set(links.map(({ type }) => type))).toEqual(new Set(['refines']));
    const uids = new Set([...text.matchAll(/^UID: (.+)$/gm)].map((match) => match[1]));
    const parents = [...text.matchAll(/^- TYPE: Parent\n {2}VALUE: (.+)$/gm)];
    expect(links.length).toBe(parents.filter((match) => uids.has(match[1])).length);
  });

  it('keeps every span exact', () => {
    for (const [index, source] of sources.entries()) expectSound(files[index]!, source);
  });
});
