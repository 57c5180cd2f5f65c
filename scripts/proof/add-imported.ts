/**
 * Makes items at random through the router, gives each a place among files that were imported from a
 * corpus, exports and imports: no other line may change, and the item must be known again where it was
 * written, once, with all that its file says of it.
 *
 *   node scripts/proof/add-imported.ts [ITEMS] [SEED]     THROUGHLINE_CORPUS, default ../shared/corpus
 */
import { dirname } from 'node:path';
import { decodeSource, isSameValue, READERS, readContexts, readSource } from '@throughline/formats';
import type { Kind } from '@throughline/schema';
import { areaOf, createWorld, openTestDatabase } from '@throughline/testing';
import { corpusFiles, isBlank, isInsertion } from './corpus-files.ts';
import { pick, seeded } from './random-edits.ts';
import { randomItem } from './random-items.ts';

const items = Number(process.argv[2] ?? 100);
const seed = Number(process.argv[3] ?? 1);

const files = corpusFiles().filter(({ path }) => /^(?:adr|requirements|tasks)\//.test(path));
const contextOf = readContexts(files);
const places = files.flatMap(({ path, text }): { into: string; kind: Kind }[] => {
  const source = readSource({ path, text }, contextOf(path));
  const reader = READERS.find(({ id }) => id === source.format);
  const folders = (reader?.newFiles?.kinds ?? []).map((kind) => ({ into: dirname(path), kind }));
  const entries = (reader?.newEntries?.kinds ?? []).filter((kind) =>
    source.items.some((item) => item.kind === kind),
  );
  return [...folders.slice(0, 1), ...entries.map((kind) => ({ into: path, kind }))];
});

const random = seeded(seed);
const faults: string[] = [];
const tally = { written: 0, refused: 0, unwritten: 0 };
const database = await openTestDatabase();
try {
  const { caller, projectId } = await createWorld(database.stores);
  const upload = (path: string, text: string) => ({
    path,
    base64: Buffer.from(text).toString('base64'),
  });
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const sent = files.map(({ path, text }) => upload(path, text));
  await caller.sources.import({ projectId, files: sent, completeFolders: ['.'] });

  while (tally.written + tally.refused < items) {
    const { into, kind } = pick(random, places);
    const { title, priority, body, labels, owner, fields } = randomItem(random, kind);
    const data = { title, body, labels, owner, priority, ...fields } as { title: string };
    const made = await areaOf(caller, kind).create({ projectId, data });
    const told = `${into} ${JSON.stringify(data)}`;
    const placed = await caller.sources
      .place({ projectId, id: made.id, into })
      .catch((error: unknown) => String(error));
    if (typeof placed === 'string') {
      tally.refused += 1;
      if (!placed.includes('name one')) faults.push(`${placed}: ${told}`);
      continue;
    }
    tally.written += 1;
    tally.unwritten += placed.unwritten.length;
    const path = placed.path!;
    const paths = [...texts.keys()].toSorted((a, b) => (a < b ? -1 : 1));
    const after = paths.findLast((one) => one < path);
    const page = await caller.sources.export({ projectId, limit: 1, ...(after && { after }) });
    const file = page.files.find((one) => one.path === path);
    const text = file && decodeSource(Buffer.from(file.base64, 'base64')).text;
    if (text === undefined) {
      faults.push(`${path} was not exported: ${told}`);
      continue;
    }
    const before = texts.get(path);
    if (before !== undefined && !isInsertion(before, text)) faults.push(`changed a line: ${told}`);
    const { key } = made;
    const was = (await caller.items.find({ projectId, key })).item;
    const report = await caller.sources.import({ projectId, files: [upload(path, text)] });
    if (report.items.added !== 0) faults.push(`made ${report.items.added} items more: ${told}`);
    const now = await caller.items.find({ projectId, key });
    if (now.origin?.path !== path) faults.push(`is not known to stand in ${path}: ${told}`);
    for (const [name, value] of Object.entries({ ...was, ...was.fields })) {
      if (
        isBlank(value) ||
        ['version', 'updatedAt', 'state', 'fields', 'normativeHash'].includes(name)
      )
        continue;
      const said: unknown = { ...now.item, ...now.item.fields }[name as 'title'];
      if (!isSameValue(said, value)) faults.push(`${name} became ${JSON.stringify(said)}: ${told}`);
    }
    const again = await caller.sources.import({ projectId, files: [upload(path, text)] });
    if (again.changeRows !== 0)
      faults.push(`imported again it changed ${again.changeRows} rows: ${told}`);
    texts.set(path, text);
  }

  let [same, all] = [0, 0];
  let after: string | undefined;
  do {
    const page = await caller.sources.export({ projectId, limit: 100, ...(after && { after }) });
    all += page.files.length;
    same += page.files.filter(
      ({ path, base64 }) => texts.get(path) === decodeSource(Buffer.from(base64, 'base64')).text,
    ).length;
    after = page.nextAfter ?? undefined;
  } while (after);
  if (same !== texts.size || all !== same)
    faults.push(`${all - same} of ${all} files differ from what was last exported`);
  const { isIntact } = await caller.changes.verify({ projectId });
  if (!isIntact) faults.push('the change log is broken');
  console.log(
    `${items} new items through the router, seed ${seed}: ${tally.written} written and known again, ${tally.refused} refused; ${tally.unwritten} fields without a place; ${same} of ${texts.size} files as expected at the end, ${faults.length} faults`,
  );
} finally {
  await database.close();
}
for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
