import type { RouterOutputs } from '@throughline/shared';
import type { Run } from '../definition.ts';
import type { Session } from '../session.ts';
import { columns } from '../text/columns.ts';
import { count } from '../text/item-text.ts';
import { safeLine } from '../text/safe.ts';

type Trend = RouterOutputs['requirements']['readinessTrend'];

/** So many signs stand for 100. */
const BAR = 25;

export const run: Run<[], { trend?: true; limit?: number }> = async (
  session,
  _words,
  { trend, limit },
) => {
  const [client, project] = [await session.client(), await session.project()];
  const points = trend ? limit : 1;
  const found = await client.requirements.readinessTrend.query({
    projectId: project.id,
    ...(points !== undefined && { limit: points }),
  });
  return { data: found, text: () => readinessText(session, found, trend === true) };
};

function readinessText({ paint, environment }: Session, found: Trend, isTrend: boolean): string {
  const { points, least, total, isSampled, isTruncated } = found;
  const now = points.at(-1)!;
  if (now.readiness === null) return 'No requirements yet.';
  const head = `${paint.bold(`Readiness ${now.readiness} of 100`)} over ${count(now.requirements, 'requirement')}.`;
  const sample = isSampled ? [paint.dim(`Every ${Math.ceil(total / 1000)}th of ${total}.`)] : [];
  const past = points.map(({ at, baseline, readiness, requirements }) => [
    at.toISOString().slice(0, 10),
    readiness === null ? '–' : String(readiness).padStart(3),
    '█'.repeat(Math.round(((readiness ?? 0) / 100) * BAR)).padEnd(BAR),
    `${count(requirements, 'requirement')}${baseline === null ? '' : ` ${paint.cyan(safeLine(baseline))}`}`,
  ]);
  const older = isTruncated ? [paint.dim('Older points are missing; ask again for them.')] : [];
  const trend = isTrend ? ['', ...older, ...columns(past, environment.columns)] : [];
  const worst = least.filter(({ readiness }) => readiness < 100);
  const rows = worst.map(({ key, title, readiness }) => [
    String(readiness).padStart(3),
    `${paint.cyan(key)} ${safeLine(title)}`,
  ]);
  const mend =
    worst.length > 0
      ? [
          '',
          paint.bold('Least ready'),
          ...columns(rows, environment.columns),
          paint.dim(`What to mend: throughline analyse ${worst[0]!.key}`),
        ]
      : [];
  return [head, ...sample, ...trend, ...mend].join('\n');
}
