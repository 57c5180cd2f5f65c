import type { ImportReport } from '@throughline/shared/schema';
import { conflictLines } from '../sync/conflict-lines.ts';
import type { Paint } from '../text/paint.ts';
import { columns } from '../text/columns.ts';
import { count } from '../text/item-text.ts';
import { safe, safeLine } from '../text/safe.ts';
import type { Skipped } from './collect-files.ts';

type Change = ImportReport['changes'][number];

/** More new items than this are told by file only. */
const ADDED_SHOWN_MAX = 50;

/** What an import did, or would do: first the details, the sums last, where a terminal stops. */
export function importText(
  paint: Paint,
  report: ImportReport,
  skipped: readonly Skipped[],
): string {
  const { changes, unreadFiles, refusedFiles, tables, remarks } = report;
  const added = changes.filter(({ what }) => what === 'added');
  const others = changes.filter(({ what }) => what !== 'added');
  const shown = added.length > ADDED_SHOWN_MAX ? others : changes;
  const sections: [string, string[]][] = [
    ['Files', fileLines(changes)],
    ['Changes', shown.map((change) => changeLine(paint, change))],
    ['In conflict', conflictLines(paint, report.conflicts)],
    [
      'Not understood',
      remarks.map(({ path, line, message }) => `${safe(path)}:${line}: ${safeLine(message)}`),
    ],
    ['Kept, but in no format that is known', unreadFiles.map(safe)],
    [
      'Broken, and left as they were',
      refusedFiles.map(
        ({ path, line, column, reason }) =>
          `${safe(path)}:${line}:${column}: ${paint.red(safeLine(reason))}`,
      ),
    ],
    [
      'Columns',
      tables.map(({ path, columns }) => {
        const told = columns.map(({ column, field }) => `${safeLine(column)} → ${field}`);
        return `${safe(path)}: ${told.join(', ')}`;
      }),
    ],
    ['Skipped', skipped.map(({ path, reason }) => `${safe(path)} ${reason}`)],
    ['', sums(paint, report)],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) =>
      (title === '' ? lines : [paint.bold(title), ...lines.map((line) => `  ${line}`)]).join('\n'),
    )
    .join('\n\n');
}

/** Per file what changed in it: `docs/req.md  12 requirement added, 1 changed`. */
function fileLines(changes: readonly Change[]): string[] {
  const tallies = new Map<string, Map<string, number>>();
  for (const { path, what, kind } of changes) {
    const tally = tallies.get(path) ?? new Map<string, number>();
    const name = `${kind} ${what === 'conflict' ? 'in conflict' : what}`;
    tallies.set(path, tally.set(name, (tally.get(name) ?? 0) + 1));
  }
  const rows = [...tallies].map(([path, tally]) => [
    safe(path),
    [...tally].map(([name, amount]) => `${amount} ${name}`).join(', '),
  ]);
  return columns(rows);
}

function changeLine(paint: Paint, { what, key, kind, title, path, fields }: Change): string {
  const marks = {
    added: paint.green('+'),
    changed: paint.yellow('~'),
    gone: paint.red('-'),
    conflict: paint.red('!'),
  };
  const about = `${key === null ? kind : paint.cyan(key)} ${safeLine(title)}`;
  const names = fields.join(', ');
  const told = {
    added: '',
    changed: `: ${names}`,
    gone: ': is no more in its file, archived',
    conflict: `: ${names} changed in the file and here; ours stays`,
  };
  return `${marks[what]} ${about}${told[what]} ${paint.dim(safe(path))}`;
}

function sums(paint: Paint, report: ImportReport): string[] {
  const { isDryRun, files, items, links, itemsByKind, unparsedLines } = report;
  const rows = [
    ['', 'added', 'changed', 'gone', 'unchanged'],
    ...Object.entries({ files, items, links }).map(([name, tally]) => [
      name,
      ...[tally.added, tally.changed, tally.removed, tally.unchanged].map(String),
    ]),
  ];
  const kinds = itemsByKind.map(({ kind, count: amount }) => `${kind} ${amount}`).join(' · ');
  return [
    ...columns(rows),
    ...(kinds === '' ? [] : [`items in these files: ${kinds}`]),
    `${count(unparsedLines, 'line')} not understood`,
    ...(isDryRun ? [paint.yellow('This was a dry run: nothing was changed.')] : []),
  ];
}
