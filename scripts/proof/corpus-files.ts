import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decodeSource, type SourceText } from '@throughline/formats';

/** The files of the corpus as texts, by path; ends the process with a word where there is none. */
export function corpusFiles(): SourceText[] {
  const corpus = resolve(process.env['THROUGHLINE_CORPUS'] ?? '../shared/corpus');
  if (!existsSync(corpus)) {
    console.log(`No corpus at ${corpus}: set THROUGHLINE_CORPUS.`);
    process.exit(0);
  }
  return readdirSync(corpus, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => ({
      path: file.slice(corpus.length + 1),
      text: decodeSource(readFileSync(file)).text,
    }));
}

const EMPTY_KEY = /^[\w -]+:[ \t]*(?:\[\]|''|"")?[ \t]*\r?$/;

/** Whether all lines are still there in their order, but for keys that held nothing, and others between them. */
export function isInsertion(before: string, after: string): boolean {
  const now = after.split('\n');
  const old = before.split('\n').filter((line) => !EMPTY_KEY.test(line) || now.includes(line));
  let at = 0;
  for (const line of now) if (line === old[at]) at += 1;
  return at === old.length;
}

/** Whether a field holds nothing. */
export function isBlank(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
