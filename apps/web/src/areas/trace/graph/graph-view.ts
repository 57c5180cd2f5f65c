import {
  LINK_RULES,
  type Graph,
  type GraphItem,
  type Kind,
  type LinkType,
  type MissingLink,
} from '@throughline/shared/schema';
import { KIND_ORDER } from '../../../kinds/areas.ts';
import type { StateCounts } from '../../../kinds/state-counts.ts';
import type { ThreadSearch } from '../../../routes/searches.ts';
import { columnOf } from '../thread/neighbourhood.ts';

/** Up to here every item is a tile of its own. */
export const FOLD_FROM = 80;
/** A kind with so few stays unfolded; one with so many unfolds into its labels first. */
const FEW = 8;
const MANY = 40;
export const ALL = 'all';
const UNLABELLED = '';

export interface ItemTile {
  sort: 'item';
  id: string;
  kind: Kind;
  item: GraphItem;
}
/** Items of one kind, or of one kind and label, as a count. */
export interface FoldTile {
  sort: 'fold';
  /** What unfolds it in the address: `requirement`, or `requirement:gate`. */
  id: string;
  kind: Kind;
  /** Empty where the items have none; null where the fold is the whole kind. */
  label: string | null;
  count: number;
  states: StateCounts;
  missing: Partial<Record<MissingLink, number>>;
}
export type Tile = ItemTile | FoldTile;

/** One link, or the links of a type between a tile and a fold. `a` is the reason, or stands further left. */
export interface Line {
  id: string;
  a: string;
  b: string;
  /** Where the link starts. */
  source: 'a' | 'b';
  type: LinkType;
  count: number;
  suspects: number;
}

export interface GraphView {
  tiles: Tile[];
  lines: Line[];
  /** The items that passed the filters, folded or not. */
  items: GraphItem[];
  /** The tile that each of them is in. */
  tileOf: ReadonlyMap<string, string>;
  isFolded: boolean;
}

type Filters = Pick<ThreadSearch, 'state' | 'label' | 'links' | 'suspect' | 'open'>;

/** What of a graph is drawn: filtered, folded, its links turned so that they lead from reasons to what came of them. */
export function viewOf(graph: Graph, filters: Filters): GraphView {
  const links = graph.links.filter(
    ({ type, isSuspect }) =>
      (!filters.links || filters.links.includes(type)) && (!filters.suspect || isSuspect),
  );
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const isShown = (item: GraphItem, position: number) =>
    (!filters.state || filters.state.includes(item.state)) &&
    (!filters.label || item.labels.some((label) => filters.label!.includes(label))) &&
    (!(filters.suspect || filters.links) || linked.has(position));
  const items = graph.items.filter(isShown);

  const tileOf = foldsOf(items, filters.open ?? []);
  const tiles = new Map<string, Tile>();
  for (const item of items) put(tiles, tileOf.get(item.id)!, item);
  const lines = new Map<string, Line>();
  for (const { type, from, to, isSuspect } of links) {
    const [source, target] = [graph.items[from]!, graph.items[to]!];
    const [tail, head] = [tileOf.get(source.id), tileOf.get(target.id)];
    if (!tail || !head || tail === head) continue;
    const isBack = isTurned(type, source.kind, target.kind);
    const ends = isBack
      ? ({ a: head, b: tail, source: 'b' } as const)
      : ({ a: tail, b: head, source: 'a' } as const);
    const id = `${type} ${ends.a} ${ends.b}`;
    const line = lines.get(id) ?? { id, ...ends, type, count: 0, suspects: 0 };
    line.count += 1;
    line.suspects += Number(isSuspect);
    lines.set(id, line);
  }
  const isFolded = tiles.size < items.length;
  return { tiles: [...tiles.values()], lines: [...lines.values()], items, tileOf, isFolded };
}

/** Which tile each item is in: its own, its kind's, or its label's within the kind. */
function foldsOf(items: readonly GraphItem[], open: readonly string[]): Map<string, string> {
  const isWhole = items.length <= FOLD_FROM || open.includes(ALL);
  const tileOf = new Map<string, string>();
  for (const [kind, ofKind] of Map.groupBy(items, (item) => item.kind)) {
    const labels = new Set(ofKind.map(({ labels: [first] }) => first ?? UNLABELLED));
    const hasLabels = ofKind.length > MANY && labels.size > 1;
    for (const {
      id,
      labels: [label = UNLABELLED],
    } of ofKind) {
      const group = `${kind}:${label}`;
      if (isWhole || ofKind.length <= FEW) tileOf.set(id, id);
      else if (!open.includes(kind)) tileOf.set(id, kind);
      else tileOf.set(id, hasLabels && !open.includes(group) ? group : id);
    }
  }
  return tileOf;
}

function put(tiles: Map<string, Tile>, id: string, item: GraphItem): void {
  const { kind } = item;
  if (id === item.id) {
    tiles.set(id, { sort: 'item', id, kind, item });
    return;
  }
  const label = id === kind ? null : (item.labels[0] ?? UNLABELLED);
  const blank: FoldTile = { sort: 'fold', id, kind, label, count: 0, states: {}, missing: {} };
  const fold = (tiles.get(id) as FoldTile | undefined) ?? blank;
  fold.count += 1;
  fold.states[item.state] = (fold.states[item.state] ?? 0) + 1;
  for (const type of item.missing) fold.missing[type] = (fold.missing[type] ?? 0) + 1;
  tiles.set(id, fold);
}

/** Whether a link's target stands before its source in the order of the work. */
function isTurned(type: LinkType, from: Kind, to: Kind): boolean {
  const order = columnOf(from) - columnOf(to) || KIND_ORDER.indexOf(from) - KIND_ORDER.indexOf(to);
  if (order !== 0) return order > 0;
  const { why, dependent } = LINK_RULES[type];
  return why === 'forward' || (why === null && dependent === 'from');
}
