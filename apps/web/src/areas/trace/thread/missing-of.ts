import type { GapType, ItemPage, Kind, LinkType, TraceStep, Why } from '@throughline/shared/schema';

export interface Missing {
  type: GapType;
  /** The kind that would close it: where the hollow tile stands. */
  kind: Kind;
  label: string;
  fix: { link: LinkType; end: 'from' | 'to' };
}

/** What this one item lacks: the same rules as the project's gaps, read off its own links and reasons. */
export function missingOf({ item, links }: ItemPage, why: Why): Missing[] {
  if (item.archivedAt) return [];
  const has = (type: LinkType, end: 'from' | 'to') =>
    links.some(
      (link) =>
        link.type === type &&
        link[end].id === item.id &&
        !link[end === 'from' ? 'to' : 'from'].isArchived,
    );
  const missing: Missing[] = [];

  if (item.kind === 'goal' && item.state !== 'dropped' && !has('satisfies', 'to')) {
    missing.push({
      type: 'goal_without_requirement',
      kind: 'requirement',
      label: 'No requirement',
      fix: { link: 'satisfies', end: 'to' },
    });
  }
  if (item.kind === 'requirement') {
    const isLive = item.state !== 'rejected' && item.state !== 'deprecated';
    if (isLive && !why.paths.some(leadsToGoal(why))) {
      missing.push({
        type: 'requirement_without_goal',
        kind: 'goal',
        label: 'No goal',
        fix: { link: 'satisfies', end: 'from' },
      });
    }
    const isTested = links.some(
      ({ type, to, from }) =>
        type === 'verifies' && to.id === item.id && from.state !== 'retired' && !from.isArchived,
    );
    if (item.state === 'accepted' && !isTested) {
      missing.push({
        type: 'accepted_requirement_without_test',
        kind: 'test',
        label: 'No test',
        fix: { link: 'verifies', end: 'to' },
      });
    }
  }
  if (
    item.kind === 'decision' &&
    item.state !== 'rejected' &&
    item.state !== 'superseded' &&
    !has('addresses', 'from')
  ) {
    missing.push({
      type: 'decision_addressing_nothing',
      kind: 'requirement',
      label: 'No requirement',
      fix: { link: 'addresses', end: 'from' },
    });
  }
  if (item.kind === 'task' && item.state !== 'cancelled' && !why.paths.some(isPurposeful)) {
    missing.push({
      type: 'task_implementing_nothing',
      kind: 'requirement',
      label: 'Implements nothing',
      fix: { link: 'implements', end: 'from' },
    });
  }
  return missing;
}

/** A way by `satisfies` and `refines` alone that comes to a goal. */
const leadsToGoal = (why: Why) => (path: readonly TraceStep[]) => {
  for (const { link, itemId } of path) {
    if (link !== 'satisfies' && link !== 'refines') return false;
    if (why.items.find(({ id }) => id === itemId)?.kind === 'goal') return true;
  }
  return false;
};

/** The task implements something, or is part of one that does. */
function isPurposeful(path: readonly TraceStep[]): boolean {
  for (const { link } of path) {
    if (link === 'implements') return true;
    if (link !== 'parent') return false;
  }
  return false;
}
