import { writeFile } from 'node:fs/promises';
import { type CheckedSet, checkSet, type StatementCheck } from '@throughline/domain';
import { decodeSource, encodeSource } from '@throughline/formats';
import type { AnalysisConfig } from '@throughline/shared/schema';
import type { Result } from '../definition.ts';
import { EXIT } from '../failure.ts';
import type { Session } from '../session.ts';
import { count } from '../text/item-text.ts';
import { checkFiles, type FileCheck } from './check-files.ts';
import type { PlaceInFile } from './sarif.ts';
import { readFilesToCheck } from './read-files.ts';
import {
  exitCodeOf,
  findingLines,
  setFindingLines,
  summaryOf,
  summaryText,
  type Wish,
} from './report.ts';

interface Options extends Wish {
  fix?: true;
  sarif?: true;
}

/** What a check goes by: the project's settings, and the check that they make. */
export interface CheckBy {
  config: AnalysisConfig;
  check: StatementCheck;
}

/** Checks the requirements in files, alone and against each other. */
export async function runFiles(
  session: Session,
  paths: readonly string[],
  { config, check }: CheckBy,
  { fix, sarif, ...wish }: Options,
): Promise<Result> {
  const progress = session.progress();
  try {
    progress.say('Reading files…');
    const { files, skipped } = await readFilesToCheck(paths, session.environment.folder);
    progress.say(`Checking ${count(files.length, 'file')}…`);
    const sources = files.map((file) => ({ ...file, ...decodeSource(file.content, file.path) }));
    const fixed = new Map<string, { text: string; fixes: number }>();
    if (fix) {
      const { fixText } = await import('./fix-text.ts');
      for (const { path, text, absolute, encoding } of sources) {
        const result = fixText({ path, text }, check);
        if (result.fixes === 0) continue;
        await writeFile(absolute, encodeSource(result.text, encoding));
        fixed.set(path, result);
      }
    }
    const checks = checkFiles(
      sources.map(({ path, text }) => ({ path, text: fixed.get(path)?.text ?? text })),
      check,
    );
    const set = checkSet(statementsOf(checks), config);
    progress.end();
    if (sarif) return await sarifResult(checks, set, wish);

    const requirements = checks.flatMap(({ path, requirements: own }) =>
      own.map((each) => ({ path, ...each })),
    );
    const fixes = [...fixed].map(([path, { fixes: made }]) => ({ path, fixes: made }));
    const data = {
      findings: checks.flatMap(({ findings }) => findings),
      suppressed: checks.flatMap(({ suppressed }) => suppressed),
      set: set.findings,
      suppressedInSet: set.suppressed,
      requirements,
      fixed: fixes,
      skipped,
    };
    const summary = summaryOf(data);
    const { paint } = session;
    return {
      data: { ...data, summary },
      text: () =>
        [
          ...findingLines(paint, data.findings, wish, whereIs),
          ...setFindingLines(paint, set.findings, wish, whereIs),
          ...fixes.map(({ path, fixes: made }) => `${path}: ${count(made, 'rewrite')} written.`),
          requirements.length === 0
            ? 'There are no requirements in these files. `throughline formats` lists what is read.'
            : summaryText(summary, wish),
        ].join('\n'),
      exitCode: requirements.length === 0 ? EXIT.fine : exitCodeOf(summary, wish),
    };
  } finally {
    progress.end();
  }
}

const whereIs = ({ path, line, column }: { path: string; line: number; column: number }): string =>
  `${path}:${line}:${column}`;

function statementsOf(checks: readonly FileCheck[]) {
  return checks.flatMap(({ path, statements }) =>
    statements.map(({ item, text, placeOf }) => ({
      text,
      place: { path, items: [item] },
      tell: (start: number, end: number) => ({ path, item, ...placeOf(start, end) }),
    })),
  );
}

async function sarifResult(
  checks: readonly FileCheck[],
  set: CheckedSet<PlaceInFile>,
  wish: Wish,
): Promise<Result> {
  const { sarifOf } = await import('./sarif.ts');
  const log = sarifOf(checks, set);
  const summary = summaryOf({
    findings: checks.flatMap(({ findings }) => findings),
    suppressed: [],
    set: set.findings,
    suppressedInSet: [],
    requirements: checks.flatMap(({ requirements }) => requirements),
  });
  return {
    data: log,
    text: () => JSON.stringify(log, null, 2),
    exitCode: exitCodeOf(summary, wish),
  };
}
