import type { ItemId, ItemSummary } from '@throughline/shared/schema';
import { columnOf, type Neighbourhood } from './neighbourhood.ts';
import type { Missing } from './missing-of.ts';

const ROWS_MAX = 4;
export const NODE_HEIGHT = 46;
const ROW_GAP = 8;
const NODE_WIDTH_MIN = 140;
const NODE_WIDTH_MAX = 240;
const COLUMN_GAP = 44;
const PAD = 4;
/** For lines within the first column, which bow out to the left. */
const PAD_LEFT = 28;

export interface Spot {
  x: number;
  y: number;
}

export interface NearLayout {
  width: number;
  height: number;
  nodeWidth: number;
  items: { item: ItemSummary; spot: Spot }[];
  missing: { missing: Missing; spot: Spot }[];
  /** Where a column has more than fit: how many. */
  more: { count: number; spot: Spot }[];
  spots: Map<ItemId, Spot>;
}

type Cell = { item: ItemSummary } | { missing: Missing } | { more: number };

/** Columns in the order of the work, the nearest first in each, each centred; only columns that hold something. */
export function layOutNear(
  near: Neighbourhood,
  missing: readonly Missing[],
  width: number,
): NearLayout {
  const columns = new Map<number, Cell[]>();
  const put = (column: number, cell: Cell) =>
    columns.set(column, [...(columns.get(column) ?? []), cell]);
  for (const item of inOrder(near)) put(columnOf(item.kind), { item });
  for (const [column, cells] of columns) columns.set(column, cut(cells));
  for (const entry of missing) put(columnOf(entry.kind), { missing: entry });

  const used = [...columns.keys()].toSorted((a, b) => a - b);
  const rows = Math.max(1, ...[...columns.values()].map((cells) => cells.length));
  const height = PAD * 2 + rows * NODE_HEIGHT + (rows - 1) * ROW_GAP;
  const room = Math.floor((width - PAD_LEFT - PAD - COLUMN_GAP * (used.length - 1)) / used.length);
  const nodeWidth = Math.min(NODE_WIDTH_MAX, Math.max(NODE_WIDTH_MIN, room));
  const layout: NearLayout = {
    width: PAD_LEFT + used.length * nodeWidth + (used.length - 1) * COLUMN_GAP,
    height,
    nodeWidth,
    items: [],
    missing: [],
    more: [],
    spots: new Map(),
  };

  for (const [index, column] of used.entries()) {
    const cells = columns.get(column)!;
    const top = (height - cells.length * NODE_HEIGHT - (cells.length - 1) * ROW_GAP) / 2;
    for (const [row, cell] of cells.entries()) {
      const spot = {
        x: PAD_LEFT + index * (nodeWidth + COLUMN_GAP),
        y: top + row * (NODE_HEIGHT + ROW_GAP),
      };
      if ('item' in cell) {
        layout.items.push({ item: cell.item, spot });
        layout.spots.set(cell.item.id, spot);
      } else if ('missing' in cell) layout.missing.push({ missing: cell.missing, spot });
      else layout.more.push({ count: cell.more, spot });
    }
  }
  return layout;
}

/** Near before far, and beside what they are linked to: the item's own column first settles the others. */
function inOrder(near: Neighbourhood): ItemSummary[] {
  const byDistance = [...near.items.values()].toSorted(
    (a, b) =>
      near.distance.get(a.id)! - near.distance.get(b.id)! ||
      a.key.localeCompare(b.key, 'en', { numeric: true }),
  );
  const rank = new Map(byDistance.map(({ id }, index) => [id, index]));
  const pull = ({ id }: ItemSummary) => {
    const linked = near.edges.flatMap(({ a, b }) =>
      a === id ? [rank.get(b)!] : b === id ? [rank.get(a)!] : [],
    );
    return linked.length === 0
      ? Number.POSITIVE_INFINITY
      : linked.reduce((sum, at) => sum + at, 0) / linked.length;
  };
  return byDistance.toSorted(
    (a, b) => near.distance.get(a.id)! - near.distance.get(b.id)! || pull(a) - pull(b),
  );
}

function cut(cells: Cell[]): Cell[] {
  if (cells.length <= ROWS_MAX) return cells;
  return [...cells.slice(0, ROWS_MAX - 1), { more: cells.length - ROWS_MAX + 1 }];
}

/** A smooth line between two tiles; within a column it bows out to the left. */
export function lineBetween(a: Spot, b: Spot, nodeWidth: number): string {
  const middle = NODE_HEIGHT / 2;
  if (a.x === b.x) {
    const bow = COLUMN_GAP * 0.55;
    return `M${a.x} ${a.y + middle}C${a.x - bow} ${a.y + middle} ${b.x - bow} ${b.y + middle} ${b.x} ${b.y + middle}`;
  }
  const from = { x: a.x + nodeWidth, y: a.y + middle };
  const to = { x: b.x, y: b.y + middle };
  const half = Math.min((to.x - from.x) / 2, COLUMN_GAP);
  return `M${from.x} ${from.y}C${from.x + half} ${from.y} ${to.x - half} ${to.y} ${to.x} ${to.y}`;
}
