import type {
  ExportedSources,
  ExportSourcesInput,
  ProjectId,
  SourceFile,
} from '@throughline/schema';
import type { Context } from '../context.ts';
import { asFields, keyOf } from '../items/present.ts';
import { permit } from '../permit.ts';
import { blankOf, isSame } from './snapshot.ts';
import type { KnownSpan, SourceFileRecord } from './source-store.ts';

/** The files kept, without their contents, by path. */
export async function listSources(
  context: Context,
  input: { projectId: ProjectId },
): Promise<SourceFile[]> {
  await permit(context, 'reader', input.projectId);
  return context.stores.sources.list(input.projectId);
}

/** One page of files, byte for byte as they were imported, with the keys of items edited here since. */
export async function exportSources(
  context: Context,
  input: ExportSourcesInput,
): Promise<ExportedSources> {
  const { projectId, after, limit } = input;
  await permit(context, 'reader', projectId);
  const found = await context.stores.sources.page(projectId, after, limit + 1);
  const files = found.slice(0, limit);
  const edited = await editedItems(context, projectId, files);

  return {
    files: files.map((file) => ({
      path: file.path,
      base64: Buffer.from(file.content).toString('base64'),
      editedItems: edited.get(file.path) ?? [],
    })),
    nextAfter: found.length > limit ? files.at(-1)!.path : null,
  };
}

async function editedItems(
  context: Context,
  projectId: ProjectId,
  files: readonly SourceFileRecord[],
): Promise<Map<string, string[]>> {
  const paths = new Set(files.map((file) => file.path));
  const spans = (await context.stores.sources.spans(projectId)).filter(
    (span) => paths.has(span.path) && !span.isGone,
  );
  const items = await context.stores.items.findMany(
    projectId,
    spans.map((span) => span.itemId),
  );
  const fields = new Map(items.map((item) => [item.id, asFields(item)]));
  const edited = new Map<string, string[]>();
  for (const span of spans) {
    if (!isEdited(span, fields.get(span.itemId) ?? {})) continue;
    edited.set(span.path, [...(edited.get(span.path) ?? []), keyOf(span)]);
  }
  return edited;
}

function isEdited(span: KnownSpan, current: Record<string, unknown>): boolean {
  const blank = blankOf(span.kind);
  return Object.entries(span.parsed).some(
    ([name, value]) => !isSame(current[name], value ?? blank[name]),
  );
}
