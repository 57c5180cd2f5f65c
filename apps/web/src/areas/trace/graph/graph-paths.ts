import { LINK_RULES } from '@throughline/shared/schema';
import type { Line } from './graph-view.ts';

/** The lines of a view by the tiles at their ends. */
export interface Neighbours {
  up: ReadonlyMap<string, readonly Line[]>;
  down: ReadonlyMap<string, readonly Line[]>;
}

export const neighboursOf = (lines: readonly Line[]): Neighbours => ({
  up: Map.groupBy(lines, ({ b }) => b),
  down: Map.groupBy(lines, ({ a }) => a),
});

export type Path = 'both' | 'why' | 'impact';

/** The tiles on the ways through one: all the way up and down, to its reasons, or to what rests on it. */
export function pathFrom(id: string, neighbours: Neighbours, path: Path): Set<string> {
  const lit = new Set<string>([id]);
  const up = (at: string) => neighbours.up.get(at) ?? [];
  const down = (at: string) => neighbours.down.get(at) ?? [];
  if (path === 'both') {
    follow(lit, id, (at) => up(at).map(({ a }) => a));
    follow(lit, id, (at) => down(at).map(({ b }) => b));
    return lit;
  }
  const endOf = path === 'why' ? reasonOf : dependentOf;
  follow(lit, id, (at) =>
    [...up(at), ...down(at)].flatMap((line) => {
      const end = endOf(line);
      return end === null || end === at ? [] : [end];
    }),
  );
  return lit;
}

const sourceOf = ({ source, a, b }: Line): string => (source === 'a' ? a : b);
const targetOf = ({ source, a, b }: Line): string => (source === 'a' ? b : a);

function reasonOf(line: Line): string | null {
  const { why } = LINK_RULES[line.type];
  if (why === null) return null;
  return why === 'forward' ? targetOf(line) : sourceOf(line);
}

function dependentOf(line: Line): string | null {
  const { dependent } = LINK_RULES[line.type];
  if (dependent === null) return null;
  return dependent === 'from' ? sourceOf(line) : targetOf(line);
}

function follow(lit: Set<string>, start: string, next: (at: string) => string[]): void {
  const been = new Set([start]);
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const id of next(at)) {
      if (!been.has(id)) open.push(id);
      been.add(id);
      lit.add(id);
    }
  }
}
