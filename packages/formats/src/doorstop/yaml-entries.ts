import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { FieldSpan, Refusal } from '../parsed.ts';

/** What one key of a YAML file says, and where its value stands. */
export interface YamlEntry {
  key: string;
  value: string | string[];
  span: FieldSpan;
}

/** The keys of a YAML file, each as a text or a list of texts; or where it breaks. */
export function yamlEntries(text: string): Map<string, YamlEntry> | Refusal {
  const lines = new LineCounter();
  const options = { schema: 'failsafe', logLevel: 'silent', lineCounter: lines } as const;
  const document = parseDocument(text, options);
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    return { line, column: col, reason: error.message.split(' at line ', 1)[0]!.slice(0, 300) };
  }
  const entries = new Map<string, YamlEntry>();
  if (!isMap(document.contents)) return entries;
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const [start, end] = (value as Node | null)?.range ?? [0, 0];
    const raw = text.slice(start, end);
    const span: FieldSpan = { start, end: start + raw.trimEnd().length, form: 'yaml' };
    const said = isSeq(value) ? value.items.map(textOf) : textOf(value);
    entries.set(name, { key: name, value: said, span });
  }
  return entries;
}

function textOf(node: unknown): string {
  if (isScalar(node)) return typeof node.value === 'string' ? node.value.trimEnd() : '';
  // `- REQ001: fingerprint` is a map of one; its key is what it names.
  if (isMap(node))
    return node.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')).join(' ');
  return '';
}
