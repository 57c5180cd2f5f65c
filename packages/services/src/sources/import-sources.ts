import type { ImportReport, ImportSourcesInput, ItemId, ProjectId } from '@throughline/schema';
import { LINK_TYPES } from '@throughline/schema';
import { recordChanges } from '../changes/record-changes.ts';
import type { Context, Stores } from '../context.ts';
import type { ItemRecord } from '../items/item-store.ts';
import { keyOf } from '../items/present.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { ProblemError } from '../problem-error.ts';
import { draftImport, type FileHead, type ImportDraft } from './draft-import.ts';
import { matchItems } from './match-items.ts';
import { itemsToLoad, planItems } from './plan-items.ts';
import { placedSpans } from './plan-additions.ts';
import { planLinks } from './plan-links.ts';
import { echoedPaths } from './echoed-paths.ts';
import { readUpload, type ReadUpload } from './read-upload.ts';
import { reportImport } from './report-import.ts';
import type { KnownSpan, SourceRef } from './source-store.ts';

/**
 * Takes files over: keeps each verbatim, turns what is in it into items and links, and on a second
 * import takes over only what changed in the files. One transaction: all of it or nothing.
 */
export async function importSources(
  context: Context,
  input: ImportSourcesInput,
): Promise<ImportReport> {
  const { projectId } = input;
  await permit(context, 'editor', projectId);
  const upload = await readFiles(context.stores, input);
  if (input.isDryRun) {
    return reportImport(await draft(context, context.stores, input, upload), 0, true);
  }
  return mutate(context, 'sources.import', input, async (stores) => {
    const planned = await takeOver(context, stores, input, upload);
    await recordChanges(context, stores, projectId, planned.changes);
    return reportImport(planned, planned.changes.length, false);
  });
}

/** Reads what was sent. That is slow and needs no lock; only the items of files not sent have to be known for it. */
export async function readFiles(
  { sources }: Pick<Stores, 'sources'>,
  input: ImportSourcesInput,
): Promise<ReadUpload> {
  const { projectId, files } = input;
  const columnsOf = columnsKnown(input, await sources.files(projectId));
  return readUpload(files, await sources.spans(projectId), columnsOf);
}

/** Writes what was read, all but the log. */
export async function takeOver(
  context: Context,
  stores: Stores,
  input: ImportSourcesInput,
  upload: ReadUpload,
): Promise<ImportDraft> {
  await lockAll(stores, input, upload);
  const planned = await draft(context, stores, input, upload);
  await write(stores, planned);
  return planned;
}

/** What was told of a table's columns now, else when it was imported before. */
function columnsKnown({ tables }: ImportSourcesInput, files: readonly FileHead[]) {
  const kept = files.filter(({ columns }) => columns.length > 0);
  const told = new Map([...kept, ...tables].map(({ path, columns }) => [path, columns]));
  return (path: string) => told.get(path);
}

/**
 * Locks what the import will write in the order in which every writer locks: items, then numbers, then
 * the log. Whoever is under way finishes first, and what is read from here on stays so.
 */
async function lockAll(
  stores: Stores,
  input: ImportSourcesInput,
  upload: ReadUpload,
): Promise<void> {
  const { projectId } = input;
  const spans = await allSpans(stores, projectId, upload);
  const matches = matchItems(upload.items, spans, coverOf(input, upload));
  await stores.items.lock(projectId, itemsToLoad(matches));
  const kinds = matches.pairs.flatMap(({ read, span }) => (span ? [] : [read.item.kind]));
  for (const kind of [...new Set(kinds)].toSorted())
    await stores.items.takeNumbers(projectId, kind, 0);
  await stores.changes.lockHead(projectId);
}

/** Whether a file was sent and read, or would have been if it were still there. */
function coverOf(
  { completeFolders, presentPaths }: ImportSourcesInput,
  upload: ReadUpload,
): (path: string) => boolean {
  const sent = new Set(upload.files.map((file) => file.path));
  const other = new Set([...upload.refused.map((file) => file.path), ...presentPaths]);
  return (path) =>
    !other.has(path) &&
    (sent.has(path) || completeFolders.some((folder) => isInside(path, folder)));
}

/** Decides what to do, with all that is stored in view. */
async function draft(
  context: Context,
  stores: Stores,
  input: ImportSourcesInput,
  upload: ReadUpload,
): Promise<ImportDraft> {
  const { projectId } = input;
  const files = await stores.sources.files(projectId);
  const spans = await allSpans(stores, projectId, upload);
  const readPaths = new Set(upload.files.map((file) => file.path));
  const isCovered = coverOf(input, upload);

  const matches = matchItems(upload.items, spans, isCovered);
  const loaded = await loadAll(stores, projectId, itemsToLoad(matches));
  const steps = planItems(matches, loaded);
  const firstNumbers = await reserveNumbers(stores, input, steps);
  const drafted = draftImport({
    context,
    projectId,
    upload,
    files,
    spans,
    steps,
    firstNumbers,
    isCovered,
    echoes: await echoedPaths(stores, projectId, upload.files, files),
  });

  const place = (ref: SourceRef) => `${ref.path}\u0000${ref.sourceId}`;
  const idsBefore = new Map(spans.map((span) => [place(span), span.itemId]));
  const pathById = new Map(drafted.allFiles.map((file) => [file.id, file.path]));
  const idsAfter = new Map(idsBefore);
  for (const span of drafted.spans) {
    idsAfter.set(
      place({ path: pathById.get(span.sourceFileId)!, sourceId: span.sourceId }),
      span.itemId,
    );
  }
  const linkPlan = planLinks({
    links: upload.links,
    files,
    readPaths,
    idBefore: (ref) => idsBefore.get(place(ref)),
    idAfter: (ref) => idsAfter.get(place(ref)),
    existing: await stores.links.edges(projectId, LINK_TYPES),
  });
  const ends = linkPlan.create.concat(linkPlan.remove).flatMap((link) => [link.fromId, link.toId]);
  const known = new Map([...loaded, ...drafted.itemsById]);
  const others = await loadAll(
    stores,
    projectId,
    ends.filter((id) => !known.has(id)),
  );
  return drafted.withLinks(linkPlan, new Map([...others, ...known]));
}

/** The items that came from files, and those that are to be written into one and may stand there by now. */
async function allSpans(
  stores: Stores,
  projectId: ProjectId,
  upload: ReadUpload,
): Promise<KnownSpan[]> {
  const spans = await stores.sources.spans(projectId);
  return [...spans, ...(await placedSpans(stores, projectId, upload.items, spans))];
}

async function loadAll(
  stores: Stores,
  projectId: ProjectId,
  ids: ItemId[],
): Promise<Map<ItemId, ItemRecord>> {
  const items = ids.length > 0 ? await stores.items.findMany(projectId, [...new Set(ids)]) : [];
  return new Map(items.map((item) => [item.id, item]));
}

/** A dry run gives out no numbers: its new items have keys to be known only later. */
async function reserveNumbers(
  stores: Stores,
  input: ImportSourcesInput,
  steps: ReturnType<typeof planItems>,
): Promise<Map<string, number>> {
  const counts = new Map<ItemRecord['kind'], number>();
  for (const step of steps)
    if (step.type === 'create') counts.set(step.kind, (counts.get(step.kind) ?? 0) + 1);
  const first = new Map<string, number>();
  for (const [kind, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    first.set(
      kind,
      input.isDryRun ? 1 : await stores.items.takeNumbers(input.projectId, kind, count),
    );
  }
  return first;
}

async function write(stores: Stores, planned: ImportDraft): Promise<void> {
  await stores.sources.saveFiles(planned.savedFiles);
  await stores.sources.markGone(planned.projectId, planned.goneFiles);
  await stores.items.insertMany(planned.created);
  for (const { next, version } of planned.updated) {
    if (!(await stores.items.update(next, version))) throw overtaken(keyOf(next));
  }
  await stores.sources.saveSpans(planned.spans);
  await stores.sources.removePlacements(
    planned.projectId,
    planned.spans.filter(({ isGone }) => !isGone).map(({ itemId }) => itemId),
  );
  await stores.links.insertMany(planned.newLinks);
  for (const link of planned.removedLinks) await stores.links.remove(link);
}

function overtaken(key: string): ProblemError {
  const message = `${key} was changed while the import ran. Nothing was imported; import again.`;
  return new ProblemError({ code: 'IMPORT_OVERTAKEN', message });
}

function isInside(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
