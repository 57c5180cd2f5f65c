import { type FiledItem, type Kind, type LinkType, type ProjectFile } from '@throughline/schema';
import { strToU8, zipSync } from 'fflate';
import type { Writer } from '../writer.ts';
import { escapeXml } from './escape-xml.ts';
import { OWN } from './own-objects.ts';
import {
  attributesOf,
  datatypes,
  enumValue,
  type ReqifAttribute,
  specTypes,
} from './reqif-types.ts';
import { xhtmlOfList, xhtmlOfText } from './write-xhtml.ts';

const WRITES = 'all items that are not archived, with every field, and their links';

export const reqifWriter: Writer = {
  id: 'reqif',
  title: 'ReqIF 1.0 to 1.2',
  writes: WRITES,
  extension: 'reqif',
  write: writeReqif,
};

export const reqifzWriter: Writer = {
  id: 'reqifz',
  title: 'ReqIF, packed',
  writes: WRITES,
  extension: 'reqifz',
  // A day that any archive can say, so that equal projects are equal files.
  write: (file) =>
    zipSync(
      { [`${file.project.slug}.reqif`]: strToU8(writeReqif(file)) },
      { level: 6, mtime: new Date(file.exportedAt) },
    ),
};

/** A project as ReqIF: an object type for each kind, a relation type for each link type, one specification. */
export function writeReqif(file: ProjectFile): string {
  const at = file.exportedAt;
  const items = file.items.filter(({ archivedAt }) => archivedAt === null);
  const ids = identifiers(file, items);
  const links = file.links.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const kinds = [...new Set(items.map(({ kind }) => kind))] as Kind[];
  const types = [...new Set(links.map(({ type }) => type))] as LinkType[];
  const objects = items.map((item) => specObject(item, ids.get(item.key)!));
  const relations = links.map(({ type, from, to, createdAt }, index) =>
    [
      `<SPEC-RELATION IDENTIFIER="throughline-relation-${index + 1}" LAST-CHANGE="${createdAt}">`,
      `<TYPE><SPEC-RELATION-TYPE-REF>${OWN.link(type)}</SPEC-RELATION-TYPE-REF></TYPE>`,
      `<SOURCE><SPEC-OBJECT-REF>${ids.get(from)!}</SPEC-OBJECT-REF></SOURCE>`,
      `<TARGET><SPEC-OBJECT-REF>${ids.get(to)!}</SPEC-OBJECT-REF></TARGET></SPEC-RELATION>`,
    ].join(''),
  );
  const places = items.map(
    ({ key }, index) =>
      `<SPEC-HIERARCHY IDENTIFIER="throughline-place-${index + 1}" LAST-CHANGE="${at}"><OBJECT><SPEC-OBJECT-REF>${ids.get(key)!}</SPEC-OBJECT-REF></OBJECT></SPEC-HIERARCHY>`,
  );
  const name = escapeXml(file.project.name);
  const specification = [
    `<SPECIFICATION IDENTIFIER="throughline-project" LAST-CHANGE="${at}" LONG-NAME="${name}">`,
    `<TYPE><SPECIFICATION-TYPE-REF>${OWN.specification}</SPECIFICATION-TYPE-REF></TYPE>`,
    group('CHILDREN', places),
    '</SPECIFICATION>',
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<REQ-IF xmlns="http://www.omg.org/spec/ReqIF/20110401/reqif.xsd" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    `<THE-HEADER><REQ-IF-HEADER IDENTIFIER="throughline-header"><CREATION-TIME>${at}</CREATION-TIME><REQ-IF-TOOL-ID>Throughline</REQ-IF-TOOL-ID><REQ-IF-VERSION>1.0</REQ-IF-VERSION><SOURCE-TOOL-ID>Throughline</SOURCE-TOOL-ID><TITLE>${name}</TITLE></REQ-IF-HEADER></THE-HEADER>`,
    '<CORE-CONTENT><REQ-IF-CONTENT>',
    group('DATATYPES', datatypes(kinds, at)),
    group('SPEC-TYPES', specTypes(kinds, types, at)),
    group('SPEC-OBJECTS', objects),
    group('SPEC-RELATIONS', relations),
    group('SPECIFICATIONS', [specification.join('\n')]),
    '</REQ-IF-CONTENT></CORE-CONTENT>',
    '</REQ-IF>',
    '',
  ].join('\n');
}

const group = (name: string, parts: readonly string[]) =>
  parts.length === 0 ? `<${name}/>` : `<${name}>\n${parts.join('\n')}\n</${name}>`;

const NAME = /^[A-Za-z_][\w.-]*$/;

/** Identifiers by key: the one an object came with, so that its tool knows it again, else our own. */
function identifiers(file: ProjectFile, items: readonly FiledItem[]): Map<string, string> {
  const known = new Map(
    file.sources
      .filter(({ format }) => format === 'reqif')
      .flatMap(({ spans }) => spans.map(({ key, sourceId }) => [key, sourceId] as const)),
  );
  const taken = new Set<string>();
  return new Map(
    items.map(({ key, guid }) => {
      const own = known.get(key);
      const isUsable = own !== undefined && NAME.test(own) && !own.startsWith('throughline-');
      const name = isUsable && !taken.has(own) ? own : guid;
      taken.add(name);
      return [key, name];
    }),
  );
}

function specObject(item: FiledItem, id: string): string {
  const values = attributesOf(item.kind).flatMap((attribute) => attributeValue(item, attribute));
  return [
    `<SPEC-OBJECT IDENTIFIER="${id}" LAST-CHANGE="${item.updatedAt}">`,
    `<TYPE><SPEC-OBJECT-TYPE-REF>${OWN.type(item.kind)}</SPEC-OBJECT-TYPE-REF></TYPE>`,
    group('VALUES', values),
    '</SPEC-OBJECT>',
  ].join('\n');
}

function attributeValue(item: FiledItem, { field, type }: ReqifAttribute): string[] {
  const value: unknown = field in item ? item[field as keyof FiledItem] : item.fields[field];
  if (value === null || value === undefined || (value === '' && type !== 'STRING')) return [];
  // XHTML knows no list without elements.
  if (type === 'XHTML' && Array.isArray(value) && value.length === 0) return [];
  const id = OWN.attribute(item.kind, field);
  const definition = `<DEFINITION><ATTRIBUTE-DEFINITION-${type}-REF>${id}</ATTRIBUTE-DEFINITION-${type}-REF></DEFINITION>`;
  if (type === 'XHTML') {
    const xhtml = Array.isArray(value)
      ? xhtmlOfList(value as string[])
      : xhtmlOfText(wordOf(value));
    return [
      `<ATTRIBUTE-VALUE-XHTML>${definition}<THE-VALUE>${xhtml}</THE-VALUE></ATTRIBUTE-VALUE-XHTML>`,
    ];
  }
  if (type === 'ENUMERATION') {
    const choice = enumValue(item.kind, field, wordOf(value));
    return [
      `<ATTRIBUTE-VALUE-ENUMERATION>${definition}<VALUES><ENUM-VALUE-REF>${choice}</ENUM-VALUE-REF></VALUES></ATTRIBUTE-VALUE-ENUMERATION>`,
    ];
  }
  const isWord = field === 'key' || field === 'title' || field === 'owner';
  const text = isWord ? wordOf(value) : JSON.stringify(value);
  return [
    `<ATTRIBUTE-VALUE-STRING THE-VALUE="${escapeXml(text)}">${definition}</ATTRIBUTE-VALUE-STRING>`,
  ];
}

const wordOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
