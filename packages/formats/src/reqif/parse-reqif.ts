import type { Refusal, Span } from '../parsed.ts';
import { childOf, elementsOf, nameOf, parseTree, refusalAt, XmlElement } from './xml-tree.ts';
import { xhtmlText } from './xhtml-text.ts';

/** One attribute value: `name` is what people call the attribute, `id` its definition's identifier. */
export interface ReqifValue {
  id: string;
  name: string;
  text: string;
  /** The value as XHTML, for those who want its lists. */
  xhtml: XmlElement | null;
}

/** A SPEC-OBJECT or a SPECIFICATION. */
export interface ReqifObject {
  id: string;
  typeId: string;
  longName: string;
  values: ReqifValue[];
  span: Span;
}

/** A SPEC-RELATION between objects, by their identifiers. */
export interface ReqifRelation {
  typeId: string;
  typeName: string;
  source: string;
  target: string;
  span: Span;
}

/** A SPEC-HIERARCHY: the object that stands there, and those below it. */
export interface ReqifPlace {
  object: string;
  span: Span;
  children: ReqifPlace[];
}

export interface ReqifDocument {
  title: string;
  objects: ReqifObject[];
  relations: ReqifRelation[];
  specifications: (ReqifObject & { children: ReqifPlace[] })[];
}

class Broken extends Error {
  readonly node: XmlElement;

  constructor(node: XmlElement, reason: string) {
    super(reason);
    this.node = node;
  }
}

/** Reads one ReqIF document. What its schema needs to tell things apart has to be there; the rest may be missing. */
export function parseReqif(text: string): ReqifDocument | Refusal {
  const root = parseTree(text);
  if (!(root instanceof XmlElement)) return root;
  if (nameOf(root) !== 'REQ-IF')
    return refusalAt(text, root.start, `the first element is ${root.name}, not REQ-IF`);
  try {
    return readContent(root);
  } catch (error) {
    if (error instanceof Broken) return refusalAt(text, error.node.start, error.message);
    throw error;
  }
}

function readContent(root: XmlElement): ReqifDocument {
  const content = childOf(root, 'CORE-CONTENT', 'REQ-IF-CONTENT');
  const names = longNames(content);
  const all = (name: string) => elementsOf(childOf(content, name));
  return {
    title: childOf(root, 'THE-HEADER', 'REQ-IF-HEADER', 'TITLE')?.text.trim() ?? '',
    objects: all('SPEC-OBJECTS').map((element) => readObject(element, names)),
    relations: all('SPEC-RELATIONS').map((element) => readRelation(element, names)),
    specifications: all('SPECIFICATIONS').map((element) => ({
      ...readObject(element, names),
      children: places(element),
    })),
  };
}

/** What people call attributes, types and values of enumerations, by identifier. */
function longNames(content: XmlElement | null): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const pending = [childOf(content, 'DATATYPES'), childOf(content, 'SPEC-TYPES')];
  while (pending.length > 0) {
    const element = pending.pop();
    if (!element) continue;
    const { IDENTIFIER: id, 'LONG-NAME': name } = element.attributes;
    if (id !== undefined && name) names.set(id, name);
    pending.push(...elementsOf(element));
  }
  return names;
}

function readObject(element: XmlElement, names: ReadonlyMap<string, string>): ReqifObject {
  return {
    id: identifierOf(element),
    typeId: refIn(childOf(element, 'TYPE')),
    longName: element.attributes['LONG-NAME'] ?? '',
    values: elementsOf(childOf(element, 'VALUES')).map((value) => readValue(value, names)),
    span: spanOf(element),
  };
}

function readValue(element: XmlElement, names: ReadonlyMap<string, string>): ReqifValue {
  const id = refIn(childOf(element, 'DEFINITION'));
  if (id === '') throw new Broken(element, `${nameOf(element)} has no DEFINITION`);
  const xhtml = nameOf(element).endsWith('-XHTML') ? childOf(element, 'THE-VALUE') : null;
  const chosen = elementsOf(childOf(element, 'VALUES')).map(({ text }) => text.trim());
  const text = xhtml
    ? xhtmlText(xhtml)
    : (element.attributes['THE-VALUE'] ??
      chosen.map((choice) => names.get(choice) ?? choice).join(', '));
  return { id, name: names.get(id) ?? id, text, xhtml };
}

function readRelation(element: XmlElement, names: ReadonlyMap<string, string>): ReqifRelation {
  identifierOf(element);
  const [source, target] = ['SOURCE', 'TARGET'].map((end) => {
    const id = refIn(childOf(element, end));
    if (id === '') throw new Broken(element, `${nameOf(element)} has no ${end}`);
    return id;
  });
  const typeId = refIn(childOf(element, 'TYPE'));
  const typeName = names.get(typeId) ?? element.attributes['LONG-NAME'] ?? typeId;
  return { typeId, typeName, source: source!, target: target!, span: spanOf(element) };
}

function places(element: XmlElement): ReqifPlace[] {
  return elementsOf(childOf(element, 'CHILDREN')).map((child) => ({
    object: refIn(childOf(child, 'OBJECT')),
    span: spanOf(child),
    children: places(child),
  }));
}

function identifierOf(element: XmlElement): string {
  const id = element.attributes['IDENTIFIER']?.trim();
  if (!id) throw new Broken(element, `${nameOf(element)} has no IDENTIFIER`);
  return id;
}

/** The identifier in a reference such as `<TYPE><SPEC-OBJECT-TYPE-REF>…`; empty where there is none. */
const refIn = (element: XmlElement | null) => elementsOf(element)[0]?.text.trim() ?? '';
const spanOf = ({ start, end }: XmlElement): Span => ({ start, end });
