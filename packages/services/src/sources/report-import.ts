import { KIND_NAMES, type ImportReport, type ItemId } from '@throughline/schema';
import { keyOf } from '../items/present.ts';
import type { ImportDraft } from './draft-import.ts';
import type { ItemStep } from './plan-items.ts';
import { viewConflicts } from './view-conflicts.ts';

type Line = ImportReport['changes'][number];

/** Tells in numbers and by item what an import did, or would do. */
export function reportImport(
  draft: ImportDraft,
  changeRows: number,
  isDryRun: boolean,
): ImportReport {
  const { upload, steps, linkPlan, fileTally } = draft;
  const lines = describe(draft, isDryRun);
  const names = namesOf(draft, isDryRun);
  const countOf = (what: Line['what']) => lines.filter((line) => line.what === what).length;
  const kinds = upload.items.map(({ item }) => item.kind);

  return {
    isDryRun,
    files: fileTally,
    unreadFiles: upload.files.filter((file) => file.format === null).map((file) => file.path),
    refusedFiles: upload.refused,
    tables: upload.files
      .filter(({ columns }) => columns.length > 0)
      .map(({ path, columns }) => ({ path, columns })),
    items: {
      added: countOf('added'),
      changed: countOf('changed'),
      removed: countOf('gone'),
      unchanged: steps.filter((step) => step.type === 'keep').length,
    },
    itemsByKind: KIND_NAMES.map((kind) => ({
      kind,
      count: kinds.filter((each) => each === kind).length,
    })).filter(({ count }) => count > 0),
    links: {
      added: linkPlan.create.length,
      changed: 0,
      removed: linkPlan.remove.length,
      unchanged: linkPlan.unchanged,
    },
    changes: lines,
    conflicts: steps.flatMap((step) =>
      step.type === 'keep' || step.type === 'change'
        ? viewConflicts(step.span, step.read.path, step.conflicts)
        : [],
    ),
    newLinks: linkPlan.create.map(({ type, fromId, toId, path }) => ({
      type,
      from: names.get(fromId)!,
      to: names.get(toId)!,
      path,
    })),
    remarks: upload.remarks,
    unparsedLines: upload.remarks
      .filter((remark) => remark.code === 'unparsed')
      .reduce((sum, remark) => sum + remark.lineEnd - remark.line + 1, 0),
    changeRows,
  };
}

/** New items have no key in a dry run: their titles stand in. */
function namesOf(draft: ImportDraft, isDryRun: boolean): Map<ItemId, string> {
  const created = new Set(draft.created.map((item) => item.id));
  return new Map(
    [...draft.linkEnds].map(([id, item]) => [
      id,
      isDryRun && created.has(id) ? item.title : keyOf(item),
    ]),
  );
}

function describe(draft: ImportDraft, isDryRun: boolean): Line[] {
  let created = 0;
  return draft.steps.flatMap((step): Line[] => {
    if (step.type === 'create') {
      const item = draft.created[created++]!;
      const { kind, title } = item;
      return [
        {
          what: 'added',
          key: isDryRun ? null : keyOf(item),
          kind,
          title,
          path: step.read.path,
          fields: [],
        },
      ];
    }
    if (step.type === 'archive') {
      const { kind, title } = step.item;
      return [
        { what: 'gone', key: keyOf(step.item), kind, title, path: step.span.path, fields: [] },
      ];
    }
    return describeKnown(step);
  });
}

function describeKnown(step: Extract<ItemStep, { type: 'keep' | 'change' }>): Line[] {
  const { kind, title } = step.read.item;
  const about = { key: keyOf(step.span), kind, title, path: step.read.path };
  const lines: Line[] = [];
  if (step.type === 'change')
    lines.push({ what: 'changed', ...about, fields: Object.keys(step.data) });
  if (step.conflicts.length > 0)
    lines.push({ what: 'conflict', ...about, fields: step.conflicts.map(({ field }) => field) });
  return lines;
}
