import type { Kind } from '@throughline/shared/schema';
import { KIND_ORDER } from '../../../kinds/areas.ts';
import { columnOf } from '../thread/neighbourhood.ts';
import { spread } from './spread.ts';
import type { GraphView, Line, Tile } from './graph-view.ts';

export const TILE_WIDTH = 188;
export const COLUMN_GAP = 64;
const ROW_GAP = 12;
const SECTION_GAP = 28;
const HEAD_HEIGHT = 34;
const LINE_OF_TITLE = 27;
const SWEEPS = 4;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
/** What stands over the tiles of a kind. */
export interface SectionHead {
  kind: Kind;
  count: number;
  box: Box;
}
export interface GraphLayout {
  boxes: Map<string, Box>;
  heads: SectionHead[];
  /** The tiles of each column from top to bottom, columns from left to right. */
  columns: string[][];
  width: number;
  height: number;
}

/** A title of two lines and each thing that is missing take their room. */
export function heightOf(tile: Tile): number {
  if (tile.sort === 'fold') return 96 + Object.keys(tile.missing).length * 20;
  const { title, missing } = tile.item;
  return (title.length > LINE_OF_TITLE ? 64 : 48) + missing.length * 20;
}

interface Section {
  kind: Kind;
  tiles: Tile[];
}

/**
 * Columns in the order of the work, kinds below each other where they share one. Within a kind, tiles
 * stand in the order of what they are linked to, and as near to it as their neighbours let them.
 */
export function layOut({ tiles, lines, items }: GraphView): GraphLayout {
  const columns = sectionsOf(tiles);
  const linked = linkedOf(lines);
  untangle(columns, linked);

  const layout: GraphLayout = { boxes: new Map(), heads: [], columns: [], width: 0, height: 0 };
  const tallest = columns.reduce(
    (best, column, index) => (stackHeight(column) > stackHeight(columns[best]!) ? index : best),
    0,
  );
  for (const index of outwards(tallest, columns.length))
    place(columns[index]!, index, linked, layout);
  layout.columns = columns.map((column) =>
    column.flatMap((section) => section.tiles.map(({ id }) => id)),
  );

  const counts = Map.groupBy(items, ({ kind }) => kind);
  const top = Math.min(0, ...layout.heads.map(({ box }) => box.y));
  for (const head of layout.heads) {
    head.count = counts.get(head.kind)?.length ?? 0;
    head.box.y -= top;
  }
  for (const box of layout.boxes.values()) box.y -= top;
  layout.width = columns.length * (TILE_WIDTH + COLUMN_GAP) - COLUMN_GAP;
  layout.height = Math.max(0, ...[...layout.boxes.values()].map(({ y, height }) => y + height));
  return layout;
}

function sectionsOf(tiles: readonly Tile[]): Section[][] {
  const byKind = Map.groupBy(tiles, ({ kind }) => kind);
  const sections = KIND_ORDER.flatMap((kind) => {
    const own = byKind.get(kind);
    return own ? [{ kind, tiles: own }] : [];
  });
  const columns = Map.groupBy(sections, ({ kind }) => columnOf(kind));
  return [...columns].toSorted(([a], [b]) => a - b).map(([, column]) => column);
}

function linkedOf(lines: readonly Line[]): Map<string, string[]> {
  const linked = new Map<string, string[]>();
  const join = (a: string, b: string) => {
    const others = linked.get(a);
    if (others) others.push(b);
    else linked.set(a, [b]);
  };
  for (const { a, b } of lines) {
    join(a, b);
    join(b, a);
  }
  return linked;
}

/** Barycentre sweeps (Sugiyama): each tile goes where the middle of its neighbours is, right and left in turn. */
function untangle(columns: readonly Section[][], linked: ReadonlyMap<string, string[]>): void {
  const rank = new Map<string, number>();
  const number = (column: readonly Section[]) => {
    const all = column.flatMap(({ tiles }) => tiles);
    for (const [index, { id }] of all.entries()) rank.set(id, (index + 0.5) / all.length);
  };
  for (const column of columns) number(column);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) {
      for (const section of column) {
        const pull = new Map(
          section.tiles.map(({ id }) => [id, mean(linked.get(id) ?? [], rank) ?? rank.get(id)!]),
        );
        section.tiles = section.tiles.toSorted((a, b) => pull.get(a.id)! - pull.get(b.id)!);
      }
      number(column);
    }
  }
}

function mean(ids: readonly string[], values: ReadonlyMap<string, number>): number | null {
  let sum = 0;
  let count = 0;
  for (const id of ids) {
    const value = values.get(id);
    if (value === undefined) continue;
    sum += value;
    count += 1;
  }
  return count === 0 ? null : sum / count;
}

const stackHeight = (column: readonly Section[]): number =>
  column.reduce(
    (sum, { tiles }) =>
      sum + HEAD_HEIGHT + tiles.reduce((all, tile) => all + heightOf(tile) + ROW_GAP, SECTION_GAP),
    0,
  );

/** The tallest column first, then its neighbours on both sides, so that each finds others already placed. */
function* outwards(start: number, length: number): Generator<number> {
  for (let step = 0; step < length; step += 1) {
    if (start + step < length) yield start + step;
    if (step > 0 && start - step >= 0) yield start - step;
  }
}

/** Each tile as near as it gets to the middle of those that are placed and linked to it, in its order. */
function place(
  column: readonly Section[],
  index: number,
  linked: ReadonlyMap<string, string[]>,
  layout: GraphLayout,
): void {
  const middles = new Map([...layout.boxes].map(([id, box]) => [id, box.y + box.height / 2]));
  const offsets: number[] = [];
  const wishes: (number | null)[] = [];
  let offset = 0;
  for (const { tiles } of column) {
    offset += HEAD_HEIGHT;
    for (const tile of tiles) {
      const middle = mean(linked.get(tile.id) ?? [], middles);
      offsets.push(offset);
      wishes.push(middle === null ? null : middle - heightOf(tile) / 2);
      offset += heightOf(tile) + ROW_GAP;
    }
    offset += SECTION_GAP;
  }
  const tops = spread(offsets, wishes);

  const x = index * (TILE_WIDTH + COLUMN_GAP);
  let at = 0;
  for (const { kind, tiles } of column) {
    const head = { x, y: tops[at]! - HEAD_HEIGHT, width: TILE_WIDTH, height: HEAD_HEIGHT };
    layout.heads.push({ kind, count: 0, box: head });
    for (const tile of tiles) {
      layout.boxes.set(tile.id, { x, y: tops[at]!, width: TILE_WIDTH, height: heightOf(tile) });
      at += 1;
    }
  }
}
