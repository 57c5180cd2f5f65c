import type { GraphLayout } from './graph-layout.ts';
import type { Neighbours } from './graph-paths.ts';

/** Where an arrow leads from a tile: along a link to the left or right, else to the tile beside; up and down through the columns, one after the other. */
export function tileBeside(
  key: string,
  id: string,
  { columns, boxes }: GraphLayout,
  neighbours: Neighbours,
): string | null {
  const column = columns.findIndex((ids) => ids.includes(id));
  if (column === -1) return null;
  const row = columns[column]!.indexOf(id);
  if (key === 'ArrowUp') return columns[column]![row - 1] ?? columns[column - 1]?.at(-1) ?? null;
  if (key === 'ArrowDown') return columns[column]![row + 1] ?? columns[column + 1]?.[0] ?? null;
  const isLeft = key === 'ArrowLeft';
  const linked = isLeft
    ? (neighbours.up.get(id) ?? []).map(({ a }) => a)
    : (neighbours.down.get(id) ?? []).map(({ b }) => b);
  const x = boxes.get(id)!.x;
  const onSide = linked.filter((other) => boxes.get(other)?.x !== x);
  const candidates = onSide.length > 0 ? onSide : (columns[column + (isLeft ? -1 : 1)] ?? []);
  return nearest(id, candidates, boxes);
}

function nearest(id: string, candidates: readonly string[], boxes: GraphLayout['boxes']) {
  const { x, y } = boxes.get(id)!;
  const distance = (other: string) => {
    const box = boxes.get(other)!;
    return Math.abs(box.x - x) + Math.abs(box.y - y);
  };
  return candidates.reduce<string | null>(
    (best, other) => (best === null || distance(other) < distance(best) ? other : best),
    null,
  );
}
