import { writeFile } from 'node:fs/promises';
import { loadTagger, projectRules, statementCheck, type StatementCheck } from '@throughline/domain';
import { decodeSource, encodeSource } from '@throughline/formats';
import { checkFiles, type FileCheck } from '../check/check-files.ts';
import { readFilesToCheck } from '../check/read-files.ts';
import { exitCodeOf, findingLines, summaryOf, summaryText } from '../check/report.ts';
import { analysisConfig, findConfig } from '../config.ts';
import type { Result, Run } from '../definition.ts';
import { badUsage, EXIT } from '../failure.ts';
import type { Session } from '../session.ts';
import { count } from '../text/item-text.ts';

interface Options {
  fix?: true;
  quiet?: true;
  all?: true;
  maxWarnings?: number;
  sarif?: true;
  lines?: true;
}

export const run: Run<[string[]], Options> = async (session, [paths], options) => {
  const { fix, sarif, lines } = options;
  const isOnServer = session.isProjectAsked;
  if ((isOnServer || lines) && (fix || sarif || paths.length > 0 || (isOnServer && lines)))
    throw badUsage('--project and --lines each go without paths, --fix and --sarif.');
  if (lines) return runLines();
  const check = await checkFor(session);
  if (!isOnServer) return runFiles(session, paths.length > 0 ? paths : ['.'], check, options);
  const { checkProject } = await import('../check/check-project.ts');
  return checkProject(session, check, options);
};

async function runLines(): Promise<Result> {
  const { checkLines } = await import('../check/check-lines.ts');
  const { bad } = await checkLines(process.stdin, await loadTagger());
  if (bad.length === 0) return { data: null, text: () => '', isPrinted: true };
  const told = bad.slice(0, 20).map(({ line, message }) => `Line ${line} ${message}`);
  throw badUsage([`${count(bad.length, 'line')} cannot be read.`, ...told].join('\n'));
}

/** The check that the nearest config asks for. */
async function checkFor(session: Session): Promise<StatementCheck> {
  const config = await analysisConfig(await findConfig(session.environment.folder));
  const { unknown } = projectRules(config);
  if (unknown.length > 0)
    session.warn(`throughline.config sets rules that there are not: ${unknown.join(', ')}.`);
  return statementCheck(config, await loadTagger());
}

async function runFiles(
  session: Session,
  paths: readonly string[],
  check: StatementCheck,
  options: Options,
): Promise<Result> {
  const progress = session.progress();
  try {
    progress.say('Reading files…');
    const { files, skipped } = await readFilesToCheck(paths, session.environment.folder);
    progress.say(`Checking ${count(files.length, 'file')}…`);
    const sources = files.map((file) => ({ ...file, ...decodeSource(file.content) }));
    const fixed = new Map<string, { text: string; fixes: number }>();
    if (options.fix) {
      const { fixText } = await import('../check/fix-text.ts');
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
    progress.end();
    return await resultOf(session, { checks, fixed, skipped }, options);
  } finally {
    progress.end();
  }
}

interface Checked {
  checks: FileCheck[];
  fixed: ReadonlyMap<string, { fixes: number }>;
  skipped: { path: string; reason: string }[];
}

async function resultOf(
  session: Session,
  { checks, fixed, skipped }: Checked,
  { sarif, maxWarnings = Number.POSITIVE_INFINITY, ...wish }: Options,
): Promise<Result> {
  const all = checks.flatMap(({ findings }) => findings);
  const requirements = checks.flatMap(({ path, requirements: own }) =>
    own.map((each) => ({ path, ...each })),
  );
  const suppressed = checks.flatMap((file) => file.suppressed);
  const summary = summaryOf(all, {
    requirements: requirements.length,
    suppressed: suppressed.length,
  });
  const exitCode = exitCodeOf(summary, maxWarnings);
  if (sarif) {
    const { sarifOf } = await import('../check/sarif.ts');
    const log = sarifOf(checks);
    return { data: log, text: () => JSON.stringify(log, null, 2), exitCode };
  }
  const fixes = [...fixed].map(([path, { fixes: made }]) => ({ path, fixes: made }));
  return {
    data: { findings: all, suppressed, requirements, fixed: fixes, skipped, summary },
    text: () =>
      [
        ...findingLines(
          session.paint,
          all,
          wish,
          ({ path, line, column }) => `${path}:${line}:${column}`,
        ),
        ...fixes.map(({ path, fixes: made }) => `${path}: ${count(made, 'rewrite')} written.`),
        requirements.length === 0
          ? 'There are no requirements in these files. `throughline formats` lists what is read.'
          : summaryText(summary, wish),
      ].join('\n'),
    exitCode: requirements.length === 0 ? EXIT.fine : exitCode,
  };
}
