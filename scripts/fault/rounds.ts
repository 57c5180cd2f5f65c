import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { RouterOutputs } from '@throughline/shared';
import { checkLedger, checkReplays } from './check-ledger.ts';
import type { Installation, Target } from './installation.ts';
import { openLedger, type Ledger } from './ledger.ts';
import { waitFor } from './server-process.ts';
import { settleDoubts, writeTogether } from './writers.ts';

type WorkspaceId = RouterOutputs['workspaces']['create']['id'];

const WRITERS = 8;
const REPLAYS = 8;
/** The kill comes when this much was written, and then at any moment. */
const WRITES_BEFORE_KILL = 40;
const WRITES_MS_MAX = 15_000;
const KILL_AFTER_MS_MAX = 700;
/** Writers go on for this long after a database came back under a server that stayed. */
const AFTERWARDS_MS = 200;

export interface RoundReport {
  target: Target;
  acknowledged: number;
  /** Without an answer when the round was over. */
  doubtful: number;
  /** Those of them that had been committed. */
  landed: number;
  /** From the kill until the whole was ready again. */
  restartMs: number;
  violations: string[];
}

/** Kills the targets one after the other under writers, each in a project of its own; in the end all is checked once more. */
export async function runRounds(
  installation: Installation,
  targets: readonly Target[],
  onRound: (round: number, report: RoundReport) => void,
): Promise<{ reports: RoundReport[]; violations: string[] }> {
  const { client } = installation.server;
  const workspace = await client.workspaces.create.mutate({ slug: 'fault', name: 'Fault' });
  const ledgers: Ledger[] = [];
  const reports: RoundReport[] = [];
  for (const [index, target] of targets.entries()) {
    const round = index + 1;
    const ledger = await openRound(installation, workspace.id, round);
    const report = await runRound(installation, ledger, target);
    ledgers.push(ledger);
    reports.push(report);
    onRound(round, report);
  }
  return { reports, violations: await checkAllAgain(installation, ledgers) };
}

async function openRound(
  { server }: Installation,
  workspaceId: WorkspaceId,
  round: number,
): Promise<Ledger> {
  const data = { slug: `round-${round}`, name: `Round ${round}` };
  const { id } = await server.client.projects.create.mutate({ workspaceId, data });
  return openLedger(id);
}

async function runRound(
  installation: Installation,
  ledger: Ledger,
  target: Target,
): Promise<RoundReport> {
  let isOver = false;
  const writing = writeTogether(ledger, installation.server.client, WRITERS, () => isOver);
  await waitFor(
    'the writers have written something',
    () => ledger.acknowledged.length >= WRITES_BEFORE_KILL || null,
    WRITES_MS_MAX,
  );
  await pause(randomInt(KILL_AFTER_MS_MAX));
  const killedAt = performance.now();
  const formerDatabasePid = installation.databasePid;
  await installation.kill(target);
  await installation.recover(target, formerDatabasePid);
  const restartMs = performance.now() - killedAt;
  await pause(AFTERWARDS_MS);
  isOver = true;
  await writing;

  const doubtful = ledger.doubtful.length;
  const { client } = installation.server;
  const found = await installation.look((sql) => checkLedger(ledger, client, sql));
  await settleDoubts(ledger, client);
  const settled = await installation.look((sql) => checkLedger(ledger, client, sql));
  const replayed = await checkReplays(ledger, client, REPLAYS);
  const undecided = ledger.doubtful.map(({ verb, subject }) => `${verb} ${subject} stays in doubt`);
  return {
    target,
    acknowledged: ledger.acknowledged.length,
    doubtful,
    landed: found.landed,
    restartMs,
    violations: [
      ...ledger.unexpected,
      ...found.violations,
      ...settled.violations,
      ...replayed,
      ...undecided,
    ],
  };
}

/** After an orderly stop and start, and all the kills that came after a round's own. */
async function checkAllAgain(installation: Installation, ledgers: Ledger[]): Promise<string[]> {
  const violations = await installation.stopServer();
  await installation.start();
  for (const ledger of ledgers) {
    const check = installation.look((sql) => checkLedger(ledger, installation.server.client, sql));
    violations.push(...(await check).violations);
  }
  return violations;
}
