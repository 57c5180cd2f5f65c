import { type Kind, KINDS, type LinkType, SCHEMAS } from '@throughline/schema';
import { escapeXml } from './escape-xml.ts';
import { OWN } from './own-objects.ts';

/** How ReqIF holds a field: prose and lists as XHTML, words of a fixed choice as ENUMERATION, the rest as STRING. */
export type ValueType = 'XHTML' | 'ENUMERATION' | 'STRING';

/** A field of a kind as an attribute definition; `name` is what other tools know it by. */
export interface ReqifAttribute {
  field: string;
  name: string;
  type: ValueType;
  datatype: string;
}

const TEXT = 'throughline-datatype-text';
const XHTML = 'throughline-datatype-xhtml';
const enumeration = (kind: Kind, field: string) => `throughline-datatype-${kind}-${field}`;

/** The identifier of one choice of an enumeration. */
export const enumValue = (kind: Kind, field: string, value: string): string =>
  `throughline-${kind}-${field}-${value}`;

/** All attributes of a kind, those of every kind first. */
export function attributesOf(kind: Kind): ReqifAttribute[] {
  const text = (field: string, name: string): ReqifAttribute => ({
    field,
    name,
    type: 'STRING',
    datatype: TEXT,
  });
  const xhtml = (field: string, name: string): ReqifAttribute => ({
    field,
    name,
    type: 'XHTML',
    datatype: XHTML,
  });
  const choice = (field: 'state' | 'priority', name: string): ReqifAttribute => ({
    field,
    name,
    type: 'ENUMERATION',
    datatype: enumeration(kind, field),
  });
  const own = Object.entries(SCHEMAS[kind].blank).map(([field, blank]) => {
    const name = field === 'statement' ? 'ReqIF.Text' : wordsOf(field);
    return isProse(kind, field, blank) ? xhtml(field, name) : text(field, name);
  });
  return [
    text('key', 'ReqIF.ForeignID'),
    text('title', 'ReqIF.Name'),
    choice('state', 'Status'),
    ...(KINDS[kind].priorities.length > 0 ? [choice('priority', 'Priority')] : []),
    text('owner', 'Owner'),
    xhtml('labels', 'Labels'),
    xhtml('body', kind === 'requirement' ? 'Notes' : 'ReqIF.Text'),
    ...own,
  ];
}

// Prose, and lists of texts; lists of records are JSON.
function isProse(kind: Kind, field: string, blank: unknown): boolean {
  const shape = SCHEMAS[kind].fields.shape as Record<string, { safeParse(value: unknown): Check }>;
  return blank === '' || (Array.isArray(blank) && shape[field]!.safeParse(['text']).success);
}

interface Check {
  success: boolean;
}

function wordsOf(field: string): string {
  const words = field.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The datatypes that the kinds need. */
export function datatypes(kinds: readonly Kind[], at: string): string[] {
  const choices = kinds.flatMap((kind) => [
    enumType(kind, 'state', KINDS[kind].states, at),
    ...(KINDS[kind].priorities.length > 0
      ? [enumType(kind, 'priority', KINDS[kind].priorities, at)]
      : []),
  ]);
  return [
    `<DATATYPE-DEFINITION-STRING IDENTIFIER="${TEXT}" LAST-CHANGE="${at}" LONG-NAME="Text" MAX-LENGTH="1000000"/>`,
    `<DATATYPE-DEFINITION-XHTML IDENTIFIER="${XHTML}" LAST-CHANGE="${at}" LONG-NAME="XHTML"/>`,
    ...choices,
  ];
}

function enumType(kind: Kind, field: string, values: readonly string[], at: string): string {
  const choices = values.map(
    (value, index) =>
      `<ENUM-VALUE IDENTIFIER="${enumValue(kind, field, value)}" LAST-CHANGE="${at}" LONG-NAME="${value}"><PROPERTIES><EMBEDDED-VALUE KEY="${index}" OTHER-CONTENT=""/></PROPERTIES></ENUM-VALUE>`,
  );
  return `<DATATYPE-DEFINITION-ENUMERATION IDENTIFIER="${enumeration(kind, field)}" LAST-CHANGE="${at}" LONG-NAME="${kind} ${field}"><SPECIFIED-VALUES>${choices.join('')}</SPECIFIED-VALUES></DATATYPE-DEFINITION-ENUMERATION>`;
}

/** The type of a kind's objects, of a link type's relations and of the one specification. */
export function specTypes(
  kinds: readonly Kind[],
  links: readonly LinkType[],
  at: string,
): string[] {
  const objects = kinds.map((kind) => {
    const attributes = attributesOf(kind).map(({ field, name, type, datatype }) => {
      const multi = type === 'ENUMERATION' ? ' MULTI-VALUED="false"' : '';
      return `<ATTRIBUTE-DEFINITION-${type} IDENTIFIER="${OWN.attribute(kind, field)}" LAST-CHANGE="${at}" LONG-NAME="${escapeXml(name)}"${multi}><TYPE><DATATYPE-DEFINITION-${type}-REF>${datatype}</DATATYPE-DEFINITION-${type}-REF></TYPE></ATTRIBUTE-DEFINITION-${type}>`;
    });
    return `<SPEC-OBJECT-TYPE IDENTIFIER="${OWN.type(kind)}" LAST-CHANGE="${at}" LONG-NAME="${kind}"><SPEC-ATTRIBUTES>${attributes.join('')}</SPEC-ATTRIBUTES></SPEC-OBJECT-TYPE>`;
  });
  const relations = links.map(
    (type) =>
      `<SPEC-RELATION-TYPE IDENTIFIER="${OWN.link(type)}" LAST-CHANGE="${at}" LONG-NAME="${type}"/>`,
  );
  const whole = `<SPECIFICATION-TYPE IDENTIFIER="${OWN.specification}" LAST-CHANGE="${at}" LONG-NAME="Project"/>`;
  return [...objects, ...relations, whole];
}
