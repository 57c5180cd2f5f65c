import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkLedger } from '../../../scripts/fault/check-ledger.ts';
import { Installation } from '../../../scripts/fault/installation.ts';
import { openLedger, type Ledger } from '../../../scripts/fault/ledger.ts';
import { runRounds } from '../../../scripts/fault/rounds.ts';
import { isRunning, launchServer, processesAt } from '../../../scripts/fault/server-process.ts';
import { writeTogether } from '../../../scripts/fault/writers.ts';

const TIMEOUT_MS = 180_000;

let installation: Installation;
beforeAll(async () => {
  installation = (await Installation.open('embedded'))!;
}, TIMEOUT_MS);
afterAll(() => installation.remove(), TIMEOUT_MS);

test(
  'what was acknowledged outlives SIGKILL of the server and of the database, and nothing is half done',
  async () => {
    const { reports, violations } = await runRounds(installation, ['both', 'database'], () => {});
    expect(reports.flatMap((report) => report.violations)).toEqual([]);
    expect(violations).toEqual([]);
    for (const { acknowledged } of reports) expect(acknowledged).toBeGreaterThan(0);
  },
  TIMEOUT_MS,
);

test(
  'the check that finds nothing after a kill finds what was changed behind its back',
  async () => {
    const ledger = await writeSome();
    const { client } = installation.server;
    const look = () => installation.look((sql) => checkLedger(ledger, client, sql));
    expect((await look()).violations).toEqual([]);

    const [link] = ledger.links;
    const [fromId, type, toId] = link!.split(' ');
    const item = [...ledger.items.values()].find((each) => each.kind === 'requirement')!;
    await installation.look(async (sql) => {
      await sql.query('DELETE FROM link WHERE from_id = $1 AND type = $2 AND to_id = $3', [
        fromId,
        type,
        toId,
      ]);
      await sql.query('UPDATE item SET version = version + 1 WHERE id = $1', [item.id]);
      await sql.query('DELETE FROM requirement WHERE item_id = $1', [item.id]);
      await sql.query('UPDATE idempotency_key SET response = NULL WHERE key = $1', [
        ledger.acknowledged[0]!.write.key,
      ]);
    });
    const { violations } = await look();
    for (const fault of [
      `the link ${link} was acknowledged and is lost`,
      `requirement ${item.id} has no row of its kind`,
      `item ${item.id} is at version ${item.version + 1} and has ${item.version} change rows`,
      `the idempotency key ${ledger.acknowledged[0]!.write.key} has no answer`,
    ]) {
      expect(violations).toContain(fault);
    }
  },
  TIMEOUT_MS,
);

test(
  'a second start on one data directory ends, names who holds it, and leaves the first alone',
  async () => {
    const { directory, server, databasePid } = installation;
    const second = launchServer({ directory });
    const { code } = await second.ended;
    expect(code).not.toBe(0);
    expect(second.output()).toContain(`process ${databasePid}`);
    expect(second.output()).toContain(`process ${server.pid}`);
    expect(existsSync(join(directory, 'server.json'))).toBe(true);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  },
  TIMEOUT_MS,
);

test(
  'SIGTERM ends the server and its database, and takes the address away',
  async () => {
    const { directory, server, databasePid } = installation;
    expect(await installation.stopServer()).toEqual([]);
    expect([server.pid, databasePid!].filter(isRunning)).toEqual([]);
    expect(processesAt(directory)).toEqual([]);
    expect(existsSync(join(directory, 'server.json'))).toBe(false);
  },
  TIMEOUT_MS,
);

async function writeSome(): Promise<Ledger> {
  const { client } = installation.server;
  const workspace = await client.workspaces.create.mutate({ slug: 'found', name: 'Found' });
  const { id } = await client.projects.create.mutate({
    workspaceId: workspace.id,
    data: { slug: 'found', name: 'Found' },
  });
  const ledger = openLedger(id);
  await writeTogether(ledger, client, 1, () => ledger.links.size > 0);
  return ledger;
}
