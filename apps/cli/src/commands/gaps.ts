import { GapType } from '@throughline/shared/schema';
import type { RouterOutputs } from '@throughline/shared';
import type { Run } from '../definition.ts';
import { badUsage, EXIT } from '../failure.ts';
import { linkWords } from '../items/link-words.ts';
import type { Session } from '../session.ts';
import { itemText } from '../text/item-text.ts';

type Gaps = RouterOutputs['trace']['gaps'];

export const run: Run<[], { type?: string[]; limit?: number }> = async (
  session,
  _words,
  { type, limit },
) => {
  const types = type?.map(parseType);
  const [client, project] = [await session.client(), await session.project()];
  const gaps = await client.trace.gaps.query({
    projectId: project.id,
    ...(types && { types }),
    ...(limit !== undefined && { limit }),
  });
  const hasGaps = gaps.some(({ count }) => count > 0);
  return {
    data: { gaps },
    text: () => (hasGaps ? gapsText(session, gaps) : 'No gaps.'),
    exitCode: hasGaps ? EXIT.findings : EXIT.fine,
  };
};

function parseType(text: string): GapType {
  const word = text.trim().toLowerCase().replaceAll('-', '_');
  const found = GapType.options.find((type) => type === word);
  if (found) return found;
  throw badUsage(`${text} is no type of gap. Types are: ${GapType.options.join(', ')}.`);
}

function gapsText({ paint }: Pick<Session, 'paint'>, all: Gaps): string {
  return all
    .filter(({ count }) => count > 0)
    .map(({ title, count, gaps }) => {
      const lines = gaps.map(({ item, link, direction, other }) => {
        if (!link || !other) return `  ${itemText(paint, item)}`;
        const words = linkWords(link, direction === 'backward' ? 'to' : 'from');
        return `  ${itemText(paint, item)} ${words} ${itemText(paint, other)}`;
      });
      const more = count > gaps.length ? [paint.dim(`  … and ${count - gaps.length} more`)] : [];
      return [`${paint.bold(title)}: ${count}`, ...lines, ...more].join('\n');
    })
    .join('\n\n');
}
