/**
 * Imports a corpus of real repositories, folder by folder, and prints what came of it; then everything
 * again, which may change nothing, and exports it, which must give the same bytes.
 *
 *   node scripts/proof/import-corpus.ts [--remarks]     THROUGHLINE_CORPUS, default ../shared/corpus
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createWorld, openTestDatabase, type World } from '@throughline/testing';

const FOLDERS = [
  'adr',
  'requirements/kiro',
  'requirements/openspec',
  'requirements/spec-kit',
  'tasks',
];
const corpus = resolve(process.env['THROUGHLINE_CORPUS'] ?? '../shared/corpus');
const isTalkative = process.argv.includes('--remarks');

type Files = { path: string; base64: string }[];

function filesIn(folder: string): Files {
  const entries = readdirSync(join(corpus, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(corpus.length + 1),
      base64: readFileSync(path).toString('base64'),
    }));
}

async function importFolder(
  { caller, projectId }: World,
  folder: string,
  files: Files,
): Promise<void> {
  const started = performance.now();
  const report = await caller.sources.import({ projectId, files, completeFolders: [folder] });
  const again = await caller.sources.import({ projectId, files, completeFolders: [folder] });
  const kinds = report.itemsByKind.map(({ kind, count }) => `${count} ${kind}`).join(', ');
  console.log(
    `${folder}: ${files.length} files (${report.unreadFiles.length} kept unread) in ${Math.round(performance.now() - started)} ms`,
  );
  console.log(`  items ${report.items.added} (${kinds})`);
  console.log(
    `  links ${report.links.added}, unparsed lines ${report.unparsedLines}, remarks ${report.remarks.length}`,
  );
  console.log(`  imported again: ${again.changeRows} change rows`);
  if (again.changeRows > 0) process.exitCode = 1;
  if (!isTalkative) return;
  for (const { path, line, code, message } of report.remarks)
    console.log(`    ${path}:${line}: ${code}: ${message}`);
}

async function compareExport({ caller, projectId }: World, files: Files): Promise<void> {
  const expected = new Map(files.map((file) => [file.path, file.base64]));
  let same = 0;
  let after: string | undefined;
  do {
    const page = await caller.sources.export({ projectId, ...(after !== undefined && { after }) });
    same += page.files.filter((file) => expected.get(file.path) === file.base64).length;
    after = page.nextAfter ?? undefined;
  } while (after !== undefined);
  console.log(`export: ${same} of ${files.length} files byte-identical`);
  if (same !== files.length) process.exitCode = 1;
}

if (!existsSync(corpus)) {
  console.log(
    `No corpus at ${corpus}: set THROUGHLINE_CORPUS to a folder that has ${FOLDERS.join(', ')}.`,
  );
  process.exit(0);
}
const database = await openTestDatabase();
try {
  const world = await createWorld(database.stores);
  const all: Files = [];
  for (const folder of FOLDERS) {
    const files = filesIn(folder);
    all.push(...files);
    await importFolder(world, folder, files);
  }
  await compareExport(world, all);
  const { isIntact, changes } = await world.caller.changes.verify({ projectId: world.projectId });
  console.log(`change log: ${changes} rows, ${isIntact ? 'intact' : 'BROKEN'}`);
} finally {
  await database.close();
}
