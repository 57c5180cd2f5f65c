import { isDeepStrictEqual } from 'node:util';
import type pg from 'pg';
import { findHalfDone, missingKeys, readLinks } from './half-done.ts';
import type { Item, Ledger, Write } from './ledger.ts';
import type { Client } from './server-process.ts';

const PAGE = 100;
const PAGES_MAX = 1000;
/** The project's own creation. */
const ROWS_BEFORE_WRITES = 1;

export interface Findings {
  violations: string[];
  /** Writes without an answer that the database has all the same. */
  landed: number;
}

/**
 * Compares what a ledger was told with what is there: everything acknowledged, with equal content, and
 * nothing else but what is in doubt; nothing by half; the chain of changes unbroken.
 */
export async function checkLedger(
  ledger: Ledger,
  client: Client,
  sql: pg.Client,
): Promise<Findings> {
  const { projectId, acknowledged, doubtful } = ledger;
  const violations = await findHalfDone(sql, projectId);
  const keys = acknowledged.map(({ write }) => write.key);
  violations.push(...(await missingKeys(sql, keys)).map((key) => `the key ${key} is lost`));

  const landed = new Set<Write>();
  const note = (found: Write | string): void =>
    void (typeof found === 'string' ? violations.push(found) : landed.add(found));
  // The server refuses to show what it cannot read whole.
  const items = await readItems(client, ledger).catch((error: Error) => error);
  if (items instanceof Error) violations.push(`the items cannot be read: ${items.message}`);
  else compareItems(ledger, items).forEach(note);
  compareLinks(ledger, await readLinks(sql, projectId)).forEach(note);

  const { isIntact, changes, reason } = await client.changes.verify.query({ projectId });
  if (!isIntact) violations.push(`the chain of changes is broken: ${reason}`);
  const expected = ROWS_BEFORE_WRITES + acknowledged.length + landed.size;
  if (changes !== expected) {
    violations.push(
      `${changes} change rows, ${expected} expected (${doubtful.length} writes in doubt)`,
    );
  }
  return { violations, landed: landed.size };
}

async function readItems(client: Client, { projectId }: Ledger): Promise<Map<string, Item>> {
  const items: Item[] = [];
  for (const area of [client.requirements, client.tasks]) {
    let cursor: string | undefined;
    for (let page = 0; page < PAGES_MAX; page += 1) {
      const found = await area.list.query({ projectId, limit: PAGE, ...(cursor && { cursor }) });
      items.push(...found.items);
      if (found.nextCursor === null) break;
      cursor = found.nextCursor;
    }
  }
  return new Map(items.map((item) => [item.id, item]));
}

/** Faults, and the writes in doubt that explain what else is there. */
function compareItems(ledger: Ledger, found: Map<string, Item>): (string | Write)[] {
  const { items, doubtful } = ledger;
  const inDoubt = (subject: string): Write | undefined =>
    doubtful.find((write) => write.subject === subject);
  const results: (string | Write)[] = [];
  for (const [id, told] of items) {
    const there = found.get(id);
    const next = there && there.version === told.version + 1 ? inDoubt(id) : undefined;
    if (!there) results.push(`${told.key} (${id}) was acknowledged and is lost`);
    else if (next) results.push(next);
    else if (!isDeepStrictEqual(there, told)) results.push(difference(told, there));
  }
  for (const [id, there] of found) {
    if (items.has(id)) continue;
    results.push(inDoubt(there.title) ?? `${there.key} (${id}) is there and nobody wrote it`);
  }
  return results;
}

function compareLinks({ links, doubtful }: Ledger, found: Set<string>): (string | Write)[] {
  const lost = [...links].filter((name) => !found.has(name));
  const more = [...found].filter((name) => !links.has(name));
  return [
    ...lost.map((name) => `the link ${name} was acknowledged and is lost`),
    ...more.map(
      (name) =>
        doubtful.find((write) => write.subject === name) ?? `the link ${name} was made by nobody`,
    ),
  ];
}

function difference(told: Item, there: Item): string {
  return `${told.key} differs: acknowledged ${JSON.stringify(told)}, found ${JSON.stringify(there)}`;
}

/** Sends answered writes again: the same key must give the same answer, also after a restart. */
export async function checkReplays(
  ledger: Ledger,
  client: Client,
  count: number,
): Promise<string[]> {
  const violations: string[] = [];
  for (const { write, answer } of ledger.acknowledged.slice(-count)) {
    const again: unknown = await write.send(client);
    if (isDeepStrictEqual(again, answer)) continue;
    violations.push(
      `${write.verb} ${write.subject}: its key gave another answer after the restart`,
    );
  }
  return violations;
}
