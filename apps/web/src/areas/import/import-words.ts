import type { ImportReport, Kind } from '@throughline/shared/schema';
import { countOf } from '../../kinds/kind-words.ts';
import type { FileOutcome } from './by-file.ts';

const plural = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** `3 requirements new, 1 changed, 2 lines not understood`. */
export function sayOutcome({ changes, remarks, newLinks }: FileOutcome): string {
  const added = new Map<Kind, number>();
  for (const { what, kind } of changes)
    if (what === 'added') added.set(kind, (added.get(kind) ?? 0) + 1);
  const countWhat = (what: string) => changes.filter((change) => change.what === what).length;
  const [changed, gone, conflicts] = ['changed', 'gone', 'conflict'].map(countWhat);
  return [
    ...(conflicts ? [plural(conflicts, 'conflict')] : []),
    ...[...added].map(([kind, count]) => `${countOf(kind, count)} new`),
    ...(changed ? [`${changed} changed`] : []),
    ...(gone ? [`${gone} archived`] : []),
    ...(newLinks > 0 ? [plural(newLinks, 'link')] : []),
    ...(remarks.length > 0 ? [plural(remarks.length, 'remark')] : []),
  ].join(', ');
}

/** What would happen, or happened, in a few numbers; those that are nothing are left out. */
export function sumsOf(report: ImportReport): { count: number; says: string }[] {
  const conflicts = report.changes.filter(({ what }) => what === 'conflict').length;
  const word = (count: number, one: string, many: string) => ({
    count,
    says: count === 1 ? one : many,
  });
  return [
    word(report.items.added, 'new item', 'new items'),
    word(report.items.changed, 'item changed', 'items changed'),
    word(report.items.removed, 'item archived', 'items archived'),
    word(report.links.added, 'new link', 'new links'),
    word(conflicts, 'conflict', 'conflicts'),
    word(report.unparsedLines, 'line not understood', 'lines not understood'),
  ].filter(({ count }) => count > 0);
}
