import {
  type FiledItem,
  formatKey,
  KIND_NAMES,
  KINDS,
  type Kind,
  type ProjectFile,
  SCHEMAS,
} from '@throughline/schema';
import { KIND_SAMPLES } from '@throughline/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSource, readSources, WRITERS } from '../src/index.ts';
import { elementsOf, nameOf, parseTree, type XmlElement } from '../src/reqif/xml-tree.ts';

const AT = '2026-11-02T09:30:00.000Z';

function filed(kind: Kind, number: number, some: Partial<FiledItem> = {}): FiledItem {
  return {
    guid: `_${kind}-${number}`,
    key: formatKey(kind, number),
    kind,
    title: `A ${kind} & more`,
    state: KINDS[kind].states.at(-1)!,
    priority: KINDS[kind].priorities[0] ?? null,
    body: '# Words\n\nwith *marks* <and> "more"',
    labels: ['one', 'two, three'],
    owner: 'Ada',
    createdAt: AT,
    updatedAt: AT,
    archivedAt: null,
    fields: { ...SCHEMAS[kind].blank } as FiledItem['fields'],
    ...some,
  };
}

function project(items: FiledItem[], links: ProjectFile['links'] = []): ProjectFile {
  const about = { slug: 'ferry', name: 'Ferry & Co', description: '' };
  return {
    format: 'throughline',
    version: 1,
    exportedAt: AT,
    project: about,
    items,
    links,
    sources: [],
    terms: [],
    placements: [],
  };
}

const link = (from: string, type: ProjectFile['links'][number]['type'], to: string) => ({
  type,
  from,
  to,
  createdAt: AT,
  reviewedAt: AT,
  reviewedHash: '',
  reviewReason: null,
});

function write(id: 'reqif' | 'reqifz', file: ProjectFile): Uint8Array {
  const written = WRITERS.find((writer) => writer.id === id)!.write(file);
  return typeof written === 'string' ? new TextEncoder().encode(written) : written;
}

/** What is read back, as it was filed: items by key, links between keys. */
function readBack(bytes: Uint8Array, path: string) {
  const { sources, links } = readSources([{ path, ...decodeSource(bytes, path) }]);
  const [source] = sources;
  expect([source!.refusal, source!.remarks]).toEqual([undefined, []]);
  const keys = new Map(source!.items.map((item) => [item.sourceId, item.aliases[0]!]));
  return {
    items: source!.items.map(
      ({ kind, title, state, priority, body, labels, owner, fields, aliases }) => ({
        ...{ key: aliases[0], kind, title, state, priority, body, labels, owner, fields },
      }),
    ),
    links: links.map(
      ({ type, from, to }) => `${keys.get(from.sourceId)} ${type} ${keys.get(to.sourceId)}`,
    ),
  };
}

const asRead = (items: readonly FiledItem[]) =>
  items.map(({ guid: _guid, createdAt: _c, updatedAt: _u, archivedAt: _a, ...item }) => item);

// Of every kind one with all its fields set.
const WHOLE = KIND_NAMES.map((kind) =>
  filed(kind, 1, {
    fields: { ...SCHEMAS[kind].blank, ...KIND_SAMPLES[kind].fields } as FiledItem['fields'],
  }),
).map((item) => ({
  ...item,
  fields: Object.fromEntries(
    Object.entries(item.fields).filter(([name]) => name in SCHEMAS[item.kind].blank),
  ),
}));
const LINKS = [
  link('STK-1', 'has', 'GOAL-1'),
  link('REQ-1', 'satisfies', 'GOAL-1'),
  link('ADR-1', 'addresses', 'REQ-1'),
  link('TASK-1', 'implements', 'REQ-1'),
  link('TEST-1', 'verifies', 'REQ-1'),
];

describe('ReqIF written from a project', () => {
  it.each(['reqif', 'reqifz'] as const)('reads back equal, of every kind, as .%s', (id) => {
    const back = readBack(write(id, project(WHOLE, LINKS)), `ferry.${id}`);
    expect(back.items).toEqual(asRead(WHOLE));
    expect(back.links.toSorted()).toEqual(
      LINKS.map(({ from, type, to }) => `${from} ${type} ${to}`).toSorted(),
    );
  });

  it('leaves archived items out, and the links to them', () => {
    const items = [filed('goal', 1), filed('requirement', 1, { archivedAt: AT })];
    const back = readBack(
      write('reqif', project(items, [link('REQ-1', 'satisfies', 'GOAL-1')])),
      'a.reqif',
    );
    expect([back.items.map(({ key }) => key), back.links]).toEqual([['GOAL-1'], []]);
  });

  it('gives objects of an imported ReqIF their identifiers back', () => {
    const span = {
      key: 'REQ-1',
      sourceId: 'doors-17',
      line: 1,
      start: 0,
      end: 1,
      fieldSpans: {},
      parsed: {},
      conflicts: [],
      isGone: false,
    };
    const source = {
      path: 'a.reqif',
      format: 'reqif',
      base64: '',
      isGone: false,
      importedAt: AT,
      columns: [],
      statedLinks: [],
      spans: [span],
    };
    const file = { ...project([filed('requirement', 1)]), sources: [source] };
    expect(new TextDecoder().decode(write('reqif', file))).toContain(
      '<SPEC-OBJECT IDENTIFIER="doors-17"',
    );
  });

  it('reads back equal whatever the texts, as far as XML can say them', () => {
    const prose = fc
      .oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc
          .array(
            fc.constantFrom(
              'a',
              ' ',
              '\n',
              '\n\n',
              '\t',
              '\r',
              '- x',
              '<p>',
              '&amp;',
              '\u00a0',
              ']]>',
            ),
            { maxLength: 12 },
          )
          .map((parts) => parts.join('')),
      )
      .filter(
        (text) =>
          text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text),
      );
    fc.assert(
      fc.property(
        prose,
        prose,
        fc.array(prose, { maxLength: 3 }),
        (statement, body, acceptanceCriteria) => {
          const blank = filed('requirement', 1);
          const item = {
            ...blank,
            body,
            fields: { ...blank.fields, statement, acceptanceCriteria },
          };
          expect(readBack(write('reqif', project([item])), 'a.reqif').items).toEqual(
            asRead([item]),
          );
        },
      ),
      { numRuns: 400 },
    );
  });
});

// OMG's XML schema is no part of the repository (scripts/proof/reqif-schema.ts validates against it): these
// are its rules, checked on the tree.
describe('what ReqIF demands of a document', () => {
  const root = parseTree(
    new TextDecoder().decode(write('reqif', project(WHOLE, LINKS))),
  ) as XmlElement;
  const all = [...descendants(root)];
  const named = (pattern: RegExp) => all.filter((element) => pattern.test(nameOf(element)));

  it('identifiers are XML names, each given once', () => {
    const ids = all.flatMap(({ attributes }) => attributes['IDENTIFIER'] ?? []);
    expect(ids.length).toBeGreaterThan(100);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([]);
  });

  it('every reference leads to an element of the type it names', () => {
    const kinds = new Map(
      all.map((element) => [element.attributes['IDENTIFIER'], nameOf(element)]),
    );
    const references = named(/-REF$/);
    expect(references.length).toBeGreaterThan(100);
    for (const reference of references)
      expect(kinds.get(reference.text)).toBe(nameOf(reference).replace(/-REF$/, ''));
  });

  it('no list of XHTML is without elements', () => {
    const lists = named(/^ol$/);
    expect(lists.length).toBeGreaterThan(3);
    for (const list of lists) expect(elementsOf(list).length).toBeGreaterThan(0);
    const blank = new TextDecoder().decode(write('reqif', project([filed('requirement', 1)])));
    expect(blank).not.toContain('<xhtml:ol></xhtml:ol>');
  });

  it('everything identified has LAST-CHANGE as a date and time, and types their mandatory attributes', () => {
    for (const element of all) {
      const { IDENTIFIER: id, 'LAST-CHANGE': changed } = element.attributes;
      if (id === undefined || nameOf(element) === 'REQ-IF-HEADER') continue;
      expect([id, changed]).toEqual([id, expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)]);
    }
    for (const text of named(/^DATATYPE-DEFINITION-STRING$/))
      expect(text.attributes['MAX-LENGTH']).toMatch(/^\d+$/);
    for (const choice of named(/^ATTRIBUTE-DEFINITION-ENUMERATION$/))
      expect(choice.attributes['MULTI-VALUED']).toBe('false');
    const header = named(/^REQ-IF-HEADER$/)[0]!;
    expect(elementsOf(header).map(nameOf)).toEqual([
      ...['CREATION-TIME', 'REQ-IF-TOOL-ID', 'REQ-IF-VERSION', 'SOURCE-TOOL-ID', 'TITLE'],
    ]);
  });

  it('the content is in its namespace, and XHTML in that of XHTML below one element', () => {
    expect(root.attributes).toEqual({
      xmlns: 'http://www.omg.org/spec/ReqIF/20110401/reqif.xsd',
      'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    });
    const texts = named(/^THE-VALUE$/);
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      expect(elementsOf(text).map(({ name }) => name)).toEqual(['xhtml:div']);
      for (const inner of descendants(elementsOf(text)[0]!)) expect(inner.name).toMatch(/^xhtml:/);
    }
  });

  it('every value is of an attribute that its object’s type has', () => {
    const types = new Map(
      named(/^SPEC-OBJECT-TYPE$/).map((type) => [
        type.attributes['IDENTIFIER'],
        new Set([...descendants(type)].flatMap(({ attributes }) => attributes['IDENTIFIER'] ?? [])),
      ]),
    );
    for (const object of named(/^SPEC-OBJECT$/)) {
      const inner = [...descendants(object)];
      const type = inner.find((element) => nameOf(element) === 'SPEC-OBJECT-TYPE-REF')!.text;
      const used = inner.filter((element) => nameOf(element).startsWith('ATTRIBUTE-DEFINITION-'));
      expect(used.length).toBeGreaterThan(3);
      for (const { text } of used) expect(types.get(type)!.has(text)).toBe(true);
    }
  });
});

function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of elementsOf(element)) yield* descendants(child);
}
