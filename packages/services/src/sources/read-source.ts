import { decodeSource } from '@throughline/formats';
import type { ReadSourceInput, SourceText } from '@throughline/schema';
import type { Context } from '../context.ts';
import { keyOf } from '../items/present.ts';
import { permit } from '../permit.ts';
import { notFound } from '../problem-error.ts';
import { lineAt } from './read-upload.ts';

/** A kept file as text, with the lines where its items stand. */
export async function readSource(context: Context, input: ReadSourceInput): Promise<SourceText> {
  await permit(context, 'reader', input.projectId);
  const found = await context.stores.sources.read(input.projectId, input.path);
  if (!found) throw notFound(`file ${input.path}`);
  const { path, format, importedAt, isGone, content } = found.file;
  const { text } = decodeSource(content, path);
  return {
    path,
    format,
    text,
    importedAt,
    isGone,
    items: found.items.map((item) => ({
      key: keyOf(item),
      kind: item.kind,
      title: item.title,
      line: item.line,
      lineEnd: Math.max(item.line, lineAt(text, item.end - 1)),
    })),
  };
}
