import { newItem, setProse } from '../items/new-item.ts';
import { DOCUMENT_ID } from '../items/prose-document.ts';
import { requirementPriority, requirementState } from '../items/requirement-states.ts';
import { sourceIds, type SourceIds } from '../items/source-ids.ts';
import { decodeField, type Piece } from '../markdown/prose.ts';
import type { Page } from '../markdown/page.ts';
import type { ParsedItem, ParsedLink, Remark } from '../parsed.ts';
import type { Reading } from '../reader.ts';
import { shortTitle, slugOf, titleFromFileName } from '../text/plain.ts';
import { scanSdoc, type SdocField, type SdocNode } from './scan-sdoc.ts';
import { includedDocument, relationLinks } from './sdoc-relations.ts';

const GROUPS = new Set(['SECTION', 'DOCUMENT', 'GRAMMAR', 'VIEW', 'DOCUMENT_VIEW']);
const INCLUDES = 'DOCUMENT_FROM_FILE';
const SILENT = new Set(['MID', 'UID', 'LEVEL', 'PREFIX']);

/** Reads a document of StrictDoc: its requirements with their relations, and its texts as one document. */
export function readSdoc(page: Page): Reading {
  const { nodes, remarks, refusal } = scanSdoc(page);
  if (refusal) return { items: [], links: [], remarks, refusal };
  const ids = sourceIds(remarks);
  const items: ParsedItem[] = [];
  const links: ParsedLink[] = [];
  const itemOf = new Map<SdocNode, ParsedItem>();
  const document = readDocument(page, nodes);
  if (document) items.push(document);
  ids.take(DOCUMENT_ID, 0);
  for (const node of nodes) {
    if (node.tag === INCLUDES) links.push(...includedDocument(node, page.path));
    if (GROUPS.has(node.tag) || node.tag === 'TEXT' || node.tag === INCLUDES) continue;
    const item = readRequirement(page, node, ids, remarks);
    items.push(item);
    itemOf.set(node, item);
    links.push(...relationLinks(node, item, remarks));
    const whole = enclosing(node, itemOf);
    if (whole) {
      const from = { path: page.path, sourceId: item.sourceId };
      const to = { path: page.path, sourceId: whole.sourceId };
      links.push({ type: 'refines', from, to, span: page.lines[node.line]! });
    }
  }
  return {
    items,
    links: links.map(({ span: { start, end }, ...link }) => ({ ...link, span: { start, end } })),
    remarks,
  };
}

function enclosing(node: SdocNode, itemOf: ReadonlyMap<SdocNode, ParsedItem>): ParsedItem | null {
  for (let above = node.parent; above; above = above.parent) {
    const item = itemOf.get(above);
    if (item) return item;
  }
  return null;
}

const fieldOf = (node: SdocNode, name: string) =>
  node.fields.find((field) => field.name === name && field.value !== '') ?? null;
const valueOf = (node: SdocNode, name: string) => fieldOf(node, name)?.value ?? '';

// What a node says, exactly as its span does; nothing where that is only white space.
function pieceOf(page: Page, { span }: SdocField): Piece | null {
  const text = decodeField(page.text.slice(span.start, span.end), span);
  return text.trim() === '' ? null : { text, span };
}

function readRequirement(
  page: Page,
  node: SdocNode,
  ids: SourceIds,
  remarks: Remark[],
): ParsedItem {
  const title = fieldOf(node, 'TITLE');
  const statement = fieldOf(node, 'STATEMENT') ?? fieldOf(node, 'CONTENT');
  const words = shortTitle(statement?.value ?? '') || 'Untitled';
  const [uid, mid] = [valueOf(node, 'UID'), valueOf(node, 'MID')];
  const wanted = uid || mid || slugOf(title?.value ?? words) || 'requirement';
  const piece = title && pieceOf(page, title);
  const id = ids.take(wanted, node.line);
  const item = newItem('requirement', id, piece ?? words, node.span);
  item.aliases = [uid, mid].filter((name) => name !== '' && name !== id);
  setProse(item, 'statement', [statement && pieceOf(page, statement)]);
  const rationale = fieldOf(node, 'RATIONALE');
  setProse(item, 'rationale', [rationale && pieceOf(page, rationale)]);
  const taken = new Set([title, statement, rationale, ...wordFields(item, node, remarks)]);
  setProse(item, 'body', otherPieces(page, node, taken));
  item.labels = [...item.labels, ...sectionTitles(node)];
  if (!/^(?:COMPOSITE_)?REQUIREMENT$/.test(node.tag)) item.labels.push(node.tag);
  return item;
}

/** Fields whose words stand for ours; those that were taken. */
function wordFields(item: ParsedItem, node: SdocNode, remarks: Remark[]): (SdocField | null)[] {
  const status = fieldOf(node, 'STATUS');
  if (status) {
    item.state = requirementState(status.value);
    if (item.state !== null) item.fieldSpans['state'] = { ...status.span, form: 'word' };
    else remarks.push(unknownState(status));
  }
  const priority = fieldOf(node, 'PRIORITY');
  if (priority) {
    item.priority = requirementPriority(priority.value);
    if (item.priority !== null) item.fieldSpans['priority'] = { ...priority.span, form: 'word' };
  }
  const tags = fieldOf(node, 'TAGS');
  if (tags) {
    item.labels = tags.value.split(',').map((tag) => tag.trim());
    item.fieldSpans['labels'] = { ...tags.span, form: 'list' };
  }
  const owner = fieldOf(node, 'OWNER');
  if (owner) {
    item.owner = owner.value;
    item.fieldSpans['owner'] = { ...owner.span, form: 'word' };
  }
  return [status, item.priority === null ? null : priority, tags, owner];
}

function unknownState({ value, line, lineEnd }: SdocField): Remark {
  const word = value.slice(0, 80).toWellFormed();
  const message = `"${word}" is no state of a requirement`;
  return { line: line + 1, lineEnd, code: 'unknown_state', message };
}

// A comment is prose; any other field keeps its name, as the text has it.
function otherPieces(
  page: Page,
  node: SdocNode,
  taken: ReadonlySet<SdocField | null>,
): (Piece | null)[] {
  return node.fields.flatMap((field): (Piece | null)[] => {
    if (taken.has(field) || SILENT.has(field.name)) return [];
    if (field.name === 'COMMENT' || field.name === 'STATEMENT') return [pieceOf(page, field)];
    const start = field.whole.start;
    const end = field.lineEnd - field.line > 1 ? start + field.name.length : field.whole.end;
    const span = { start, end, form: 'prose' } as const;
    const named = { text: decodeField(page.text.slice(start, end), span), span };
    return field.lineEnd - field.line > 1 ? [named, pieceOf(page, field)] : [named];
  });
}

function sectionTitles(node: SdocNode): string[] {
  const titles: string[] = [];
  for (let above = node.parent; above; above = above.parent)
    if (above.tag === 'SECTION') titles.unshift(valueOf(above, 'TITLE'));
  return titles;
}

/** Title and texts of the document, each text below the titles of its sections. */
function readDocument(page: Page, nodes: readonly SdocNode[]): ParsedItem | null {
  const [head] = nodes;
  if (!head) return null;
  const title = fieldOf(head, 'TITLE');
  const piece = title && pieceOf(page, title);
  const span = { start: head.span.start, end: page.text.trimEnd().length };
  const item = newItem('document', DOCUMENT_ID, piece ?? titleFromFileName(page.stem), span);
  item.aliases = [valueOf(head, 'UID'), valueOf(head, 'MID')].filter((name) => name !== '');
  const said = new Set<SdocNode>();
  const pieces = nodes.flatMap((node): (Piece | null)[] => {
    const text = node.tag === 'TEXT' && fieldOf(node, 'STATEMENT');
    if (!text) return [];
    const titles: (Piece | null)[] = [];
    for (let above = node.parent; above && !said.has(above); above = above.parent) {
      said.add(above);
      const heading = above.tag === 'SECTION' ? fieldOf(above, 'TITLE') : null;
      titles.unshift(heading && pieceOf(page, heading));
    }
    return [...titles, pieceOf(page, text)];
  });
  setProse(item, 'body', pieces);
  return item;
}
