import { parseDocument, isScalar, isSeq } from 'yaml';
import { namesIn } from '../markdown/metadata.ts';
import { splitLines } from '../text/lines.ts';
import { quotesOf, yamlTexts } from './yaml-text.ts';

/**
 * Texts for a list of short values where `raw` stood: in brackets, one to a line, or in a row, as it
 * was. Values that stay keep their spelling. `indent` is the white space before its first element.
 */
export function* listTexts(
  raw: string,
  values: readonly string[],
  indent: string,
  lineEnd: string,
): Generator<string> {
  if (raw.startsWith('[')) yield bracketed(raw, values);
  else if (/^-\s/.test(raw)) yield lined(raw, values, indent, lineEnd);
  else if (/[\r\n]/.test(raw)) yield bulleted(raw, values, lineEnd);
  else {
    const { quote, inner } = quotesOf(raw);
    yield quote + inRow(inner, values) + quote;
    if (values.length === 1) yield* yamlTexts(raw, values[0]!);
  }
  yield `[${values.map((value) => elementText(value, '')).join(', ')}]`;
}

function bracketed(raw: string, values: readonly string[]): string {
  const old = elementsOf(raw);
  const separator = /,\s*/.exec(raw.slice(old[0]?.end ?? 0, old[1]?.start ?? 0))?.[0] ?? ', ';
  const open = raw.slice(0, old[0]?.start ?? 1);
  const close = old.length > 0 ? raw.slice(old.at(-1)!.end) : ']';
  const quote = quotesOf(old[0]?.raw ?? '').quote;
  if (values.length === 0) return '[]';
  return (
    open +
    values.map((value) => spelling(old, value) ?? elementText(value, quote)).join(separator) +
    close
  );
}

function lined(raw: string, values: readonly string[], indent: string, lineEnd: string): string {
  const old = elementsOf(raw);
  const lines = splitLines(raw);
  const second = lines[1] && /^[ \t]*(?=-\s)/.exec(raw.slice(lines[1].start, lines[1].end))?.[0];
  const gap = /^-(\s+)/.exec(raw)![1]!;
  const quote = quotesOf(old[0]?.raw ?? '').quote;
  if (values.length === 0) return '[]';
  return values
    .map((value) => `-${gap}${spelling(old, value) ?? elementText(value, quote)}`)
    .join(lineEnd + (second ?? indent));
}

// Bullets under a key: the first one's marker stands before the stretch.
function bulleted(raw: string, values: readonly string[], lineEnd: string): string {
  const lines = splitLines(raw).map(({ start, end }) => raw.slice(start, end));
  const marker = /^[ \t]*[-*+][ \t]+/.exec(lines[1] ?? '')?.[0] ?? '- ';
  const old = lines.map((line) => line.replace(/^[ \t]*[-*+][ \t]+/, ''));
  const spelled = values.map((value) => old.find((line) => namesIn(line)[0] === value) ?? value);
  return spelled.join(lineEnd + marker);
}

function inRow(raw: string, values: readonly string[]): string {
  const separator = /\s*[,;]\s*/.exec(raw)?.[0] ?? ', ';
  const old = raw.split(/[,;]/).map((part) => part.trim());
  return values
    .map((value) => old.find((part) => namesIn(part)[0] === value) ?? value)
    .join(separator);
}

interface Element {
  value: string;
  raw: string;
  start: number;
  end: number;
}

const PREFIX = 'k: ';

function elementsOf(raw: string): Element[] {
  // A list that begins on the key's line is none; on a line of its own the offsets stay the same.
  const head = raw.startsWith('-') ? '' : PREFIX;
  const text = raw.startsWith('-') ? leveled(raw) : head + raw;
  const document = parseDocument(text, { schema: 'failsafe', strict: false, logLevel: 'silent' });
  const node = head === '' ? document.contents : document.get('k', true);
  if (document.errors.length > 0 || !isSeq(node)) return [];
  return node.items.flatMap((item) => {
    if (!isScalar(item) || !item.range || typeof item.value !== 'string') return [];
    const [start, end] = item.range;
    const spelled = text.slice(start, end);
    return [
      { value: item.value, raw: spelled, start: start - head.length, end: end - head.length },
    ];
  });
}

const leveled = (raw: string) => raw.replaceAll(/(\r\n|\r|\n)[ \t]+(?=-\s)/g, '$1');

const spelling = (old: readonly Element[], value: string) =>
  old.find((element) => element.value === value)?.raw;

function elementText(value: string, quote: string): string {
  if (quote !== '') return [...yamlTexts(quote, value)][0]!;
  return /^[\s#&*!|>'"%@`?:-]|[[\]{},]|: |:$| #|^$/.test(value) ? JSON.stringify(value) : value;
}
