import { TILE_WIDTH, type Box, type GraphLayout } from './graph-layout.ts';
import type { Line } from './graph-view.ts';

const BOW = 26;
/** Beyond the last tile of a column, and past its sides, lines keep this far off. */
const CLEAR = 10;
/** As many lines to a path as the browser can leave out together when they are out of sight. */
const LINES_PER_PATH = 120;

interface Point {
  x: number;
  y: number;
}

export interface DrawnLine extends Line {
  path: string;
  /** Its middle. */
  at: Point;
}

/** The lines of a view where they lie: never behind a tile that they do not join. */
export function drawLines(lines: readonly Line[], layout: GraphLayout): DrawnLine[] {
  const columns = channelsOf(layout);
  return lines.flatMap((line) => {
    const [a, b] = [layout.boxes.get(line.a), layout.boxes.get(line.b)];
    if (!a || !b) return [];
    return [{ ...line, ...(a.x === b.x ? bowed(a, b) : across(a, b, columns)) }];
  });
}

interface Column {
  x: number;
  /** Heights at which a line can pass between its tiles, from top to bottom. */
  channels: number[];
}

function channelsOf({ columns, boxes }: GraphLayout): Column[] {
  return columns.map((ids) => {
    const tiles = ids.map((id) => boxes.get(id)!);
    const channels = tiles.map(({ y }, index) => {
      const above = tiles[index - 1];
      // Over a kind's first tile stands its head: between that and the tile before is more room.
      return above ? Math.min(y - 6, above.y + above.height + 6) : y - 40;
    });
    const last = tiles.at(-1)!;
    return { x: tiles[0]!.x, channels: [...channels, last.y + last.height + CLEAR] };
  });
}

/** Within a column a line bows out to the left, further for those that are further apart. */
function bowed(a: Box, b: Box): { path: string; at: Point } {
  const [from, to] = [middle(a), middle(b)];
  const x = a.x - Math.min(BOW, 12 + Math.abs(to - from) / 12);
  const path = `M${a.x} ${from}C${x} ${from} ${x} ${to} ${a.x} ${to}`;
  return { path, at: { x: a.x - (a.x - x) * 0.75, y: (from + to) / 2 } };
}

/** From the right of one tile to the left of the other, through the gaps of the columns between. */
function across(a: Box, b: Box, columns: readonly Column[]): { path: string; at: Point } {
  const start = { x: a.x + a.width, y: middle(a) };
  const end = { x: b.x, y: middle(b) };
  let at = start;
  let path = `M${start.x} ${start.y}`;
  let word = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  for (const { x, channels } of columns) {
    if (x <= a.x || x >= b.x) continue;
    const straight = at.y + ((end.y - at.y) * (x - at.x)) / (end.x - at.x);
    const y = nearest(channels, straight);
    const next = { x: x - CLEAR / 2, y };
    if (at === start) word = { x: (at.x + next.x) / 2, y: (at.y + next.y) / 2 };
    path += curve(at, next) + `H${x + TILE_WIDTH + CLEAR / 2}`;
    at = { x: x + TILE_WIDTH + CLEAR / 2, y };
  }
  return { path: path + curve(at, end), at: word };
}

function curve(from: Point, to: Point): string {
  const bend = (to.x - from.x) / 2;
  return `C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
}

const middle = ({ y, height }: Box): number => Math.round(y + height / 2);

/** The nearest of numbers that ascend. */
function nearest(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const half = (low + high) >> 1;
    if (sorted[half]! < wanted) low = half + 1;
    else high = half;
  }
  const [before, after] = [sorted[low - 1], sorted[low]!];
  return before !== undefined && wanted - before < after - wanted ? before : after;
}

/** Thousands of single lines as a few paths, each of lines that lie near each other. */
export function gathered(lines: readonly DrawnLine[]): string[] {
  const inOrder = lines.toSorted((a, b) => a.at.y - b.at.y);
  const paths: string[] = [];
  for (let start = 0; start < inOrder.length; start += LINES_PER_PATH) {
    const near = inOrder.slice(start, start + LINES_PER_PATH);
    paths.push(near.map(({ path }) => path).join(''));
  }
  return paths;
}

const WORD_HEIGHT = 15;
const WORD_WIDTH = 70;

/** Of lines with words, those whose words stand free of the words before. */
export function withRoomForWords(lines: readonly DrawnLine[]): DrawnLine[] {
  const kept: DrawnLine[] = [];
  for (const line of lines) {
    const isFree = kept.every(
      ({ at }) =>
        Math.abs(at.y - line.at.y) > WORD_HEIGHT || Math.abs(at.x - line.at.x) > WORD_WIDTH,
    );
    if (isFree) kept.push(line);
  }
  return kept;
}
