import { byKey, ComparisonBuilder, type Differences } from '@throughline/domain';
import type { CompareMomentsInput, Comparison, ProjectId } from '@throughline/schema';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import { resolveMoment } from './resolve-moment.ts';

const READ_AT_ONCE = 2000;

/** What changed between two moments, told from the earlier to the later. */
export async function compareMoments(
  context: Context,
  input: CompareMomentsInput,
): Promise<Comparison> {
  const { projectId, limit } = input;
  await permit(context, 'reader', projectId);
  const one = await resolveMoment(context, projectId, input.from);
  const other = await resolveMoment(context, projectId, input.to);
  const [from, to] = one.sequence <= other.sequence ? [one, other] : [other, one];

  const all = await readDifferences(context, projectId, from.sequence, to.sequence);
  const shownItems = all.items.toSorted(byKey).slice(0, limit);
  const shownLinks = all.links.slice(0, limit);
  const ids = new Set([
    ...shownItems.map(({ id }) => id),
    ...shownLinks.flatMap(({ fromId, toId }) => [fromId, toId]),
  ]);
  const summaries = await context.stores.moments.summaries(projectId, [...ids], to.sequence);
  const byId = new Map(summaries.map((item) => [item.id, item]));

  return {
    from,
    to,
    counts: {
      items: { added: 0, changed: 0, removed: 0, ...tally(all.items) },
      links: { added: 0, removed: 0, reviewed: 0, ...tally(all.links) },
      terms: { added: 0, changed: 0, removed: 0, ...tally(all.terms) },
    },
    items: shownItems.map(({ id, change, fields }) => ({ change, item: byId.get(id)!, fields })),
    links: shownLinks
      .map(({ fromId, toId, ...link }) => ({
        ...link,
        from: byId.get(fromId)!,
        to: byId.get(toId)!,
      }))
      .toSorted((a, b) => byKey(a.from, b.from) || byKey(a.to, b.to)),
    terms: all.terms.slice(0, limit),
    isTruncated: [all.items, all.links, all.terms].some(({ length }) => length > limit),
  };
}

/** Reads each change between the two once, and none before them but for what was archived. */
async function readDifferences(
  context: Context,
  projectId: ProjectId,
  from: number,
  to: number,
): Promise<Differences> {
  const { moments } = context.stores;
  const builder = new ComparisonBuilder();
  for (let at = from; at < to; at += READ_AT_ONCE) {
    builder.add(
      await moments.between(projectId, at, Math.min(at + READ_AT_ONCE, to), READ_AT_ONCE),
    );
  }
  return builder.differences(await moments.archivedOf(projectId, builder.touched, from));
}

function tally(all: readonly { change: string }[]) {
  const groups = Map.groupBy(all, ({ change }) => change);
  return Object.fromEntries([...groups].map(([change, group]) => [change, group.length]));
}
