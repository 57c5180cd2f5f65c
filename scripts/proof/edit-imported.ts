/**
 * Edits items that came from a corpus at random through the router, one field at a time, and exports:
 * what differs must lie in the item, all other files be the same bytes, and importing the export again
 * must change no row and no item.
 *
 *   node scripts/proof/edit-imported.ts [EDITS] [SEED]     THROUGHLINE_CORPUS, default ../shared/corpus
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decodeSource, readSources } from '@throughline/formats';
import { areaOf, createWorld, openTestDatabase } from '@throughline/testing';
import { placedFields, randomEdit, seeded } from './random-edits.ts';

const FOLDERS = [
  'adr',
  'requirements/kiro',
  'requirements/openspec',
  'requirements/spec-kit',
  'requirements/strictdoc',
  'tasks',
];
const corpus = resolve(process.env['THROUGHLINE_CORPUS'] ?? '../shared/corpus');
const edits = Number(process.argv[2] ?? 300);
const seed = Number(process.argv[3] ?? 1);

if (!existsSync(corpus)) {
  console.log(`No corpus at ${corpus}: set THROUGHLINE_CORPUS.`);
  process.exit(0);
}

const texts = new Map<string, string>();
const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(corpus, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(corpus.length + 1), content: readFileSync(path) })),
);
for (const { path, content } of files) texts.set(path, decodeSource(content).text);
const bytes = new Map(files.map(({ path, content }) => [path, content]));
const config = [...texts].filter(([path]) => path.endsWith('config.yml'));
const paths = [...texts.keys()].toSorted((a, b) => (a < b ? -1 : 1));

const random = seeded(seed);
const faults: string[] = [];
const tally = { written: 0, unwritten: 0, refusedByServer: 0 };
const database = await openTestDatabase();
try {
  const { caller, projectId } = await createWorld(database.stores);
  const upload = (path: string, content: Uint8Array) => ({
    path,
    base64: Buffer.from(content).toString('base64'),
  });
  for (const folder of FOLDERS) {
    const inside = files.filter(({ path }) => path.startsWith(`${folder}/`));
    const sent = inside.map(({ path, content }) => upload(path, content));
    await caller.sources.import({ projectId, files: sent, completeFolders: [folder] });
  }

  const itemsAt = (path: string) => {
    const context = path.includes('backlog')
      ? config.map(([at, text]) => ({ path: at, text }))
      : [];
    const { sources } = readSources([
      { path, text: texts.get(path)! },
      ...context.filter((one) => one.path !== path),
    ]);
    return sources[0]!.items;
  };
  const withItems = paths.filter((path) =>
    itemsAt(path).some((item) => placedFields(item).length > 0),
  );

  while (tally.written + tally.unwritten + tally.refusedByServer < edits) {
    const path = withItems[Math.floor(random() * withItems.length)]!;
    const candidates = itemsAt(path).filter((item) => placedFields(item).length > 0);
    const item = candidates[Math.floor(random() * candidates.length)]!;
    const fields = placedFields(item).filter((field) => field !== 'state');
    const field = fields[Math.floor(random() * fields.length)];
    if (field === undefined) continue;
    const placed = (await caller.sources.read({ projectId, path })).items.filter(
      ({ kind, title }) => kind === item.kind && title === item.title,
    );
    if (placed.length !== 1) continue;
    const key = placed[0]!.key;
    const { item: before } = await caller.items.find({ projectId, key });
    const { value } = randomEdit(random, item, field);
    const area = areaOf(caller, item.kind);
    const old = field in before.fields ? before.fields[field as never] : before[field as 'title'];
    const target = { projectId, id: before.id, expectedVersion: before.version };
    const told = `${path} ${key}.${field} = ${JSON.stringify(value)}`;
    const edited = await area.update({ ...target, data: { [field]: value } }).catch(() => null);
    if (edited === null) {
      tally.refusedByServer += 1;
      continue;
    }
    const at = paths.indexOf(path);
    const page = await caller.sources.export({
      projectId,
      limit: 1,
      ...(at > 0 && { after: paths[at - 1]! }),
    });
    const exported = page.files[0]!;
    const content = Buffer.from(exported.base64, 'base64');
    if (exported.unwritten.some((one) => one.key === key && one.field === field)) {
      tally.unwritten += 1;
      if (!content.equals(bytes.get(path)!))
        faults.push(`unwritten, but the file changed: ${told}`);
      await area.update({ ...target, expectedVersion: edited.version, data: { [field]: old } });
      continue;
    }
    tally.written += 1;
    const [was, is] = [texts.get(path)!, decodeSource(content).text];
    const spans = Object.entries(item.fieldSpans).filter(
      ([name]) => name === field || name.startsWith(`${field}.`),
    );
    const from = Math.min(item.span.start, ...spans.map(([, span]) => span.start));
    const to = Math.max(item.span.end, ...spans.map(([, span]) => span.end));
    if (!is.startsWith(was.slice(0, from)) || !is.endsWith(was.slice(to)))
      faults.push(`changed outside the item: ${told}`);
    const report = await caller.sources.import({ projectId, files: [upload(path, content)] });
    if (report.changeRows !== 0)
      faults.push(`imported again it changed ${report.changeRows} rows: ${told}`);
    const { item: after } = await caller.items.find({ projectId, key });
    if (after.version !== edited.version)
      faults.push(`imported again it changed the item: ${told}`);
    texts.set(path, is);
    bytes.set(path, content);
  }

  let same = 0;
  let after: string | undefined;
  do {
    const page = await caller.sources.export({
      projectId,
      limit: 100,
      ...(after !== undefined && { after }),
    });
    same += page.files.filter((file) =>
      bytes.get(file.path)?.equals(Buffer.from(file.base64, 'base64')),
    ).length;
    after = page.nextAfter ?? undefined;
  } while (after !== undefined);
  if (same !== files.length)
    faults.push(`${files.length - same} files differ from what was last exported`);
  const { isIntact } = await caller.changes.verify({ projectId });
  if (!isIntact) faults.push('the change log is broken');
  console.log(
    `${edits} edits through the router, seed ${seed}: ${tally.written} written, ${tally.unwritten} kept here only, ${tally.refusedByServer} refused by the server; ${same} of ${files.length} files as expected at the end, ${faults.length} faults`,
  );
} finally {
  await database.close();
}
for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
