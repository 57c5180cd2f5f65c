import {
  dayEnds,
  loadTagger,
  meanReadiness,
  statementCheck,
  statementsAt,
  type PastStatement,
  type StatementChange,
} from '@throughline/domain';
import type { ReadinessPoint, ReadinessTrend, ReadinessTrendInput } from '@throughline/schema';
import { loadConfig } from '../analysis/load-settings.ts';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import { ReadinessReckoner } from './readiness-cache.ts';

/** Of more requirements than this every n-th is looked at. */
const SAMPLE_MAX = 1000;
/** One call analyses no more new texts than this, but for those of now. */
const ANALYSED_MAX = 4000;
const BASELINES_MAX = 10;
const LEAST_MAX = 20;

interface Moment {
  at: Date;
  sequence: number;
  baseline: string | null;
}

interface Judged extends PastStatement {
  readiness: number;
}

/**
 * How ready the requirements were, from the log alone: at the ends of days, at baselines and now. What an
 * analysis of a text came to is kept, so that asking again is cheap.
 */
export async function getReadinessTrend(
  context: Context,
  input: ReadinessTrendInput,
): Promise<ReadinessTrend> {
  const { projectId, limit } = input;
  await permit(context, 'reader', projectId);
  const { stores } = context;
  const { changes, total, isSampled } = await stores.moments.statements(projectId, SAMPLE_MAX);
  const config = await loadConfig(stores, projectId);
  const reckoner = new ReadinessReckoner(statementCheck(config, await loadTagger()), config);

  const moments = await momentsOf(context, input, changes);
  const past = statementsAt(
    changes,
    moments.map(({ sequence }) => sequence),
  );
  const points: ReadinessPoint[] = [];
  let least: Judged[] = [];
  // From now backwards, so that what is left out is the oldest.
  for (let at = moments.length - 1; at >= 0 && reckoner.analysed <= ANALYSED_MAX; at -= 1) {
    const judged = await judge(reckoner, past[at]!);
    const { baseline, at: when } = moments[at]!;
    const readiness = meanReadiness(judged.map((each) => each.readiness));
    points.unshift({ at: when, baseline, requirements: judged.length, readiness });
    if (at === moments.length - 1) least = judged;
  }

  return {
    points,
    least: least
      .toSorted((a, b) => a.readiness - b.readiness)
      .slice(0, LEAST_MAX)
      .map(({ key, title, readiness }) => ({ key, title, readiness })),
    total,
    isSampled,
    isTruncated: points.length < Math.min(moments.length, limit),
  };
}

async function judge(
  reckoner: ReadinessReckoner,
  statements: readonly PastStatement[],
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const each of statements) {
    const text = each.statement.trim() === '' ? each.title : each.statement;
    judged.push({ ...each, readiness: await reckoner.of(text, each.key) });
  }
  return judged;
}

/** The moments in their order: the latest baselines, days between, and now. */
async function momentsOf(
  context: Context,
  { projectId, limit }: ReadinessTrendInput,
  changes: readonly StatementChange[],
): Promise<Moment[]> {
  const now = { at: context.clock(), sequence: Number.MAX_SAFE_INTEGER, baseline: null };
  const [first] = changes;
  if (limit === 1 || !first) return [now];
  const query = { projectId, limit: Math.min(BASELINES_MAX, limit - 1) };
  const { items } = await context.stores.baselines.list(query);
  const baselines = items.map(({ name, createdAt: at, sequence }): Moment => {
    return { at, sequence, baseline: name };
  });
  const days = dayEnds(first.at, now.at, limit - 1 - baselines.length).map((at): Moment => {
    const last = changes.findLast((change) => change.at <= at);
    return { at, sequence: last?.sequence ?? 0, baseline: null };
  });
  const inOrder = [...baselines, ...days].toSorted(
    (a, b) => a.at.getTime() - b.at.getTime() || a.sequence - b.sequence,
  );
  return [...inOrder, now];
}
