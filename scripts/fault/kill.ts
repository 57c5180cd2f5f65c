/**
 * Kills the server, its database or both with SIGKILL while eight writers write over HTTP, starts them
 * again and compares: what was acknowledged is there, nothing is there by half, and what got no answer
 * is done once when it is sent again with its key.
 *
 *   node scripts/fault/kill.ts [--rounds 50] [--engine embedded|postgres]
 */
import { parseArgs } from 'node:util';
import { Installation, TARGETS, type Engine } from './installation.ts';
import { runRounds, type RoundReport } from './rounds.ts';

const ROUNDS_MAX = 10_000;

function readArguments(): { rounds: number; engine: Engine } {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '50' },
      engine: { type: 'string', default: 'embedded' },
    },
  });
  const rounds = Number(values.rounds);
  const { engine } = values;
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > ROUNDS_MAX) {
    throw new Error(`--rounds is a whole number from 1 to ${ROUNDS_MAX}.`);
  }
  if (engine !== 'embedded' && engine !== 'postgres') {
    throw new Error('--engine is embedded or postgres.');
  }
  return { rounds, engine };
}

function printRound(round: number, report: RoundReport): void {
  const { target, acknowledged, doubtful, landed, restartMs, violations } = report;
  const verdict = violations.length === 0 ? 'ok' : `${violations.length} VIOLATIONS`;
  console.log(
    `round ${round}: killed ${target}; ${acknowledged} acknowledged, ${doubtful} without an answer ` +
      `(${landed} of them committed); ready after ${Math.round(restartMs)} ms; ${verdict}`,
  );
  printFaults(violations);
}

const FAULTS_SHOWN = 10;

function printFaults(faults: string[]): void {
  for (const fault of faults.slice(0, FAULTS_SHOWN)) console.log(`  ${fault}`);
  if (faults.length > FAULTS_SHOWN) console.log(`  and ${faults.length - FAULTS_SHOWN} more`);
}

function printRestarts(engine: Engine, reports: RoundReport[]): void {
  for (const target of TARGETS[engine]) {
    const times = reports
      .filter((report) => report.target === target)
      .map((report) => report.restartMs)
      .toSorted((a, b) => a - b);
    if (times.length === 0) continue;
    const at = (share: number): number => Math.round(times[Math.ceil(times.length * share) - 1]!);
    console.log(
      `  ready again after ${target}: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms (${times.length} kills)`,
    );
  }
}

async function main(): Promise<number> {
  const { rounds, engine } = readArguments();
  const installation = await Installation.open(engine);
  if (!installation) {
    console.log('No PostgreSQL on this machine.');
    return 1;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void installation.remove().then(() => process.exit(1)));
  }
  const violations: string[] = [];
  const reports: RoundReport[] = [];
  try {
    const kinds = TARGETS[engine];
    const targets = Array.from({ length: rounds }, (_, at) => kinds[at % kinds.length]!);
    const outcome = await runRounds(installation, targets, (round, report) => {
      reports.push(report);
      printRound(round, report);
    });
    violations.push(...outcome.violations);
  } catch (error) {
    violations.push(`the run ended early: ${(error as Error).stack}`, installation.server.output());
  } finally {
    violations.push(...(await installation.remove()));
  }

  const sum = (count: (report: RoundReport) => number): number =>
    reports.reduce((total, report) => total + count(report), 0);
  const found = violations.length + sum((report) => report.violations.length);
  console.log(`${engine}: ${reports.length} kills`);
  console.log(
    `  ${sum((report) => report.acknowledged)} writes acknowledged; ${sum((report) => report.doubtful)} were without an answer, ` +
      `${sum((report) => report.landed)} of them committed; all of them sent again`,
  );
  printRestarts(engine, reports);
  console.log(`  ${found === 0 ? 'no violations, no process left behind' : `${found} VIOLATIONS`}`);
  printFaults(violations);
  return found === 0 ? 0 : 1;
}

process.exitCode = await main();
