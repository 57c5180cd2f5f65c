import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { withLineFeeds } from '../text/lines.ts';
import type { PageLine } from './page-line.ts';

/** What one key of the front matter says: a text, or a list of texts. Anything deeper is kept as its source. */
export interface FrontMatterEntry {
  key: string;
  /** The key in lower case without `-`, `_` and spaces: `decision-makers` and `decisionMakers` are the same. */
  name: string;
  value: string | string[];
  /** Lines `[line, lineEnd)`, counted from 0. */
  line: number;
  lineEnd: number;
  /** Offsets of the value in the text. */
  start: number;
  end: number;
}

export interface FrontMatter {
  entries: FrontMatterEntry[];
  isClosed: boolean;
  /** The first line after it. */
  lineEnd: number;
}

const YAML_KEY =
  /^(?:([A-Za-z_][\w .-]{0,60}?)|"([^"\n]{1,60})"|'([^'\n]{1,60})')[ \t]*:(?=[ \t]|$)/;
const TOML_KEY = /^([A-Za-z_][\w-]{0,60})[ \t]*=/;

/** Reads a YAML (`---`) or TOML (`+++`) block at the very start of a file, key by key; null where there is none. */
export function readFrontMatter(text: string, lines: readonly PageLine[]): FrontMatter | null {
  const first = lines[0] ? text.slice(lines[0].start, lines[0].end).trimEnd() : '';
  if (first !== '---' && first !== '+++') return null;
  const keyPattern = first === '---' ? YAML_KEY : TOML_KEY;
  const last = lastLine(text, lines, first, keyPattern);
  if (!last) return null;
  const entries: FrontMatterEntry[] = [];
  for (let index = 1; index < last.line;) {
    const match = keyPattern.exec(headOf(text, lines[index]!));
    const lineEnd = match ? endOfEntry(text, lines, index, last.line, keyPattern) : index + 1;
    if (match) entries.push(entryAt(text, lines, index, lineEnd, match));
    index = lineEnd;
  }
  return { entries, isClosed: last.isClosed, lineEnd: last.isClosed ? last.line + 1 : last.line };
}

const headOf = (text: string, line: PageLine) =>
  text.slice(line.start, Math.min(line.end, line.start + 200));

// A block that is never closed ends before the first line that cannot belong to it. Without a key
// first, the mark is but a rule at the top of the page.
function lastLine(text: string, lines: readonly PageLine[], mark: string, key: RegExp) {
  const closings = mark === '---' ? ['---', '...'] : ['+++'];
  let hasKey = false;
  for (let index = 1; index < lines.length; index += 1) {
    const head = headOf(text, lines[index]!);
    if (closings.includes(head.trimEnd())) return { line: index, isClosed: true };
    const isKey = key.test(head);
    const isOther = /^(?:#|\s*$)/.test(head) || (hasKey && /^[ \t\]-]/.test(head));
    if (!isKey && !isOther) break;
    hasKey ||= isKey;
  }
  if (!hasKey) return null;
  let line = 1;
  while (line < lines.length && /^(?![ \t]*$|#)/.test(headOf(text, lines[line]!))) {
    if (!key.test(headOf(text, lines[line]!)) && !/^[ \t-]/.test(headOf(text, lines[line]!))) break;
    line += 1;
  }
  return line > 1 ? { line, isClosed: false } : null;
}

function endOfEntry(
  text: string,
  lines: readonly PageLine[],
  first: number,
  last: number,
  key: RegExp,
): number {
  let index = first + 1;
  while (index < last && !key.test(headOf(text, lines[index]!))) index += 1;
  return index;
}

function entryAt(
  text: string,
  lines: readonly PageLine[],
  line: number,
  lineEnd: number,
  match: RegExpExecArray,
): FrontMatterEntry {
  const key = match[1] ?? match[2] ?? match[3]!;
  const from = lines[line]!.start + match[0].length;
  const raw = text.slice(from, lines[lineEnd - 1]!.end);
  const read = valueOf(raw);
  const name = key.toLowerCase().replaceAll(/[\s_.-]/g, '');
  return {
    key,
    name,
    line,
    lineEnd,
    value: read.value,
    start: from + read.start,
    end: from + read.end,
  };
}

const SIMPLE = /^[\p{L}\p{N}][^#:{}[\]&*!|>'"%@`,\r\n]*$/u;

function valueOf(raw: string): { value: string | string[]; start: number; end: number } {
  const start = raw.length - raw.trimStart().length;
  const trimmed = {
    start: Math.min(start, raw.length),
    end: Math.max(start, raw.trimEnd().length),
  };
  const bare = raw.slice(trimmed.start, trimmed.end);
  if (SIMPLE.test(bare)) return { value: bare, ...trimmed };
  return yamlValue(raw) ?? { value: unquoted(withLineFeeds(bare)), ...trimmed };
}

// Failsafe: dates, numbers and booleans stay the texts they are. Read key by key, so that one value
// that is no YAML (`title: Foo: bar`) costs nothing but itself.
function yamlValue(raw: string): { value: string | string[]; start: number; end: number } | null {
  // The parser knows no lone `\r` as a line end; the offsets stay the same.
  const lines = raw.replaceAll(/\r(?!\n)/g, '\n');
  const document = parseDocument(`k: ${lines}`, {
    schema: 'failsafe',
    strict: false,
    logLevel: 'silent',
  });
  const pair = isMap(document.contents) ? document.contents.items[0] : undefined;
  if (document.errors.length > 0 || !pair) return null;
  const node = pair.value;
  if (!isScalar(node) && !isSeq(node)) return null;
  const [from, to] = node.range ?? [3, 3];
  const value = isScalar(node) ? textOf(node.value) : node.items.map(elementText).filter(Boolean);
  const start = Math.min(from - 3, raw.length);
  return { value, start, end: start + raw.slice(start, to - 3).trimEnd().length };
}

function elementText(node: unknown): string {
  return isScalar(node) ? textOf(node.value) : String(node).trim();
}

// The failsafe schema makes every scalar a text.
function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function unquoted(value: string): string {
  return /^"[^"]*"$|^'[^']*'$/.test(value) ? value.slice(1, -1) : value;
}
