import type { Link, RequirementId } from '@throughline/shared/schema';
import type { Run } from '../definition.ts';
import { badUsage, EXIT } from '../failure.ts';
import { findItem } from '../items/find-item.ts';
import { linkWords, parseLinkWords } from '../items/link-words.ts';
import { count, itemText } from '../text/item-text.ts';
import { safe, safeLine } from '../text/safe.ts';

interface Options {
  dryRun?: true;
  without?: string[];
  archive?: true;
}

export const run: Run<[string], Options> = async (session, [key], options) => {
  const { item } = await findItem(session, key);
  if (item.kind !== 'requirement')
    throw badUsage(`${item.key} is a ${item.kind}. Only requirements are split.`);
  const left = new Set((options.without ?? []).map((words) => parseLinkWords(words).type));
  const client = await session.client();
  const target = { projectId: item.projectId, id: item.id as RequirementId };
  const proposal = await client.requirements.proposeSplit.query(target);
  const links = proposal.links.filter(({ type }) => !left.has(type));
  const { parts, version: expectedVersion } = proposal;
  const { paint } = session;
  if (options.dryRun || parts.length === 0) {
    return {
      data: { parts, links },
      text: () =>
        parts.length === 0
          ? `${item.key} demands one thing, or does not come apart into statements that stand alone.`
          : [
              ...parts.map(({ statement }) => safe(statement)),
              ...links.map((link) => paint.dim(`  ${sideText(link, item.id)}`)),
              `${count(parts.length, 'part')}, each with ${count(links.length, 'link')}. Nothing was changed.`,
            ].join('\n'),
      exitCode: parts.length === 0 ? EXIT.findings : EXIT.fine,
    };
  }
  const chosen = links.map(({ type, from, to }) => ({ type, fromId: from.id, toId: to.id }));
  const asked = { parts, links: chosen, isWholeArchived: options.archive ?? false };
  const split = await client.requirements.split.mutate({ ...target, expectedVersion, ...asked });
  return {
    data: split,
    text: () =>
      [
        ...split.parts.map((part) => `${itemText(paint, part)}\n  ${safe(part.statement)}`),
        `${count(split.parts.length, 'part')} of ${item.key} with ${count(split.linksCarried, 'link')} taken over.`,
      ].join('\n'),
  };
};

/** A link as it reads from this end: `satisfies GOAL-1 Fewer faults`. */
function sideText({ type, from, to }: Link, itemId: string): string {
  const [end, other] = from.id === itemId ? (['from', to] as const) : (['to', from] as const);
  return `${linkWords(type, end)} ${other.key} ${safeLine(other.title)}`;
}
