import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SCHEMAS } from '@throughline/schema';
import { expect } from 'vitest';
import { parseDocument } from 'yaml';
import {
  decodeField,
  decodeSource,
  type ParsedItem,
  type ParsedSource,
  readSource,
  type SourceText,
} from '../src/index.ts';

/** Reads a text under a path; the first line break of a template literal is not part of it. */
export function read(path: string, text: string): ParsedSource {
  return readSource({ path, text: text.replace(/^\n/, '') });
}

/** The only item of a file, or the one with a source id. */
export function itemOf(source: ParsedSource, sourceId?: string): ParsedItem {
  const item =
    sourceId === undefined
      ? source.items[0]
      : source.items.find((candidate) => candidate.sourceId === sourceId);
  if (!item)
    throw new Error(
      `no item ${sourceId ?? ''} among ${source.items.map((other) => other.sourceId).join(', ')}`,
    );
  return item;
}

/** The items of a kind, by source id. */
export function idsOf(source: ParsedSource, kind: ParsedItem['kind']): string[] {
  return source.items.filter((item) => item.kind === kind).map((item) => item.sourceId);
}

/** Links of one file as `from type to`. */
export function linksOf({ links }: ParsedSource): string[] {
  return links.map(
    ({ from, type, to }) => `${from.sourceId ?? from.path} ${type} ${to.sourceId ?? to.path}`,
  );
}

/** Where the corpus lies, or null with a message. */
export function corpusFolder(): string | null {
  const folder = resolve(
    process.env['THROUGHLINE_CORPUS'] ?? join(import.meta.dirname, '../../../../shared/corpus'),
  );
  if (existsSync(folder)) return folder;
  console.info(`corpus tests are skipped: ${folder} is not there; set THROUGHLINE_CORPUS`);
  return null;
}

/** The paths of files below a folder whose names match, relative to it, in order. */
export function corpusPaths(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

/** The text files below a folder of the corpus, with paths relative to it, in order. */
export function corpusFiles(folder: string): SourceText[] {
  return corpusPaths(folder, /\.(?:md|ya?ml|kiro|sdoc|xml|ts|jsonl)$/).map((path) => ({
    path,
    text: decodeSource(readFileSync(join(folder, path))).text,
  }));
}

/** What must hold of everything that was ever read. */
export function expectSound(source: SourceText, parsed: ParsedSource): void {
  const lineCount = source.text.split(/\r\n|\r|\n/).length;
  expect(new Set(parsed.items.map((item) => item.sourceId)).size).toBe(parsed.items.length);
  for (const item of parsed.items) {
    expectSpan(source.text, item.span);
    const { title, body, labels, owner, priority, fields } = item;
    const checked = SCHEMAS[item.kind].create.shape.data.safeParse({
      title,
      body,
      labels,
      owner,
      priority,
      ...fields,
    });
    expect(checked.error?.issues ?? []).toEqual([]);
    for (const [name, span] of Object.entries(item.fieldSpans))
      expectField(source.text, item, name, span);
  }
  for (const { span } of parsed.links) expectSpan(source.text, span);
  for (const { line, lineEnd } of parsed.remarks) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(lineEnd).toBeGreaterThanOrEqual(line);
    expect(lineEnd).toBeLessThanOrEqual(lineCount);
  }
}

function expectSpan(text: string, span: { start: number; end: number }): void {
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeGreaterThanOrEqual(span.start);
  expect(span.end).toBeLessThanOrEqual(text.length);
}

// Fields whose value is another word than the text's, or a list, are only asked to be inside it.
function expectField(
  text: string,
  item: ParsedItem,
  name: string,
  span: ParsedItem['fieldSpans'][string],
): void {
  expectSpan(text, span);
  if (span.form === 'yaml') expectYaml(text.slice(span.start, span.end), item, name);
  if (span.form === 'word' || span.form === 'list' || span.form === 'yaml') return;
  const said = decodeField(text.slice(span.start, span.end), span);
  const isPart = /\.\d+$/.test(name) && typeof fieldAt(item, name) !== 'string';
  if (isPart) expect(String(fieldAt(item, name.replace(/\.\d+$/, '')))).toContain(said);
  else expect(fieldAt(item, name)).toBe(said);
}

// What is no YAML stands for itself; a text that is one of several is only inside the field.
function expectYaml(raw: string, item: ParsedItem, name: string): void {
  const document = parseDocument(raw, { schema: 'failsafe', strict: false, logLevel: 'silent' });
  const value: unknown = document.errors.length > 0 ? raw : document.toJS();
  if (typeof value !== 'string' || /^\w+\.\d+$/.test(name)) return;
  expect(String(fieldAt(item, name)).replaceAll(/\s+/g, ' ')).toBe(
    value.toWellFormed().replaceAll('\u0000', '\uFFFD').replaceAll(/\s+/g, ' ').trim(),
  );
}

function fieldAt(item: ParsedItem, name: string): unknown {
  const [first, ...rest] = name.split('.');
  const own =
    first === 'title' || first === 'body' || first === 'owner' ? item[first] : item.fields[first!];
  return rest.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[key]
        : undefined,
    own,
  );
}
