import type { Gaps, GapType, Kind, LinkType, ProjectOverview } from '@throughline/shared/schema';
import { THREAD_KINDS } from '../../../kinds/areas.ts';
import type { StateCounts } from '../../../kinds/state-counts.ts';
import { GAP_WORDS } from '../../trace/gaps/gap-words.ts';

export type ThreadKind = (typeof THREAD_KINDS)[number];

export interface ThreadNode {
  kind: ThreadKind;
  total: number;
  counts: StateCounts;
  gaps: { type: GapType; count: number }[];
}

export interface ThreadEdge {
  /** In the order of the work: from the reason to what follows from it, whichever way the link points. */
  from: ThreadKind;
  to: ThreadKind;
  type: LinkType;
  count: number;
  suspects: number;
}

const EDGES: readonly (readonly [ThreadKind, LinkType, ThreadKind])[] = [
  ['stakeholder', 'has', 'goal'],
  ['goal', 'satisfies', 'requirement'],
  ['requirement', 'addresses', 'decision'],
  ['research', 'informs', 'decision'],
  ['requirement', 'implements', 'task'],
  ['decision', 'implements', 'task'],
  ['requirement', 'verifies', 'test'],
  ['task', 'ships', 'release'],
];

/** The project as the picture shows it: counts on tiles, links between them, and what is missing where. */
export function threadOf(
  overview: ProjectOverview,
  gaps: Gaps,
): { nodes: ThreadNode[]; edges: ThreadEdge[] } {
  const nodes = THREAD_KINDS.map((kind) => nodeOf(kind, overview, gaps));
  const edges = EDGES.map(([from, type, to]): ThreadEdge => {
    const links = overview.linkCounts.find(
      (row) =>
        row.type === type &&
        ((row.from === from && row.to === to) || (row.from === to && row.to === from)),
    );
    return { from, to, type, count: links?.count ?? 0, suspects: links?.suspects ?? 0 };
  });
  return { nodes, edges };
}

export function stateCounts(overview: ProjectOverview, kind: Kind): StateCounts {
  const rows = overview.counts.filter((row) => row.kind === kind && row.count > 0);
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

function nodeOf(kind: ThreadKind, overview: ProjectOverview, gaps: Gaps): ThreadNode {
  const counts = stateCounts(overview, kind);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const own = gaps.filter(
    ({ type, count }) => type !== 'suspect_link' && count > 0 && GAP_WORDS[type].kind === kind,
  );
  return { kind, total, counts, gaps: own.map(({ type, count }) => ({ type, count })) };
}

/** All that an item of this kind leads to and comes from, along the edges: what a hover lights. */
export function pathThrough(kind: ThreadKind, edges: readonly ThreadEdge[]): Set<ThreadKind> {
  const lit = new Set<ThreadKind>([kind]);
  walk(lit, kind, (at) => edges.filter(({ from }) => from === at).map(({ to }) => to));
  walk(lit, kind, (at) => edges.filter(({ to }) => to === at).map(({ from }) => from));
  return lit;
}

function walk(
  lit: Set<ThreadKind>,
  start: ThreadKind,
  next: (at: ThreadKind) => ThreadKind[],
): void {
  const open = [start];
  for (let at = open.pop(); at; at = open.pop()) {
    for (const kind of next(at)) {
      if (!lit.has(kind)) open.push(kind);
      lit.add(kind);
    }
  }
}
