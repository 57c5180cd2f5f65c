import type { LinkType } from '@throughline/schema';
import { requirementPart, type RequirementPart } from '../items/field-names.ts';
import { newItem } from '../items/new-item.ts';
import { readAsRefines, relationType } from '../items/relation-types.ts';
import { requirementPriority, requirementState } from '../items/requirement-states.ts';
import { sourceIds, type SourceIds } from '../items/source-ids.ts';
import type { Page } from '../markdown/page.ts';
import type { ParsedItem, ParsedLink, Remark } from '../parsed.ts';
import type { Reading } from '../reader.ts';
import { lineIndexAt } from '../text/lines.ts';
import { shortTitle, titleFromFileName } from '../text/plain.ts';
import { type DocumentPart, refusalIn, splitDocuments } from './archive-text.ts';
import { OWN, ownKind, ownLinkType, readOwnFields } from './own-objects.ts';
import {
  parseReqif,
  type ReqifDocument,
  type ReqifObject,
  type ReqifPlace,
  type ReqifRelation,
} from './parse-reqif.ts';
import { xhtmlList } from './xhtml-text.ts';

/** Reads the documents of a file: objects as requirements (or as what our own export says), relations as links. */
export function readReqif(page: Page): Reading {
  const reading: Reading = { items: [], links: [], remarks: [] };
  const ids = sourceIds(reading.remarks);
  for (const part of splitDocuments(page.text)) {
    const document = parseReqif(part.text);
    if ('reason' in document) return { ...reading, refusal: refusalIn(part, document) };
    readDocument({ page, part, document, ids, ...reading });
  }
  return reading;
}

interface Task extends Reading {
  page: Page;
  part: DocumentPart;
  document: ReqifDocument;
  ids: SourceIds;
}

function readDocument(task: Task): void {
  const { page, part, document, ids, items, links, remarks } = task;
  const shift = ({ start, end }: { start: number; end: number }) => ({
    start: start + part.start,
    end: end + part.start,
  });
  const lineOf = (span: { start: number }) => lineIndexAt(page.lines, span.start + part.start);
  const { headings, chapters } = chaptersOf(document);
  const objects = new Map(document.objects.map((object) => [object.id, object]));

  for (const place of document.specifications.flatMap((one) => [...walk(one.children)])) {
    if (place.object === '' || objects.has(place.object)) continue;
    remarks.push(unresolved(lineOf(place.span), `SPEC-HIERARCHY: ${place.object}`));
  }
  for (const specification of document.specifications) {
    const isBare = specification.values.length === 0 && specification.longName === '';
    if (isBare || specification.typeId === OWN.specification) continue;
    const item = newItem('document', ids.take(specification.id, lineOf(specification.span)), '', {
      ...shift(specification.span),
    });
    describeDocument(item, specification, document, titleFromFileName(page.stem));
    item.body = [item.body, ...headingsIn(specification.children, headings)]
      .filter((text) => text !== '')
      .join('\n\n');
    items.push(item);
  }
  for (const object of document.objects) {
    if (headings.has(object.id)) continue;
    const kind = ownKind(object);
    const id = ids.take(object.id, lineOf(object.span));
    const item = newItem(kind ?? 'requirement', id, '', shift(object.span));
    const line = at(lineOf(object.span));
    if (kind) {
      for (const name of readOwnFields(item, object))
        remarks.push({
          ...line,
          code: 'unknown_field',
          message: `${id}: ${name} holds no such value`,
        });
    } else {
      readForeign(item, object, chapters.get(object.id) ?? [], (message) =>
        remarks.push({ ...line, code: 'unknown_state', message }),
      );
    }
    items.push(item);
  }
  const assumed = new Set<string>();
  for (const relation of document.relations) {
    links.push(linkOf(relation, page.path, shift(relation.span)));
    if (knownType(relation) !== null || assumed.has(relation.typeName)) continue;
    assumed.add(relation.typeName);
    remarks.push(readAsRefines(relation.typeName, lineOf(relation.span)));
  }
}

const at = (line: number) => ({ line: line + 1, lineEnd: line + 1 });
const unresolved = (line: number, what: string): Remark => ({
  ...at(line),
  code: 'unresolved_link',
  message: `${what} is not in this file`,
});

function* walk(places: readonly ReqifPlace[]): Generator<ReqifPlace> {
  for (const place of places) {
    yield place;
    yield* walk(place.children);
  }
}

const partText = (object: ReqifObject, part: RequirementPart) =>
  object.values.find(({ name, text }) => requirementPart(name) === part && text.trim() !== '')
    ?.text ?? '';

/** Objects that are headings only, by id, and for every other object the headings above it. */
function chaptersOf(document: ReqifDocument) {
  const headings = new Map<string, string>();
  for (const object of document.objects) {
    const heading = partText(object, 'heading');
    if (heading !== '' && partText(object, 'statement') === '' && !ownKind(object))
      headings.set(object.id, heading);
  }
  const chapters = new Map<string, string[]>();
  const visit = (places: readonly ReqifPlace[], above: readonly string[]) => {
    for (const { object, children } of places) {
      const heading = headings.get(object);
      if (heading === undefined && !chapters.has(object)) chapters.set(object, [...above]);
      visit(children, heading === undefined ? above : [...above, heading]);
    }
  };
  for (const { children } of document.specifications) visit(children, []);
  return { headings, chapters };
}

function headingsIn(
  places: readonly ReqifPlace[],
  headings: ReadonlyMap<string, string>,
): string[] {
  return [...walk(places)].flatMap(({ object }) => headings.get(object) ?? []);
}

function describeDocument(
  item: ParsedItem,
  specification: ReqifObject,
  document: ReqifDocument,
  fallback: string,
): void {
  const { longName, values } = specification;
  const title = partText(specification, 'title') || longName || document.title || fallback;
  item.title = title;
  item.body = values
    .filter(({ text }) => text !== '' && text !== title)
    .map(({ name, text }) => named(name, text))
    .join('\n\n');
}

const named = (name: string, text: string) =>
  text.includes('\n') ? `${name}:\n\n${text}` : `${name}: ${text}`;

/** Attributes that say who, when and by which tool, and nothing of what is required. */
const ABOUT = /created|modified|changed|author|version|owner|reviewer|responsible|puid|guid/i;

function readForeign(
  item: ParsedItem,
  object: ReqifObject,
  chapters: readonly string[],
  remark: (message: string) => void,
): void {
  const taken = new Set<unknown>();
  const take = (part: RequirementPart) => {
    const value = object.values.find(
      (each) => requirementPart(each.name) === part && each.text.trim() !== '',
    );
    if (value) taken.add(value);
    return value;
  };
  const id = take('id')?.text.trim();
  if (id) item.aliases.push(id);
  const heading = take('heading')?.text;
  const title = take('title')?.text;
  // Where nothing is named as the text, a text with marks is one.
  const statement =
    take('statement') ??
    object.values.find(
      ({ xhtml, name, text }) => xhtml && text !== '' && text !== title && !ABOUT.test(name),
    );
  taken.add(statement);
  item.fields['statement'] = statement?.text ?? '';
  item.fields['rationale'] = take('rationale')?.text ?? '';
  const criteria = take('acceptanceCriteria');
  if (criteria) {
    item.fields['acceptanceCriteria'] = (criteria.xhtml && xhtmlList(criteria.xhtml)) ?? [
      criteria.text,
    ];
  }
  const state = take('state')?.text;
  if (state !== undefined) item.state = requirementState(state);
  if (state !== undefined && item.state === null)
    remark(`"${state.slice(0, 80).toWellFormed()}" is no state of a requirement`);
  const priority = take('priority')?.text;
  if (priority !== undefined) item.priority = requirementPriority(priority);
  item.owner = take('owner')?.text ?? null;
  const labels = take('labels')?.text.split(/[,;\n]/) ?? [];
  item.labels = [...labels.map((label) => label.trim()), ...chapters];
  const others = object.values.filter((value) => !taken.has(value) && value.text.trim() !== '');
  if (priority !== undefined && item.priority === null)
    others.push(...valuesOf(object, 'priority'));
  item.body = others
    .map(({ name, text }) => (requirementPart(name) === 'body' ? text : named(name, text)))
    .join('\n\n');
  item.title =
    title || heading || shortTitle(statement?.text ?? '') || object.longName || id || object.id;
}

const valuesOf = (object: ReqifObject, part: RequirementPart) =>
  object.values.filter(({ name }) => requirementPart(name) === part);

const knownType = ({ typeId, typeName }: ReqifRelation): LinkType | null =>
  ownLinkType(typeId) ?? relationType(typeName);

/** Relations of other tools lead from what is derived to what it is derived from. */
function linkOf(relation: ReqifRelation, path: string, span: ParsedLink['span']): ParsedLink {
  const { source, target } = relation;
  const type = knownType(relation) ?? 'refines';
  return { type, from: { path, sourceId: source }, to: { path, sourceId: target }, span };
}
