import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeSource, readSource, readSources } from '../src/index.ts';
import { corpusFolder, corpusPaths, expectSound, itemOf } from './support.ts';

const value = (type: string, definition: string, inner: string) =>
  `<ATTRIBUTE-VALUE-${type}${inner.startsWith('<') ? '' : ` THE-VALUE="${inner}"`}><DEFINITION><ATTRIBUTE-DEFINITION-${type}-REF>${definition}</ATTRIBUTE-DEFINITION-${type}-REF></DEFINITION>${inner.startsWith('<') ? inner : ''}</ATTRIBUTE-VALUE-${type}>`;
const object = (id: string, values: string) =>
  `<SPEC-OBJECT IDENTIFIER="${id}"><TYPE><SPEC-OBJECT-TYPE-REF>t</SPEC-OBJECT-TYPE-REF></TYPE><VALUES>${values}</VALUES></SPEC-OBJECT>`;
const place = (id: string, children = '') =>
  `<SPEC-HIERARCHY IDENTIFIER="h-${id}"><OBJECT><SPEC-OBJECT-REF>${id}</SPEC-OBJECT-REF></OBJECT><CHILDREN>${children}</CHILDREN></SPEC-HIERARCHY>`;

const REQIF = `<?xml version="1.0" encoding="UTF-8"?>
<REQ-IF xmlns="http://www.omg.org/spec/ReqIF/20110401/reqif.xsd" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<THE-HEADER><REQ-IF-HEADER IDENTIFIER="h"><TITLE>Ferry</TITLE></REQ-IF-HEADER></THE-HEADER>
<CORE-CONTENT><REQ-IF-CONTENT>
<DATATYPES><DATATYPE-DEFINITION-ENUMERATION IDENTIFIER="e"><SPECIFIED-VALUES><ENUM-VALUE IDENTIFIER="e1" LONG-NAME="Approved"/></SPECIFIED-VALUES></DATATYPE-DEFINITION-ENUMERATION></DATATYPES>
<SPEC-TYPES><SPEC-OBJECT-TYPE IDENTIFIER="t"><SPEC-ATTRIBUTES>
<ATTRIBUTE-DEFINITION-STRING IDENTIFIER="a-id" LONG-NAME="ReqIF.ForeignID"/>
<ATTRIBUTE-DEFINITION-STRING IDENTIFIER="a-name" LONG-NAME="ReqIF.Name"/>
<ATTRIBUTE-DEFINITION-STRING IDENTIFIER="a-chapter" LONG-NAME="ReqIF.ChapterName"/>
<ATTRIBUTE-DEFINITION-XHTML IDENTIFIER="a-text" LONG-NAME="ReqIF.Text"/>
<ATTRIBUTE-DEFINITION-ENUMERATION IDENTIFIER="a-state" LONG-NAME="Status"/>
<ATTRIBUTE-DEFINITION-INTEGER IDENTIFIER="a-points" LONG-NAME="Points"/>
</SPEC-ATTRIBUTES></SPEC-OBJECT-TYPE>
<SPEC-RELATION-TYPE IDENTIFIER="r" LONG-NAME="derives from"/><SPEC-RELATION-TYPE IDENTIFIER="r2" LONG-NAME="Conflicts"/></SPEC-TYPES>
<SPEC-OBJECTS>
${object('c1', value('STRING', 'a-chapter', 'Deck'))}
${object(
  'o1',
  value('STRING', 'a-id', 'FER-1') +
    value('STRING', 'a-name', 'Count &amp; weigh') +
    value(
      'XHTML',
      'a-text',
      '<THE-VALUE><xhtml:div><xhtml:p>The system shall <xhtml:b>count</xhtml:b>\n   lanes.</xhtml:p><xhtml:ul><xhtml:li>one</xhtml:li><xhtml:li><xhtml:p>two</xhtml:p></xhtml:li></xhtml:ul><xhtml:object data="pic.png" type="image/png">a deck</xhtml:object></xhtml:div></THE-VALUE>',
    ) +
    value('ENUMERATION', 'a-state', '<VALUES><ENUM-VALUE-REF>e1</ENUM-VALUE-REF></VALUES>') +
    value('INTEGER', 'a-points', '5'),
)}
${object('o2', value('STRING', 'a-name', 'Refuse'))}
</SPEC-OBJECTS>
<SPEC-RELATIONS>
<SPEC-RELATION IDENTIFIER="l1"><TYPE><SPEC-RELATION-TYPE-REF>r</SPEC-RELATION-TYPE-REF></TYPE><SOURCE><SPEC-OBJECT-REF>o2</SPEC-OBJECT-REF></SOURCE><TARGET><SPEC-OBJECT-REF>o1</SPEC-OBJECT-REF></TARGET></SPEC-RELATION>
<SPEC-RELATION IDENTIFIER="l2"><TYPE><SPEC-RELATION-TYPE-REF>r2</SPEC-RELATION-TYPE-REF></TYPE><SOURCE><SPEC-OBJECT-REF>o2</SPEC-OBJECT-REF></SOURCE><TARGET><SPEC-OBJECT-REF>gone</SPEC-OBJECT-REF></TARGET></SPEC-RELATION>
</SPEC-RELATIONS>
<SPECIFICATIONS><SPECIFICATION IDENTIFIER="s" LONG-NAME="Ferry spec"><CHILDREN>${place('c1', place('o1') + place('nowhere'))}${place('o2')}</CHILDREN></SPECIFICATION></SPECIFICATIONS>
</REQ-IF-CONTENT></CORE-CONTENT></REQ-IF>
`;

const lineOf = (text: string) => REQIF.slice(0, REQIF.indexOf(text)).split('\n').length;
const packed = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const readBytes = (path: string, bytes: Uint8Array) =>
  readSource({ path, ...decodeSource(bytes, path) });

describe('ReqIF', () => {
  const source = { path: 'ferry.reqif', text: REQIF };

  it('gives objects with attributes of every type, and chapters as labels', () => {
    const parsed = readSource(source);
    expectSound(source, parsed);
    expect(itemOf(parsed, 'o1')).toMatchObject({
      kind: 'requirement',
      aliases: ['FER-1'],
      title: 'Count & weigh',
      state: 'accepted',
      labels: ['Deck'],
      body: 'Points: 5',
      fields: { statement: 'The system shall count lanes.\n\n- one\n- two\n\na deck [pic.png]' },
    });
    expect(itemOf(parsed, 's')).toMatchObject({
      kind: 'document',
      title: 'Ferry spec',
      body: 'Deck',
    });
    expect(parsed.items.map(({ sourceId }) => sourceId)).toEqual(['s', 'o1', 'o2']);
  });

  it('makes links of relations, and says which ends are not there', () => {
    const { sources, links } = readSources([source]);
    expect(links.map(({ from, type, to }) => `${from.sourceId} ${type} ${to.sourceId}`)).toEqual([
      'o2 refines o1',
    ]);
    expect(sources[0]!.remarks.map(({ message }) => message)).toEqual([
      'conflicts: gone is not in ferry.reqif',
      'SPEC-HIERARCHY: nowhere is not in this file',
    ]);
  });

  it('takes who wrote an object for no statement of it', () => {
    const text = REQIF.replace('LONG-NAME="ReqIF.Text"', 'LONG-NAME="ReqIF.ForeignCreatedBy"');
    expect(itemOf(readSource({ path: 'ferry.reqif', text }), 'o1').fields['statement']).toBe('');
  });

  it('says once of a relation type that it does not know how it is read', () => {
    const text = REQIF.replace('LONG-NAME="derives from"', 'LONG-NAME="Mentions"');
    const { remarks, links } = readSource({ path: 'ferry.reqif', text });
    expect(links[0]!.type).toBe('refines');
    expect(remarks.filter(({ code }) => code === 'unknown_link_type')).toEqual([
      expect.objectContaining({
        line: lineOf('<SPEC-RELATION IDENTIFIER="l1"'),
        message: 'relations named "Mentions" are read as refines',
      }),
    ]);
  });

  it.each([
    ['<REQ-IF>\n  <CORE-CONTENT>\n</REQ-IF>', 3, 'Missing end tag for element CORE-CONTENT'],
    ['<html/>', 1, 'the first element is html, not REQ-IF'],
    [
      REQIF.replace('IDENTIFIER="o2"', ''),
      lineOf('<SPEC-OBJECT IDENTIFIER="o2"'),
      'SPEC-OBJECT has no IDENTIFIER',
    ],
    [
      REQIF.replace(/<TARGET>.*?<\/TARGET>/, ''),
      lineOf('<SPEC-RELATION IDENTIFIER="l1"'),
      'SPEC-RELATION has no TARGET',
    ],
    [
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<REQ-IF>&b;</REQ-IF>',
      2,
      "Named entity isn't defined: &b;",
    ],
    [
      `<REQ-IF>${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}</REQ-IF>`,
      1,
      'nested more than 120 deep',
    ],
  ])('refuses a broken file with line, column and reason: %#', (text, line, reason) => {
    const { items, links, refusal } = readSource({ path: 'a.reqif', text });
    expect([items, links]).toEqual([[], []]);
    expect(refusal).toMatchObject({ line, reason });
    expect(refusal!.column).toBeGreaterThanOrEqual(1);
  });
});

describe('packed ReqIF', () => {
  it('is read like the plain file, pictures beside it or not', () => {
    const plain = readSource({ path: 'a.reqif', text: REQIF });
    const parsed = readBytes('a.reqifz', packed({ 'a.reqif': REQIF, 'pic.png': '\u0000' }));
    expect(parsed.items).toEqual(plain.items);
  });

  it('may hold several documents; a broken one is refused by name and line', () => {
    const other = REQIF.replaceAll('"o', '"p').replaceAll('>o', '>p').replace('"s"', '"s2"');
    const parsed = readBytes('a.reqifz', packed({ 'b/b.reqif': other, 'a.reqif': REQIF }));
    expect(parsed.items.map(({ sourceId }) => sourceId)).toEqual([
      ...['s', 'o1', 'o2'],
      ...['s2', 'p1', 'p2'],
    ]);
    const broken = readBytes('a.reqifz', packed({ 'a.reqif': REQIF, 'b.reqif': '\n<REQ-IF>' }));
    expect(broken.refusal).toEqual({
      line: 2,
      column: 9,
      reason: 'in b.reqif: Missing end tag for element REQ-IF',
    });
  });

  it('is refused when it leads out of its folder, holds none, is cut off or is no archive', () => {
    const whole = packed({ 'a.reqif': REQIF });
    const refusals = [
      packed({ '../a.reqif': REQIF }),
      packed({ 'a.txt': 'x' }),
      whole.subarray(0, whole.length / 2),
      strToU8('no archive'),
    ].map((bytes) => readBytes('a.reqifz', bytes).refusal!.reason);
    expect(refusals).toEqual([
      '../a.reqif leads out of the archive',
      'holds no .reqif file',
      'is no archive that can be read: invalid zip data',
      'holds no .reqif file',
    ]);
  });

  it('is refused when a character inside it was changed on the way', () => {
    const bytes = zipSync({ 'a.reqif': strToU8(REQIF) }, { level: 0 });
    expect(readBytes('a.reqifz', bytes).refusal).toBeUndefined();
    bytes[bytes.length >> 1]! ^= 1;
    expect(readBytes('a.reqifz', bytes).refusal!.reason).toBe(
      'a.reqif is damaged: its checksum is another',
    );
  });

  it('is refused when it unpacks to far more than it is', () => {
    const bomb = zipSync({ 'a.reqif': new Uint8Array(200_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(readBytes('a.reqifz', bomb).refusal!.reason).toBe('unpacks to more than 50 MB');
  });
});

const folder = corpusFolder();

describe.skipIf(folder === null)('the corpus of ReqIF', () => {
  const paths = folder === null ? [] : corpusPaths(folder, /\.reqifz?$/);
  const read = paths.map((path) => {
    const bytes = readFileSync(join(folder!, path));
    const source = { path, ...decodeSource(bytes, path) };
    return { source, ...readSources([source]) };
  });

  it('is read whole: every file, every object, every relation', () => {
    expect(paths.length).toBe(34);
    for (const { source, sources, links } of read) {
      const [parsed] = sources;
      expect([source.path, parsed!.refusal]).toEqual([source.path, undefined]);
      expectSound(source, parsed!);
      const objects = source.text.match(/<SPEC-OBJECT /g) ?? [];
      expect(parsed!.items.filter(({ kind }) => kind === 'requirement')).toHaveLength(
        objects.length,
      );
      const relations = source.text.match(/<SPEC-RELATION /g) ?? [];
      const said = parsed!.remarks.filter(({ message }) => message.startsWith('refines: '));
      expect(links.length + said.length).toBe(relations.length);
    }
  });

  it('is refused when cut anywhere inside, and nothing of it is taken', () => {
    for (const { source } of read) {
      const at = source.text.indexOf('>', source.text.length / 2);
      const cut = readSource({ path: source.path, text: source.text.slice(0, at) });
      expect(cut.refusal!.line).toBeGreaterThan(1);
      expect(cut.items).toEqual([]);
    }
  });
});
