import { KINDS, type Kind, type SortField } from '@throughline/shared/schema';
import { factsOf } from '../../../kinds/field-words.ts';

/** A column that can be chosen; the mark, the key and the title are always there. */
export interface Column {
  name: string;
  label: string;
  /** As wide as it gets, in pixels; it gives way where there is less room. */
  width: number;
  sortBy?: SortField;
  isDefault: boolean;
}

/** What an address says where no column was left. */
export const NO_COLUMNS = 'none';

const WIDTHS: Record<string, number> = {
  metric: 200,
  technology: 160,
  role: 200,
  qualityCharacteristic: 150,
};
const FACT_WIDTH = 116;

/** Every column that lists of the kind can have, in their order. */
export function columnsOf(kind: Kind): Column[] {
  const column = (
    name: string,
    label: string,
    width: number,
    more: Partial<Column> = {},
  ): Column => ({ name, label, width, isDefault: false, ...more });
  const shown = { isDefault: true };
  // Who does a task and who answers for an item are one column: people.
  const facts = factsOf(kind).filter(({ name }) => name !== 'assignees');
  return [
    column('labels', 'Labels', 0, shown),
    ...facts.map(({ name, label }) => column(name, label, WIDTHS[name] ?? FACT_WIDTH)),
    ...(KINDS[kind].priorities.length > 0
      ? [column('priority', 'Priority', 92, { sortBy: 'priority', ...shown })]
      : []),
    column('owner', kind === 'task' ? 'People' : 'Owner', 128, shown),
    column('created', 'Created', 88, { sortBy: 'created' }),
    column('updated', 'Updated', 88, { sortBy: 'updated', ...shown }),
  ];
}

/** The columns that an address names, or the usual ones. */
export function shownColumns(kind: Kind, names: readonly string[] | undefined): Column[] {
  const all = columnsOf(kind);
  return all.filter(({ name, isDefault }) => names?.includes(name) ?? isDefault);
}

/** The names for the address with one column more or less; undefined where they are the usual ones. */
export function withColumn(
  kind: Kind,
  names: readonly string[] | undefined,
  toggled: string,
): string[] | undefined {
  const shown = new Set(shownColumns(kind, names).map(({ name }) => name));
  if (!shown.delete(toggled)) shown.add(toggled);
  const all = columnsOf(kind);
  if (all.every(({ name, isDefault }) => shown.has(name) === isDefault)) return undefined;
  return shown.size > 0 ? [...shown] : [NO_COLUMNS];
}

/** The grid that heads and rows share; labels stand with the title. */
export function gridOf(columns: readonly Column[]): string {
  const tracks = columns.flatMap(({ width }) => (width > 0 ? `minmax(0, ${width}px)` : []));
  return ['30px 24px 82px minmax(160px, 1fr)', ...tracks].join(' ');
}
