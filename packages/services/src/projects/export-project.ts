import type { FiledItem, FiledSource, ItemId, ProjectFile, ProjectId } from '@throughline/schema';
import type { Context, Stores } from '../context.ts';
import type { ItemRecord } from '../items/item-store.ts';
import { keyOf } from '../items/present.ts';
import type { LinkRecord } from '../links/link-store.ts';
import { permit } from '../permit.ts';
import { filedTerm } from '../terms/file-terms.ts';
import type { SourceFileRecord } from '../sources/source-store.ts';

const FILES_AT_ONCE = 20;

/** The whole project, as it is at one moment: nobody writes to it while it is read. */
export async function exportProject(
  context: Context,
  { projectId }: { projectId: ProjectId },
): Promise<ProjectFile> {
  const { slug, name, description } = await permit(context, 'reader', projectId);

  return context.stores.transaction(async (stores) => {
    await stores.changes.lockHead(projectId);
    const items = await stores.items.all(projectId);
    const settings = await stores.analysis.find(projectId);
    const keys = new Map(items.map((item) => [item.id, keyOf(item)]));
    return {
      format: 'throughline',
      version: 1,
      exportedAt: context.clock().toISOString(),
      project: { slug, name, description },
      items: items.map(filedItem),
      links: (await stores.links.all(projectId)).map((link) => filedLink(link, keys)),
      sources: await filedSources(stores, projectId, keys),
      placements: (await stores.sources.placements(projectId))
        .map(({ itemId, into }) => ({ key: keys.get(itemId)!, into }))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
      terms: (await stores.terms.all(projectId)).map(filedTerm),
      ...(settings && { analysis: settings.config }),
    };
  });
}

function filedItem(item: ItemRecord): FiledItem {
  const { id, kind, title, state, priority, body, labels, owner } = item;
  return {
    // As XML wants names, because ReqIF does.
    guid: `_${id}`,
    key: keyOf(item),
    kind,
    title,
    state,
    priority,
    body,
    labels,
    owner,
    createdAt: item.createdAt.toISOString(),
    updatedAt: item.updatedAt.toISOString(),
    archivedAt: item.archivedAt?.toISOString() ?? null,
    fields: item.fields as FiledItem['fields'],
  };
}

function filedLink(link: LinkRecord, keys: ReadonlyMap<ItemId, string>) {
  const { type, fromId, toId, createdAt, reviewedAt, reviewedHash, reviewReason } = link;
  return {
    type,
    from: keys.get(fromId)!,
    to: keys.get(toId)!,
    createdAt: createdAt.toISOString(),
    reviewedAt: reviewedAt.toISOString(),
    reviewedHash,
    reviewReason,
  };
}

async function filedSources(
  stores: Stores,
  projectId: ProjectId,
  keys: ReadonlyMap<ItemId, string>,
): Promise<FiledSource[]> {
  const heads = await stores.sources.files(projectId);
  const spans = Map.groupBy(await stores.sources.spans(projectId), ({ path }) => path);
  const contents = await contentsOf(stores, projectId);
  return heads
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => ({
      path: file.path,
      format: file.format,
      base64: contents.get(file.path) ?? '',
      isGone: file.isGone,
      importedAt: file.importedAt.toISOString(),
      columns: file.columns,
      statedLinks: file.statedLinks,
      spans: (spans.get(file.path) ?? []).map((span) => ({
        key: keys.get(span.itemId)!,
        sourceId: span.sourceId,
        line: span.line,
        start: span.start,
        end: span.end,
        fieldSpans: span.fieldSpans,
        parsed: span.parsed as FiledItem['fields'],
        conflicts: span.conflicts as FiledSource['spans'][number]['conflicts'],
        isGone: span.isGone,
      })),
    }));
}

/** The files' bytes as base64 by path; of files that are gone only what was read of them is told. */
async function contentsOf(stores: Stores, projectId: ProjectId): Promise<Map<string, string>> {
  const contents = new Map<string, string>();
  let page: SourceFileRecord[] = [];
  do {
    page = await stores.sources.page(projectId, page.at(-1)?.path, FILES_AT_ONCE);
    for (const { path, content } of page)
      contents.set(path, Buffer.from(content).toString('base64'));
  } while (page.length === FILES_AT_ONCE);
  return contents;
}
