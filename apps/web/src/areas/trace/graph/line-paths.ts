import { COLUMN_GAP, TILE_WIDTH, type Box, type GraphLayout } from './graph-layout.ts';
import type { Line } from './graph-view.ts';

const BOW = 26;
/** Beyond the last tile of a column, and past its sides, lines keep this far off. */
const CLEAR = 10;
/** A line that climbs further within one gap between columns joins the trunk there. */
const CLIMB_MAX = 560;
/** The height of the turn from a line into a trunk. */
const TURN = 36;
/** As many pieces to a path as the browser can leave out together when they are out of sight. */
const PIECES_PER_PATH = 12;

interface Point {
  x: number;
  y: number;
}

/** A part of a line, and the height that it is found at. */
interface Piece {
  path: string;
  y: number;
}
/** Where long lines run in one gap, side by side. */
export interface Trunk {
  x: number;
  top: number;
  bottom: number;
}

export interface DrawnLine extends Line {
  /** All of it. */
  path: string;
  /** What is left of it where trunks are drawn for its long parts. */
  pieces: Piece[];
  trunks: Trunk[];
  /** Its middle. */
  at: Point;
}
type Course = Pick<DrawnLine, 'path' | 'pieces' | 'trunks' | 'at'>;

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
function bowed(a: Box, b: Box): Course {
  const start = { x: a.x, y: middle(a) };
  const end = { x: b.x, y: middle(b) };
  const bow = a.x - Math.min(BOW, 12 + Math.abs(end.y - start.y) / 12);
  const pen = penAt(start);
  pen.to(end, a.x - COLUMN_GAP / 2, `C${bow} ${start.y} ${bow} ${end.y} ${end.x} ${end.y}`);
  return { ...pen.drawn(), at: { x: a.x - (a.x - bow) * 0.75, y: (start.y + end.y) / 2 } };
}

/** From the right of one tile to the left of the other, through the gaps of the columns between. */
function across(a: Box, b: Box, columns: readonly Column[]): Course {
  const start = { x: a.x + a.width, y: middle(a) };
  const end = { x: b.x, y: middle(b) };
  let at = start;
  const pen = penAt(start);
  let word = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  for (const { x, channels } of columns) {
    if (x <= a.x || x >= b.x) continue;
    const straight = at.y + ((end.y - at.y) * (x - at.x)) / (end.x - at.x);
    const y = nearest(channels, straight);
    const next = { x: x - CLEAR / 2, y };
    if (at === start) word = { x: (at.x + next.x) / 2, y: (at.y + next.y) / 2 };
    pen.to(next, x - COLUMN_GAP / 2, curve(at, next));
    at = { x: x + TILE_WIDTH + CLEAR / 2, y };
    pen.along(at);
  }
  pen.to(end, end.x - COLUMN_GAP / 2, curve(at, end));
  return { ...pen.drawn(), at: word };
}

function curve(from: Point, to: Point): string {
  const bend = (to.x - from.x) / 2;
  return `C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
}

/**
 * Draws a line as a whole and in pieces. A part that climbs far is cut out of the pieces: hundreds of them
 * would fill a gap with ink, and cost the browser most of its time wherever one of them passes.
 */
function penAt(start: Point) {
  let at = start;
  let path = `M${start.x} ${start.y}`;
  let piece = path;
  const pieces: Piece[] = [];
  const trunks: Trunk[] = [];
  return {
    /** Through one gap: by the curve, or along the trunk at `x`. */
    to(next: Point, x: number, shortCurve: string) {
      if (Math.abs(next.y - at.y) <= CLIMB_MAX) {
        path += shortCurve;
        piece += shortCurve;
      } else {
        const turn = next.y > at.y ? TURN : -TURN;
        const into = `Q${x} ${at.y} ${x} ${at.y + turn}`;
        const out = `Q${x} ${next.y} ${next.x} ${next.y}`;
        path += `${into}V${next.y - turn}${out}`;
        pieces.push({ path: piece + into, y: at.y });
        const [top, bottom] = turn > 0 ? [at.y, next.y] : [next.y, at.y];
        trunks.push({ x, top: top + TURN, bottom: bottom - TURN });
        piece = `M${x} ${next.y - turn}${out}`;
      }
      at = next;
    },
    along(next: Point) {
      path += `H${next.x}`;
      piece += `H${next.x}`;
      at = next;
    },
    drawn: () => ({ path, pieces: [...pieces, { path: piece, y: at.y }], trunks }),
  };
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

/** Thousands of single lines as some paths, each of pieces that lie near each other. */
export function gathered(lines: readonly DrawnLine[]): string[] {
  const inOrder = lines.flatMap(({ pieces }) => pieces).toSorted((a, b) => a.y - b.y);
  const paths: string[] = [];
  for (let start = 0; start < inOrder.length; start += PIECES_PER_PATH) {
    const near = inOrder.slice(start, start + PIECES_PER_PATH);
    paths.push(near.map(({ path }) => path).join(''));
  }
  return paths;
}

/** The trunks of all lines, those that overlap as one. */
export function trunksOf(lines: readonly DrawnLine[]): Trunk[] {
  const merged: Trunk[] = [];
  const inOrder = lines
    .flatMap(({ trunks }) => trunks)
    .toSorted((a, b) => a.x - b.x || a.top - b.top);
  for (const trunk of inOrder) {
    const last = merged.at(-1);
    if (last?.x === trunk.x && trunk.top <= last.bottom)
      last.bottom = Math.max(last.bottom, trunk.bottom);
    else merged.push({ ...trunk });
  }
  return merged;
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
