import { Kind, type LinkType, LINK_TYPES, Priority, SCHEMAS } from '@throughline/schema';
import type { ParsedItem } from '../parsed.ts';
import type { ReqifObject, ReqifValue } from './parse-reqif.ts';
import { xhtmlList } from './xhtml-text.ts';

/** Identifiers that our own export gives, so that it is read back as it was. */
export const OWN = {
  type: (kind: Kind) => `throughline-kind-${kind}`,
  attribute: (kind: Kind, field: string) => `throughline-${kind}-${field}`,
  link: (type: LinkType) => `throughline-link-${type}`,
  specification: 'throughline-specification',
};

/** The kind of an object that our own export wrote, else null. */
export function ownKind({ typeId }: ReqifObject): Kind | null {
  return Kind.options.find((kind) => OWN.type(kind) === typeId) ?? null;
}

/** The link type of a relation that our own export wrote, else null. */
export function ownLinkType(typeId: string): LinkType | null {
  return LINK_TYPES.find((type) => OWN.link(type) === typeId) ?? null;
}

interface Checkable {
  safeParse(value: unknown): { success: boolean; data?: unknown };
}

/** Sets the fields of an item from an object of our own; the names of those that hold no such value. */
export function readOwnFields(item: ParsedItem, { values }: ReqifObject): string[] {
  const { state, fields } = SCHEMAS[item.kind];
  const valueOf = (field: string) =>
    values.find(({ id }) => id === OWN.attribute(item.kind, field)) ?? null;
  const key = valueOf('key')?.text;
  if (key) item.aliases.push(key);
  item.title = valueOf('title')?.text ?? '';
  item.body = valueOf('body')?.text ?? '';
  item.owner = valueOf('owner')?.text ?? null;
  item.labels = listOf(valueOf('labels'));
  item.state = state.safeParse(valueOf('state')?.text).data ?? null;
  item.priority = Priority.safeParse(valueOf('priority')?.text).data ?? null;
  return Object.entries(fields.shape).flatMap(([name, schema]) => {
    const value = valueOf(name);
    if (!value) return [];
    const checked = (schema as Checkable).safeParse(ownField(value));
    if (checked.success) item.fields[name] = checked.data;
    return checked.success ? [] : [name];
  });
}

// Prose and lists of prose are XHTML; everything else is JSON in a string.
function ownField(value: ReqifValue): unknown {
  if (value.xhtml) return xhtmlList(value.xhtml) ?? value.text;
  try {
    return JSON.parse(value.text);
  } catch {
    return value.text;
  }
}

const listOf = (value: ReqifValue | null) => (value?.xhtml && xhtmlList(value.xhtml)) || [];
