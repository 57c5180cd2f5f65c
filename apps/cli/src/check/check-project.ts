import {
  checkSet,
  loadTagger,
  readinessOf,
  statementCheck,
  unitedConfigs,
} from '@throughline/domain';
import type { AnalysisConfig } from '@throughline/shared/schema';
import type { Result } from '../definition.ts';
import { listPages } from '../items/list-pages.ts';
import type { Session } from '../session.ts';
import {
  exitCodeOf,
  findingLines,
  setFindingLines,
  summaryOf,
  summaryText,
  type Wish,
} from './report.ts';

/**
 * Checks the statements of all requirements that the project has on the server, as the project settled
 * it there; what the config of this folder says besides comes on top.
 */
export async function checkProject(
  session: Session,
  local: AnalysisConfig,
  wish: Wish,
): Promise<Result> {
  const [client, project] = [await session.client(), await session.project()];
  const progress = session.progress();
  try {
    progress.say('Reading requirements…');
    const settings = await client.analysis.settings.query({ projectId: project.id });
    const config = unitedConfigs(settings.config, local);
    const check = statementCheck(config, await loadTagger());
    const { items } = await listPages(
      (page) => client.requirements.list.query({ projectId: project.id, ...page }),
      Number.POSITIVE_INFINITY,
    );
    progress.say('Checking…');
    const stated = items.filter(({ statement }) => statement.trim() !== '');
    const checked = stated.map(({ id, key, statement, type }) => {
      const { pattern, findings, suppressed } = check(statement, {
        items: [key],
        isConstraint: type === 'constraint',
      });
      const locate = <F>(finding: F) => ({ key, id, ...finding });
      const requirement = { key, id, pattern, readiness: readinessOf(findings) };
      return { requirement, findings: findings.map(locate), suppressed: suppressed.map(locate) };
    });
    const set = checkSet(
      stated.map(({ id, key, statement, qualityCharacteristic }) => ({
        text: statement,
        place: { items: [key] },
        qualityCharacteristic,
        tell: (start: number, end: number) => ({ key, id, start, end }),
      })),
      config,
    );
    progress.end();
    const data = {
      findings: checked.flatMap(({ findings }) => findings),
      suppressed: checked.flatMap(({ suppressed }) => suppressed),
      set: set.findings,
      suppressedInSet: set.suppressed,
      requirements: checked.map(({ requirement }) => requirement),
    };
    const summary = summaryOf(data);
    const { paint } = session;
    const whereIs = ({ key }: { key: string }) => key;
    return {
      data: { ...data, summary },
      text: () =>
        [
          ...findingLines(paint, data.findings, wish, whereIs),
          ...setFindingLines(paint, set.findings, wish, whereIs),
          summaryText(summary, wish),
        ].join('\n'),
      exitCode: exitCodeOf(summary, wish),
    };
  } finally {
    progress.end();
  }
}
