import { changedFields } from '@throughline/domain';
import type { Fields, ItemId, Kind, ProjectId, SourceFileId } from '@throughline/schema';
import type { NewChange } from '../changes/record-changes.ts';
import type { Context } from '../context.ts';
import type { ItemRecord } from '../items/item-store.ts';
import { newItem, revise } from '../items/new-item.ts';
import { asFields, keyOf } from '../items/present.ts';
import { newLink } from '../links/create-link.ts';
import type { LinkKey, LinkRecord } from '../links/link-store.ts';
import { linkCreated, linkFields } from '../links/present-link.ts';
import type { ItemStep } from './plan-items.ts';
import type { LinkPlan } from './plan-links.ts';
import { lineAt, type ReadUpload } from './read-upload.ts';
import { bareSpan, isSame, snapshotOf } from './snapshot.ts';
import type {
  FieldConflict,
  KnownSpan,
  SourceFileRecord,
  SourceSpanRecord,
} from './source-store.ts';

export type FileHead = Omit<SourceFileRecord, 'content'>;

export interface DraftQuestion {
  context: Pick<Context, 'newId' | 'clock'>;
  projectId: ProjectId;
  upload: ReadUpload;
  files: readonly FileHead[];
  spans: readonly KnownSpan[];
  steps: readonly ItemStep[];
  firstNumbers: ReadonlyMap<string, number>;
  isCovered: (path: string) => boolean;
  /** The files that say what an export of ours says: nothing new. */
  echoes: ReadonlySet<string>;
}

/** The rows that an import writes, and the changes that tell of them. */
export interface ImportDraft {
  projectId: ProjectId;
  upload: ReadUpload;
  steps: readonly ItemStep[];
  fileTally: { added: number; changed: number; unchanged: number; removed: number };
  savedFiles: SourceFileRecord[];
  goneFiles: SourceFileId[];
  spans: SourceSpanRecord[];
  created: ItemRecord[];
  updated: { next: ItemRecord; version: number }[];
  newLinks: LinkRecord[];
  removedLinks: LinkKey[];
  linkPlan: LinkPlan;
  itemsById: Map<ItemId, ItemRecord>;
  /** Both ends of every link created or removed, by id. */
  linkEnds: ReadonlyMap<ItemId, ItemRecord>;
  changes: NewChange[];
}

/** Turns the plan for the items into rows; the links follow when the ids of the new items are known. */
export function draftImport(question: DraftQuestion) {
  const { upload, files, steps, projectId, context } = question;
  const at = context.clock();
  const kept = new Map(files.map((file) => [file.path, file]));
  const fileIds = new Map(
    upload.files.map(({ path }) => [path, kept.get(path)?.id ?? (context.newId() as SourceFileId)]),
  );
  const texts = new Map(upload.files.map((file) => [file.path, file.text]));
  const rows = draftItems(question, at, (step, itemId, base, conflicts) => ({
    projectId,
    itemId,
    sourceFileId: fileIds.get(step.read.path)!,
    sourceId: step.read.item.sourceId,
    line: lineAt(texts.get(step.read.path)!, step.read.item.span.start),
    start: step.read.item.span.start,
    end: step.read.item.span.end,
    fieldSpans: step.read.item.fieldSpans,
    parsed: base,
    conflicts,
    isGone: false,
  }));
  const allFiles = [
    ...files,
    ...upload.files.map(({ path }) => ({ path, id: fileIds.get(path)! })),
  ];

  const withLinks = (linkPlan: LinkPlan, items: ReadonlyMap<ItemId, ItemRecord>): ImportDraft => {
    const fileRows = draftFiles(question, linkPlan, fileIds, at);
    const links = draftLinks(linkPlan, items, at);
    const touched = [...fileRows.added, ...fileRows.changed].map(({ path, contentHash }) => ({
      path,
      contentHash,
    }));
    const goneFiles = files.filter(
      (file) => !file.isGone && question.isCovered(file.path) && !texts.has(file.path),
    );
    const changes = [...rows.changes, ...links.changes];
    if (touched.length + goneFiles.length > 0) {
      const after = { files: touched, gone: goneFiles.map((file) => file.path) };
      changes.push({ action: 'source.imported', after });
    }
    return {
      projectId,
      upload: { ...upload, remarks: [...upload.remarks, ...linkPlan.remarks] },
      steps,
      fileTally: {
        added: fileRows.added.length,
        changed: fileRows.changed.length,
        unchanged: upload.files.length - touched.length,
        removed: goneFiles.length,
      },
      savedFiles: fileRows.saved,
      goneFiles: goneFiles.map((file) => file.id),
      ...rows,
      newLinks: links.created,
      removedLinks: linkPlan.remove.map(({ path: _path, ...link }) => ({ projectId, ...link })),
      linkPlan,
      linkEnds: items,
      changes,
    };
  };

  return { ...rows, allFiles, withLinks };
}

type SpanOf = (
  step: Extract<ItemStep, { read: unknown }>,
  itemId: ItemId,
  base: Fields,
  conflicts: FieldConflict[],
) => SourceSpanRecord;

function draftItems(question: DraftQuestion, at: Date, spanOf: SpanOf) {
  const { projectId, context } = question;
  const numbers = new Map(question.firstNumbers);
  const created: ItemRecord[] = [];
  const updated: { next: ItemRecord; version: number }[] = [];
  const spans: SourceSpanRecord[] = [];
  const changes: NewChange[] = [];
  const update = (item: ItemRecord, next: ItemRecord) =>
    updated.push({ next, version: item.version });

  for (const step of question.steps) {
    if (step.type === 'create') {
      const number = numbers.get(step.kind)!;
      numbers.set(step.kind, number + 1);
      const { kind, data, state } = step;
      const id = context.newId() as ItemId;
      const item = newItem(kind, { id, projectId, number, data, at, ...(state && { state }) });
      created.push(item);
      spans.push(spanOf(step, item.id, snapshotOf(step.read.item), []));
      changes.push({ action: 'item.created', item: itemRef(item), after: asFields(item) });
    } else if (step.type === 'keep') {
      const span = spanOf(step, step.span.itemId, step.base, step.conflicts);
      if (!isSameSpan(step.span, span)) spans.push(span);
    } else if (step.type === 'change') {
      const revised = revise(step.item, step.data, at);
      const next = step.isRestored ? { ...revised, archivedAt: null } : revised;
      update(step.item, next);
      spans.push(spanOf(step, step.item.id, step.base, step.conflicts));
      if (step.isRestored) changes.push({ action: 'item.restored', item: itemRef(next) });
      const { before, after } = changedFields(asFields(step.item), asFields(next));
      if (Object.keys(after).length > 0)
        changes.push({ action: 'item.updated', item: itemRef(next), before, after });
    } else {
      const span = bareSpan(step.span);
      spans.push({ ...span, isGone: true });
      if (step.item.archivedAt !== null) continue;
      update(step.item, {
        ...step.item,
        version: step.item.version + 1,
        updatedAt: at,
        archivedAt: at,
      });
      changes.push({ action: 'item.archived', item: itemRef(step.item) });
    }
  }

  const itemsById = new Map(
    [...created, ...updated.map(({ next }) => next)].map((item) => [item.id, item]),
  );
  return { created, updated, spans, changes, itemsById };
}

function draftFiles(
  question: DraftQuestion,
  linkPlan: LinkPlan,
  fileIds: ReadonlyMap<string, SourceFileId>,
  at: Date,
) {
  const kept = new Map(question.files.map((file) => [file.path, file]));
  const added: SourceFileRecord[] = [];
  const changed: SourceFileRecord[] = [];
  const saved: SourceFileRecord[] = [];
  for (const { text: _text, ...file } of question.upload.files) {
    const before = kept.get(file.path);
    const statedLinks = linkPlan.stated.get(file.path) ?? [];
    const { projectId } = question;
    const row = {
      ...file,
      id: fileIds.get(file.path)!,
      projectId,
      statedLinks,
      isGone: false,
      importedAt: at,
    };
    if (!before || before.isGone) added.push(row);
    else if (before.contentHash !== file.contentHash && !question.echoes.has(file.path))
      changed.push(row);
    else if (isAsKept(before, row)) continue;
    saved.push(row);
  }
  return { added, changed, saved };
}

const isAsKept = (before: FileHead, row: SourceFileRecord) =>
  before.contentHash === row.contentHash &&
  before.format === row.format &&
  isSame(before.statedLinks, row.statedLinks) &&
  isSame(before.columns, row.columns);

function draftLinks(linkPlan: LinkPlan, items: ReadonlyMap<ItemId, ItemRecord>, at: Date) {
  const created: LinkRecord[] = [];
  const changes: NewChange[] = [];
  for (const { type, fromId, toId } of linkPlan.create) {
    const [from, to] = [items.get(fromId)!, items.get(toId)!];
    const link = newLink(type, from, to, at);
    created.push(link);
    changes.push(linkCreated(link, from, to));
  }
  for (const { type, fromId, toId } of linkPlan.remove) {
    const [from, to] = [items.get(fromId)!, items.get(toId)!];
    changes.push({
      action: 'link.removed',
      item: itemRef(from),
      after: linkFields(type, from, to),
    });
  }
  return { created, changes };
}

function itemRef(item: { id: ItemId; kind: Kind; number: number }) {
  return { id: item.id, key: keyOf(item) };
}

const isSameSpan = (known: KnownSpan, span: SourceSpanRecord) => isSame(bareSpan(known), span);
