import { CircleGuard, hashBytes } from '@throughline/domain';
import {
  ACYCLIC_LINK_TYPES,
  isLegalLink,
  KIND_NAMES,
  parseKey,
  type ItemId,
  type ProjectFile,
  type ProjectId,
  type RestoredProject,
  type RestoreProjectInput,
  type SourceFileId,
} from '@throughline/schema';
import { recordChanges, type NewChange } from '../changes/record-changes.ts';
import type { Context, Stores } from '../context.ts';
import type { ItemRecord } from '../items/item-store.ts';
import { newItem } from '../items/new-item.ts';
import { asFields, keyOf } from '../items/present.ts';
import type { LinkRecord } from '../links/link-store.ts';
import { linkFields } from '../links/present-link.ts';
import { mutate } from '../mutate.ts';
import { permit } from '../permit.ts';
import { ProblemError } from '../problem-error.ts';
import type { SourceFileRecord, SourceSpanRecord } from '../sources/source-store.ts';
import { changesOfTerms, draftTerms } from '../terms/file-terms.ts';

/**
 * Fills an empty project from a project file: the same keys, links, reviews, sources and terms under new
 * ids, with a log of its own. One transaction: all of it or nothing.
 */
export async function restoreProject(
  context: Context,
  input: RestoreProjectInput,
): Promise<RestoredProject> {
  const { projectId, file } = input;
  await permit(context, 'editor', projectId);
  const items = draftItems(context, projectId, file);
  const links = draftLinks(projectId, file, items);
  const sources = draftSources(context, projectId, file, items);
  const placements = file.placements.map(({ key, into }, index) => {
    const item = items.get(key);
    if (!item) throw invalid(`placements.${index}.key`, 'is no item of this file');
    return { projectId, itemId: item.id, into };
  });
  const terms = draftTerms(projectId, file.terms, context.newId, (index) => {
    throw invalid(`terms.${index}`, 'has a word that another term has');
  });

  return mutate(context, 'projects.restore', input, async (stores) => {
    await takeEmptyProject(stores, projectId, [...items.values()]);
    await stores.items.insertMany([...items.values()]);
    await stores.links.insertMany(links);
    await stores.sources.saveFiles(sources.files);
    await stores.sources.saveSpans(sources.spans);
    for (const placement of placements) await stores.sources.savePlacement(placement);
    await stores.terms.insertMany(terms);
    const changes = [...changesOf(items, links, sources.files), ...changesOfTerms(terms)];
    if (file.analysis) {
      await stores.analysis.save({ projectId, config: file.analysis, version: 1 });
      changes.push({ action: 'analysis.updated', after: file.analysis });
    }
    await recordChanges(context, stores, projectId, changes);
    return {
      items: items.size,
      links: links.length,
      sources: sources.files.length,
      terms: terms.length,
    };
  });
}

/** Moves the counters past the file's numbers; whoever had given out one before has used the project. */
async function takeEmptyProject(
  stores: Stores,
  projectId: ProjectId,
  items: readonly ItemRecord[],
): Promise<void> {
  for (const kind of KIND_NAMES) {
    const numbers = items.filter((item) => item.kind === kind).map(({ number }) => number);
    const last = numbers.reduce((max, number) => Math.max(max, number), 0);
    const first = await stores.items.takeNumbers(projectId, kind, last);
    if (first !== 1) throw notEmpty();
  }
  await stores.changes.lockHead(projectId);
  if ((await stores.sources.files(projectId)).length > 0) throw notEmpty();
  if ((await stores.terms.all(projectId)).length > 0) throw notEmpty();
}

function notEmpty(): ProblemError {
  const message =
    'This project is in use. Make a new one, and import the project file into that one.';
  return new ProblemError({ code: 'PROJECT_NOT_EMPTY', message });
}

function invalid(path: string, message: string): ProblemError {
  return new ProblemError({
    code: 'INVALID_INPUT',
    message: `This project file does not fit together: ${path} ${message}. Export it again.`,
    issues: [{ path: `file.${path}`, message }],
  });
}

function draftItems(
  context: Context,
  projectId: ProjectId,
  file: ProjectFile,
): Map<string, ItemRecord> {
  const items = new Map<string, ItemRecord>();
  for (const [index, filed] of file.items.entries()) {
    const { key, kind, title, state, priority, body, labels, owner, fields } = filed;
    const parsed = parseKey(key);
    if (parsed?.kind !== kind) throw invalid(`items.${index}.key`, `is no key of a ${kind}`);
    if (items.has(key)) throw invalid(`items.${index}.key`, 'is there twice');
    const item = newItem(kind, {
      id: context.newId() as ItemId,
      projectId,
      number: parsed.number,
      data: { title, priority, body, labels, owner, ...fields },
      state,
      at: new Date(filed.createdAt),
    });
    const archivedAt = filed.archivedAt === null ? null : new Date(filed.archivedAt);
    items.set(key, { ...item, updatedAt: new Date(filed.updatedAt), archivedAt });
  }
  return items;
}

function draftLinks(
  projectId: ProjectId,
  file: ProjectFile,
  items: ReadonlyMap<string, ItemRecord>,
): LinkRecord[] {
  const circles = new CircleGuard([]);
  const seen = new Set<string>();
  return file.links.map((link, index) => {
    const [from, to] = [items.get(link.from), items.get(link.to)];
    const path = `links.${index}`;
    if (!from || !to) throw invalid(path, 'leads to no item of the file');
    if (!isLegalLink(link.type, from.kind, to.kind)) throw invalid(path, 'joins what it may not');
    const edge = { type: link.type, fromId: from.id, toId: to.id };
    const name = `${link.type} ${from.id} ${to.id}`;
    if (seen.has(name)) throw invalid(path, 'is there twice');
    seen.add(name);
    if (ACYCLIC_LINK_TYPES.includes(link.type)) {
      if (from === to || circles.wouldClose(edge)) throw invalid(path, 'closes a circle');
      circles.add(edge);
    }
    return {
      projectId,
      ...edge,
      fromKind: from.kind,
      toKind: to.kind,
      reviewedHash: link.reviewedHash,
      reviewedAt: new Date(link.reviewedAt),
      reviewReason: link.reviewReason,
      createdAt: new Date(link.createdAt),
    };
  });
}

function draftSources(
  context: Context,
  projectId: ProjectId,
  file: ProjectFile,
  items: ReadonlyMap<string, ItemRecord>,
) {
  const files: SourceFileRecord[] = [];
  const spans: SourceSpanRecord[] = [];
  const placed = new Set<string>();
  for (const [index, source] of file.sources.entries()) {
    const { path, format, base64, columns, statedLinks, isGone, importedAt } = source;
    if (files.some((other) => other.path === path))
      throw invalid(`sources.${index}.path`, 'is there twice');
    const content = Buffer.from(base64, 'base64');
    const id = context.newId() as SourceFileId;
    const contentHash = hashBytes(content);
    const head = { id, projectId, path, format, content, contentHash, isGone };
    files.push({ ...head, columns, statedLinks, importedAt: new Date(importedAt) });
    for (const { key, fieldSpans, ...span } of source.spans) {
      const item = items.get(key);
      if (!item || placed.has(key))
        throw invalid(`sources.${index}.spans`, `names ${key}, which is nowhere or placed already`);
      placed.add(key);
      const own = { projectId, itemId: item.id, sourceFileId: id };
      const forms = fieldSpans as SourceSpanRecord['fieldSpans'];
      spans.push({ ...own, ...span, fieldSpans: forms });
    }
  }
  return { files, spans };
}

function changesOf(
  items: ReadonlyMap<string, ItemRecord>,
  links: readonly LinkRecord[],
  files: readonly SourceFileRecord[],
): NewChange[] {
  const byId = new Map([...items.values()].map((item) => [item.id, item]));
  const refOf = (item: ItemRecord) => ({ id: item.id, key: keyOf(item) });
  const made = [...items.values()].map((item): NewChange => ({
    action: 'item.created',
    item: refOf(item),
    after: asFields(item),
  }));
  const joined = links.map(({ type, fromId, toId }): NewChange => {
    const [from, to] = [byId.get(fromId)!, byId.get(toId)!];
    return { action: 'link.created', item: refOf(from), after: linkFields(type, from, to) };
  });
  const archived = [...items.values()]
    .filter(({ archivedAt }) => archivedAt !== null)
    .map((item): NewChange => ({ action: 'item.archived', item: refOf(item) }));
  const kept = files.map(({ path, contentHash }) => ({ path, contentHash }));
  const imported: NewChange = { action: 'source.imported', after: { files: kept, gone: [] } };
  return [...made, ...joined, ...archived, ...(kept.length > 0 ? [imported] : [])];
}
