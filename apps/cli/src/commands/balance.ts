import { QUADRANTS } from '@throughline/domain';
import type { RouterOutputs } from '@throughline/shared';
import { Quadrant } from '@throughline/shared/schema';
import type { Run } from '../definition.ts';
import type { Session } from '../session.ts';
import { itemText } from '../text/item-text.ts';
import { safeLine } from '../text/safe.ts';

type Balance = RouterOutputs['priorities']['balance'];

export const run: Run<[], { limit?: number }> = async (session, _words, { limit }) => {
  const [client, project] = [await session.client(), await session.project()];
  const balance = await client.priorities.balance.query({
    projectId: project.id,
    ...(limit !== undefined && { limit }),
  });
  return { data: balance, text: () => balanceText(session, balance) };
};

function balanceText({ paint }: Session, { entries, total, unjudgedTotal }: Balance): string {
  const sections = Quadrant.options.flatMap((quadrant) => {
    const those = entries.filter((entry) => entry.quadrant === quadrant);
    if (those.length === 0) return [];
    const { title, because } = QUADRANTS[quadrant];
    const lines = those.map(({ item, value, feasibility, performanceCost, note }) => {
      const facts = `value ${value}, feasibility ${feasibility}, performance cost ${performanceCost}`;
      const why = note === '' ? '' : `: ${safeLine(note)}`;
      return `  ${itemText(paint, item)} ${paint.dim(`${facts}${why}`)}`;
    });
    return [`${paint.bold(title)}: ${because}`, ...lines, ''];
  });
  const more = total > entries.length ? [`… and ${total - entries.length} more.`] : [];
  const apart =
    unjudgedTotal === 0
      ? 'Every open requirement is judged.'
      : `${unjudgedTotal} not judged yet: \`throughline edit KEY --field balance=4,3,2\`.`;
  return [...sections, ...more, paint.dim(apart)].join('\n');
}
