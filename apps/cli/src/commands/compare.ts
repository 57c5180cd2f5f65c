import type { RouterOutputs } from '@throughline/shared';
import { LINK_RULES } from '@throughline/shared/schema';
import type { Run } from '../definition.ts';
import { placeText } from '../items/moments.ts';
import type { Session } from '../session.ts';
import { wordsOf } from '../text/field-text.ts';
import { count, itemText } from '../text/item-text.ts';
import { safeLine } from '../text/safe.ts';
import { wordDiff } from '../text/word-diff.ts';

type Comparison = RouterOutputs['moments']['compare'];
type Paint = Session['paint'];

export const run: Run<[string, string | undefined], { limit?: number }> = async (
  session,
  [from, to = 'now'],
  { limit },
) => {
  const [client, project] = [await session.client(), await session.project()];
  const input = { projectId: project.id, from, to, ...(limit !== undefined && { limit }) };
  const comparison = await client.moments.compare.query(input);
  return { data: comparison, text: () => comparisonText(session.paint, comparison) };
};

function comparisonText(paint: Paint, { from, to, counts, ...found }: Comparison): string {
  const { items, links, terms } = counts;
  const itemWords = `${count(items.added, 'item')} added, ${items.changed} changed, ${items.removed} removed`;
  const linkWords = `${count(links.added, 'link')} added, ${links.removed} removed, ${links.reviewed} reviewed`;
  const termWords = `${count(terms.added, 'term')} added, ${terms.changed} changed, ${terms.removed} removed`;
  const told = [itemWords, linkWords, ...(found.terms.length > 0 ? [termWords] : [])];
  const head = [`From ${placeText(from)} to ${placeText(to)}`, `${told.join('; ')}.`];
  const more = found.isTruncated ? ['', paint.dim('There is more: --limit 5000 shows more.')] : [];
  return [
    ...head,
    ...itemLines(paint, found.items),
    ...linkLines(paint, found.links),
    ...termLines(paint, found.terms),
    ...more,
  ].join('\n');
}

const TITLES = { added: 'Added', changed: 'Changed', removed: 'Removed' } as const;

function itemLines(paint: Paint, items: Comparison['items']): string[] {
  return (['added', 'changed', 'removed'] as const).flatMap((change) => {
    const those = items.filter((item) => item.change === change);
    if (those.length === 0) return [];
    const lines = those.flatMap(({ item, fields }) => [
      `  ${itemText(paint, item)}`,
      // What is new in an item that is new is all of it.
      ...(change === 'changed' ? fields.flatMap((field) => fieldLines(paint, field)) : []),
    ]);
    return ['', paint.bold(TITLES[change]), ...lines];
  });
}

function fieldLines(
  paint: Paint,
  { name, before, after }: Comparison['items'][number]['fields'][number],
): string[] {
  const [first = '', ...others] = wordDiff(paint, before, after).split('\n');
  return [`    ${wordsOf(name)}: ${first}`, ...others.map((line) => `      ${line}`)];
}

function termLines(paint: Paint, terms: Comparison['terms']): string[] {
  if (terms.length === 0) return [];
  const lines = terms.flatMap(({ change, term, fields }) => [
    `  ${change} ${safeLine(term)}`,
    ...(change === 'changed' ? fields.flatMap((field) => fieldLines(paint, field)) : []),
  ]);
  return ['', paint.bold('Glossary'), ...lines];
}

function linkLines(paint: Paint, links: Comparison['links']): string[] {
  if (links.length === 0) return [];
  const lines = links.map(({ change, type, from, to, reason }) => {
    const why = reason === null ? '' : `: ${safeLine(reason)}`;
    const ends = `${itemText(paint, from)} ${LINK_RULES[type].says} ${itemText(paint, to)}`;
    return `  ${change} ${ends}${why}`;
  });
  return ['', paint.bold('Links'), ...lines];
}
