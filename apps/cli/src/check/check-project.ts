import type { StatementCheck } from '@throughline/domain';
import type { Result } from '../definition.ts';
import { listPages } from '../items/list-pages.ts';
import type { Session } from '../session.ts';
import { exitCodeOf, findingLines, summaryOf, summaryText, type Wish } from './report.ts';

interface Options extends Wish {
  maxWarnings?: number;
}

/** Checks the statements of all requirements that the project has on the server. */
export async function checkProject(
  session: Session,
  check: StatementCheck,
  { maxWarnings = Number.POSITIVE_INFINITY, ...wish }: Options,
): Promise<Result> {
  const [client, project] = [await session.client(), await session.project()];
  const progress = session.progress();
  try {
    progress.say('Reading requirements…');
    const { items } = await listPages(
      (page) => client.requirements.list.query({ projectId: project.id, ...page }),
      Number.POSITIVE_INFINITY,
    );
    progress.end();
    const checked = items
      .filter(({ statement }) => statement.trim() !== '')
      .map((item) => ({ item, ...check(item.statement, { items: [item.key] }) }));
    const located = checked.flatMap(({ item, findings }) =>
      findings.map((finding) => ({ key: item.key, id: item.id, ...finding })),
    );
    const suppressed = checked.flatMap(({ item, suppressed: own }) =>
      own.map((finding) => ({ key: item.key, id: item.id, ...finding })),
    );
    const summary = summaryOf(located, {
      requirements: checked.length,
      suppressed: suppressed.length,
    });
    return {
      data: {
        findings: located,
        suppressed,
        requirements: checked.map(({ item, pattern }) => ({ key: item.key, id: item.id, pattern })),
        summary,
      },
      text: () =>
        [
          ...findingLines(session.paint, located, wish, ({ key }) => key),
          summaryText(summary, wish),
        ].join('\n'),
      exitCode: exitCodeOf(summary, maxWarnings),
    };
  } finally {
    progress.end();
  }
}
