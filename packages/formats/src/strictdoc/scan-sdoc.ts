import { type Page, textOf } from '../markdown/page.ts';
import type { FieldSpan, Refusal, Remark, Span } from '../parsed.ts';
import { sdocValue } from './sdoc-value.ts';

/** `NAME: value`, on one line or over many between `>>>` and `<<<`. Lines count from 0. */
export interface SdocField {
  name: string;
  value: string;
  line: number;
  lineEnd: number;
  /** From the name to the end of the value. */
  whole: Span;
  span: FieldSpan;
}

/** One entry under `RELATIONS:`. */
export interface SdocRelation {
  type: string;
  value: string;
  role: string;
  line: number;
  span: Span;
}

/** One `[TAG]` with its fields; `parent` is the composite node around it. */
export interface SdocNode {
  tag: string;
  line: number;
  span: Span;
  fields: SdocField[];
  relations: SdocRelation[];
  parent: SdocNode | null;
}

/** A `.sdoc` file as its nodes in the order of the text, or why it is none. */
export interface SdocScan {
  nodes: SdocNode[];
  remarks: Remark[];
  refusal: Refusal | null;
}

const OPEN = /^\[(\[?)([A-Z][A-Z0-9_]*)\](\]?)[ \t]*$/;
const CLOSE = /^\[\[?\/([A-Z][A-Z0-9_]*)\]\]?[ \t]*$/;
const FIELD = /^([A-Za-z][A-Za-z0-9_]*):(?:[ \t]+(.*))?$/;
const RELATION = /^(- | {2})([A-Z_]+):[ \t]*(.*?)[ \t]*$/;
/** Tags that hold others although only one bracket opens them: the syntax before 2025. */
const OLD_COMPOSITES = new Set(['SECTION', 'COMPOSITE_REQUIREMENT']);
/** What is written in YAML below these tags describes the document's form, not its content. */
const FORMS = new Set(['GRAMMAR', 'VIEW', 'DOCUMENT_VIEW']);

/** Splits a text into nodes. Refuses what has no beginning or an end missing; other odd lines are remarked. */
export function scanSdoc(page: Page): SdocScan {
  const scan: SdocScan = { nodes: [], remarks: [], refusal: null };
  const open: SdocNode[] = [];
  let node: SdocNode | null = null;
  let index = 0;
  while (index < page.lines.length && scan.refusal === null) {
    const text = textOf(page, index);
    const opening = OPEN.exec(text);
    const closing = CLOSE.exec(text);
    if (scan.nodes.length === 0 && text.trim() !== '' && opening?.[2] !== 'DOCUMENT') {
      scan.refusal = refuse(index, 0, 'a StrictDoc file begins with [DOCUMENT]');
    } else if (opening?.[2] === 'FREETEXT') {
      index = freeText(page, index, open.at(-1) ?? null, scan);
      continue;
    } else if (opening && (opening[1] === '') === (opening[3] === '')) {
      node = startNode(page, index, opening[2]!, open.at(-1) ?? null);
      scan.nodes.push(node);
      if (opening[1] === '[' || OLD_COMPOSITES.has(node.tag)) open.push(node);
    } else if (closing) {
      const last = open.pop();
      if (last?.tag !== closing[1]) {
        const missing = last ? `[[${last.tag}]] of line ${last.line + 1}` : 'nothing';
        scan.refusal = refuse(index, 0, `${text.trim()} closes a node, but ${missing} is open`);
      }
      if (last) last.span.end = page.lines[index]!.end;
      node = null;
    } else if (text.trim() !== '') {
      index = nodeLine(page, index, node, scan);
      continue;
    }
    index += 1;
  }
  const left = open.at(-1);
  if (left && scan.refusal === null)
    scan.refusal = refuse(left.line, 0, `[[${left.tag}]] has no [[/${left.tag}]]`);
  return scan;
}

const refuse = (line: number, column: number, reason: string): Refusal => ({
  line: line + 1,
  column: column + 1,
  reason,
});

function startNode(page: Page, line: number, tag: string, parent: SdocNode | null): SdocNode {
  const { start, end } = page.lines[line]!;
  return { tag, line, span: { start, end }, fields: [], relations: [], parent };
}

/** Takes a line inside a node, and all that belongs to it: the next line to look at. */
function nodeLine(page: Page, index: number, node: SdocNode | null, scan: SdocScan): number {
  if (node && FORMS.has(node.tag)) return index + 1;
  const text = textOf(page, index);
  const match = FIELD.exec(text);
  if (!node || (!match && node.fields.length === 0 && node.relations.length === 0))
    return stray(index, scan);
  if (match && /^(?:RELATIONS|REFS)$/.test(match[1]!) && (match[2] ?? '').trim() === '')
    return readRelations(page, index + 1, node, scan);
  if (!match) return stray(index, scan);
  // Settings of the document stand in YAML below `OPTIONS:` and the like.
  return node.tag === 'DOCUMENT' && (match[2] ?? '').trim() === ''
    ? afterYaml(page, index)
    : readField(page, index, match, node, scan);
}

/** The line after those of YAML that belong to a bare name. */
function afterYaml(page: Page, line: number): number {
  let next = line + 1;
  while (next < page.lines.length && /^(?:- |[ \t]+\S)/.test(textOf(page, next))) next += 1;
  return next;
}

function stray(index: number, scan: SdocScan): number {
  const message = 'neither a field nor a node of StrictDoc';
  scan.remarks.push({ line: index + 1, lineEnd: index + 1, code: 'unparsed', message });
  return index + 1;
}

function readField(
  page: Page,
  index: number,
  match: RegExpExecArray,
  node: SdocNode,
  scan: SdocScan,
): number {
  const first = page.lines[index]!;
  const raw = match[2] ?? '';
  const at = first.start + match[0].length - raw.length;
  let last = index;
  if (raw.trim() === '>>>') {
    do last += 1;
    while (last < page.lines.length && !/^<<<[ \t]*$/.test(textOf(page, last)));
    if (last === page.lines.length) {
      scan.refusal = refuse(index, at - first.start, `>>> of ${match[1]} has no <<<`);
      return last;
    }
  }
  if (raw.trim() === '') last = afterYaml(page, index) - 1;
  const end = page.lines[last]!.end;
  const stop = at + page.text.slice(at, end).trimEnd().length;
  node.fields.push({
    name: match[1]!,
    value: sdocValue(page.text.slice(at, stop)),
    line: index,
    lineEnd: last + 1,
    whole: { start: first.start, end: stop },
    span: { start: at, end: stop, form: 'sdoc' },
  });
  node.span.end = end;
  return last + 1;
}

function readRelations(page: Page, from: number, node: SdocNode, scan: SdocScan): number {
  let index = from;
  let relation: SdocRelation | null = null;
  for (; index < page.lines.length; index += 1) {
    const match = RELATION.exec(textOf(page, index));
    if (!match) break;
    const { start, end } = page.lines[index]!;
    if (match[1] === '- ') {
      relation = { type: '', value: '', role: '', line: index, span: { start, end } };
      node.relations.push(relation);
    }
    if (!relation) return stray(index, scan);
    if (match[2] === 'TYPE') relation.type = match[3]!;
    // Files were once given by their path.
    if (match[2] === 'VALUE' || match[2] === 'PATH') relation.value = match[3]!;
    if (match[2] === 'ROLE') relation.role = match[3]!;
    relation.span.end = end;
    node.span.end = end;
  }
  return index;
}

/** `[FREETEXT]` … `[/FREETEXT]` of old files: a text without fields. */
function freeText(page: Page, index: number, parent: SdocNode | null, scan: SdocScan): number {
  let last = index + 1;
  while (last < page.lines.length && !/^\[\/FREETEXT\][ \t]*$/.test(textOf(page, last))) last += 1;
  if (last === page.lines.length) {
    scan.refusal = refuse(index, 0, '[FREETEXT] has no [/FREETEXT]');
    return last;
  }
  const node = startNode(page, index, 'TEXT', parent);
  const raw = page.text.slice(page.lines[index]!.next, page.lines[last]!.start);
  const start = page.lines[index]!.next + (raw.length - raw.trimStart().length);
  const end = Math.max(start, page.lines[index]!.next + raw.trimEnd().length);
  const value = page.text.slice(start, end).replaceAll(/\r\n?/g, '\n');
  const span: FieldSpan = { start, end, form: 'prose' };
  const whole = { start, end };
  if (value !== '')
    node.fields.push({ name: 'STATEMENT', value, line: index, lineEnd: last + 1, whole, span });
  node.span.end = page.lines[last]!.end;
  scan.nodes.push(node);
  return last + 1;
}
