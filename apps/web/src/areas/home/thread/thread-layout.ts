import type { ThreadEdge, ThreadKind } from './thread-model.ts';

/** Where a tile lies: its column in the order of the work, and its lane. */
const PLACES: Record<ThreadKind, { column: number; lane: 'top' | 'middle' | 'bottom' }> = {
  stakeholder: { column: 0, lane: 'top' },
  goal: { column: 0, lane: 'bottom' },
  requirement: { column: 1, lane: 'middle' },
  research: { column: 2, lane: 'top' },
  decision: { column: 2, lane: 'bottom' },
  task: { column: 3, lane: 'middle' },
  test: { column: 4, lane: 'middle' },
  release: { column: 5, lane: 'middle' },
};
const COLUMNS = 6;
const TILE_HEIGHT = 110;
const LANE_GAP = 52;
const PAD_TOP = 6;
/** Room under the bottom lane for each line that says what is missing there, and for the lane below all. */
const GAP_HEIGHT = 40;
const PAD_BOTTOM = 34;
const CORNER = 14;
/** How far from a tile's middle the second line of a side leaves it. */
const PORT = 26;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface ThreadLayout {
  width: number;
  height: number;
  gap: number;
  boxes: Record<ThreadKind, Box>;
  /** The lane that runs below everything. */
  below: number;
}

/** All in pixels, from the width that there is and how much is said under the bottom lane. */
export function layOut(width: number, gapsBelow = 0): ThreadLayout {
  const gap = Math.min(68, Math.max(36, width * 0.045));
  const tileWidth = (width - gap * (COLUMNS - 1)) / COLUMNS;
  const step = TILE_HEIGHT + LANE_GAP;
  const lanes = { top: PAD_TOP, middle: PAD_TOP + step / 2, bottom: PAD_TOP + step };
  const boxOf = ({ column, lane }: (typeof PLACES)[ThreadKind]): Box => ({
    x: column * (tileWidth + gap),
    y: lanes[lane],
    width: tileWidth,
    height: TILE_HEIGHT,
  });
  const boxes = Object.fromEntries(
    Object.entries(PLACES).map(([kind, place]) => [kind, boxOf(place)]),
  ) as Record<ThreadKind, Box>;
  const bottom = lanes.bottom + TILE_HEIGHT + gapsBelow * GAP_HEIGHT;
  return { width, height: bottom + PAD_BOTTOM, gap, boxes, below: bottom + PAD_BOTTOM - CORNER };
}

export interface DrawnEdge {
  path: string;
  /** Where its word or its warning stands. */
  label: { x: number; y: number };
  from: { x: number; y: number };
  to: { x: number; y: number };
  /** Whether words fit on it: lanes and steps downwards have room, the step to a neighbour has not. */
  isRoomy: boolean;
}

/** The line of one edge: a smooth step between neighbours, a lane with round corners around what lies between. */
export function draw(edge: ThreadEdge, layout: ThreadLayout): DrawnEdge {
  const a = layout.boxes[edge.from];
  const b = layout.boxes[edge.to];
  if (a.x === b.x) return down(a, b);
  if (edge.type === 'verifies') return around(a, b, layout.below, layout.gap, PORT);
  if (edge.type === 'ships') return around(a, b, a.y - 24, layout.gap, -PORT);
  return across(a, b, edge.from === 'requirement' && edge.to === 'task' ? 0 : null);
}

const middle = (box: Box) => box.y + box.height / 2;

function down(a: Box, b: Box): DrawnEdge {
  const x = a.x + a.width / 2;
  const from = { x, y: a.y + a.height };
  const to = { x, y: b.y };
  return {
    path: `M${x} ${from.y}V${to.y}`,
    label: { x, y: (from.y + to.y) / 2 },
    from,
    to,
    isRoomy: true,
  };
}

function across(a: Box, b: Box, offset: number | null): DrawnEdge {
  const from = {
    x: a.x + a.width,
    y: middle(a) + (offset ?? Math.sign(middle(b) - middle(a)) * 12),
  };
  const to = { x: b.x, y: middle(b) + (offset ?? Math.sign(middle(a) - middle(b)) * 12) };
  const half = (to.x - from.x) / 2;
  const path = `M${from.x} ${from.y}C${from.x + half} ${from.y} ${to.x - half} ${to.y} ${to.x} ${to.y}`;
  return {
    path,
    label: { x: from.x + half, y: (from.y + to.y) / 2 },
    from,
    to,
    isRoomy: offset === 0,
  };
}

function around(a: Box, b: Box, lane: number, gap: number, port: number): DrawnEdge {
  const from = { x: a.x + a.width, y: middle(a) + port };
  const to = { x: b.x, y: middle(b) + port };
  const turn = Math.sign(lane - from.y) * CORNER;
  const out = from.x + gap * 0.36;
  const back = to.x - gap * 0.36;
  const path = [
    `M${from.x} ${from.y}H${out - CORNER}Q${out} ${from.y} ${out} ${from.y + turn}`,
    `V${lane - turn}Q${out} ${lane} ${out + CORNER} ${lane}H${back - CORNER}`,
    `Q${back} ${lane} ${back} ${lane - turn}V${to.y + turn}Q${back} ${to.y} ${back + CORNER} ${to.y}H${to.x}`,
  ].join('');
  return { path, label: { x: (out + back) / 2, y: lane }, from, to, isRoomy: true };
}
