import type { FieldSpan } from '../parsed.ts';
import { lineIndexAt } from '../text/lines.ts';
import { csvTexts } from './csv-text.ts';
import { lineTexts } from './line-text.ts';
import { listTexts } from './list-texts.ts';
import { proseTexts } from './prose-text.ts';
import type { Way, Writing } from '../reader.ts';
import { lineEndOf } from './way.ts';
import { sdocTexts } from './sdoc-text.ts';
import { wordTexts } from './word-texts.ts';
import { yamlTexts } from './yaml-text.ts';

/** Ways to write a value that stands in one place, by the form of its span: the inverse of `decodeField`. */
export function* valueWays(writing: Writing): Generator<Way> {
  const span = writing.item.fieldSpans[writing.field];
  if (!span) return;
  const { start, end } = span;
  for (const text of valueTexts(writing, span)) yield [{ start, end, text }];
}

function* valueTexts(writing: Writing, span: FieldSpan): Generator<string> {
  const { page, value } = writing;
  const raw = page.text.slice(span.start, span.end);
  const before = page.text.slice(
    page.lines[lineIndexAt(page.lines, span.start)]?.start ?? 0,
    span.start,
  );
  const lineEnd = lineEndOf(page.text);
  if (span.form === 'word') yield* wordTexts(raw, writing, before);
  else if (span.form === 'list') {
    const values = typeof value === 'string' ? [value] : ((value ?? []) as string[]);
    yield* listTexts(raw, values, /^\s*$/.test(before) ? before : '', lineEnd);
  } else if (typeof value !== 'string') return;
  else if (span.form === 'prose') {
    yield* proseTexts(raw, value, span.indent ?? 0, lineEnd);
    // A paragraph right below another text would go on with it.
    if (value !== '' && /^\s*$/.test(before))
      for (const text of proseTexts(raw, value, span.indent ?? 0, lineEnd))
        yield lineEnd + before + text;
  } else if (span.form === 'yaml') yield* yamlTexts(raw, value);
  else if (span.form === 'csv') yield* csvTexts(raw, value);
  else if (span.form === 'sdoc') yield* sdocTexts(raw, value, lineEnd);
  else yield* lineTexts(raw, value, span.form === 'cell');
}
