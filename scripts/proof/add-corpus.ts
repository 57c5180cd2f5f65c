/**
 * Writes items made at random into every folder and every file of a corpus that takes such, straight
 * through the formats: the file must hold all its lines in their order and lines more, and all files
 * together must read as before and one item more, which says what was written.
 *
 *   node scripts/proof/add-corpus.ts [ROUNDS] [SEED]     THROUGHLINE_CORPUS, default ../shared/corpus
 */
import { dirname } from 'node:path';
import {
  addItem,
  type AddedItem,
  isSameValue,
  type NewItem,
  READERS,
  readContexts,
  readSource,
} from '@throughline/formats';
import type { Kind } from '@throughline/schema';
import { corpusFiles, isBlank, isInsertion } from './corpus-files.ts';
import { seeded } from './random-edits.ts';
import { randomItem } from './random-items.ts';

const rounds = Number(process.argv[2] ?? 5);
const seed = Number(process.argv[3] ?? 1);
const isTalkative = process.argv.includes('--all');

const files = corpusFiles();
const contextOf = readContexts(files);
const read = files.map((file) => readSource(file, contextOf(file.path)));

/** Every place with a kind that it takes. */
const places = new Map<string, { into: string; kind: Kind; format: string }>();
for (const source of read) {
  const reader = READERS.find(({ id }) => id === source.format);
  for (const kind of reader?.newFiles?.kinds ?? [])
    places.set(`${dirname(source.path)} ${kind}`, {
      into: dirname(source.path),
      kind,
      format: reader!.id,
    });
  for (const kind of reader?.newEntries?.kinds ?? [])
    if (source.items.some((item) => item.kind === kind))
      places.set(`${source.path} ${kind}`, { into: source.path, kind, format: reader!.id });
}

const random = seeded(seed);
const faults: string[] = [];
const tally = new Map<string, { written: number; refused: number; said: number; unsaid: number }>();
const unsaid = new Map<string, number>();
for (let round = 0; round < rounds; round += 1) {
  for (const { into, kind, format } of places.values()) {
    const item = randomItem(random, kind);
    const sources = files.filter(({ path }) => path === into || path.startsWith(`${into}/`));
    const added = addItem({
      item,
      into,
      sources,
      day: '2026-11-22',
      takenIds: read.flatMap(({ items }) => items.map(({ sourceId }) => sourceId)),
      takenPaths: files.map(({ path }) => path),
      contextOf,
      encodingOf: () => 'utf-8',
    });
    const entry = tally.get(`${format} ${kind}`) ?? { written: 0, refused: 0, said: 0, unsaid: 0 };
    tally.set(`${format} ${kind}`, entry);
    if (typeof added === 'string') {
      entry.refused += 1;
      if (isTalkative) console.log(`${added}: ${JSON.stringify(item)}`);
      continue;
    }
    entry.written += 1;
    check(added, item, into);
    for (const [name, value] of Object.entries({ ...item, ...item.fields })) {
      if (name === 'kind' || name === 'fields' || isBlank(value)) continue;
      const isUnsaid = added.unwritten.some(({ field }) => field === name);
      entry[isUnsaid ? 'unsaid' : 'said'] += 1;
      if (isUnsaid) unsaid.set(`${format} ${name}`, (unsaid.get(`${format} ${name}`) ?? 0) + 1);
    }
  }
}

for (const [key, { written, refused, said, unsaid: left }] of [...tally].toSorted(([a], [b]) =>
  a < b ? -1 : 1,
))
  console.log(
    `${key.padEnd(34)} ${String(written).padStart(5)} written ${String(refused).padStart(4)} refused; fields ${String(said).padStart(5)} in the file, ${String(left).padStart(4)} without a place`,
  );
if (isTalkative)
  for (const [key, count] of [...unsaid].toSorted(([, a], [, b]) => b - a))
    console.log(`  ${key} ${count}`);
const total = [...tally.values()].reduce((sum, { written }) => sum + written, 0);
console.log(
  `${rounds * places.size} new items in ${places.size} places of ${files.length} files, seed ${seed}: ${total} written, ${faults.length} faults`,
);
for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

function check(added: AddedItem, item: NewItem, into: string): void {
  const told = `${into} ${JSON.stringify(item)}`;
  const index = files.findIndex(({ path }) => path === added.path);
  if (added.isNewFile !== index < 0) faults.push(`overwrote a file: ${told}`);
  if (index >= 0 && !isInsertion(files[index]!.text, added.text))
    faults.push(`changed a line that was there: ${told}`);
  const after = readSource({ path: added.path, text: added.text }, contextOf(added.path));
  const before = index < 0 ? [] : read[index]!.items;
  const mine = after.items.filter(
    ({ sourceId }) => !before.some((known) => known.sourceId === sourceId),
  );
  if (mine.length !== 1 || after.items.length !== before.length + 1)
    faults.push(`${after.items.length - before.length} items more: ${told}`);
  const left = after.items.filter((one) => one !== mine[0]);
  const saidOf = (one: (typeof left)[number]) =>
    JSON.stringify({ ...one, span: null, fieldSpans: null });
  if (left.some((one, at) => saidOf(one) !== saidOf(before[at]!)))
    faults.push(`another item reads otherwise: ${told}`);
  for (const [name, value] of Object.entries({ ...item, ...item.fields })) {
    if (name === 'fields' || isBlank(value)) continue;
    if (added.unwritten.some(({ field }) => field === name)) continue;
    const now: unknown = { ...mine[0], ...mine[0]?.fields }[name as 'title'];
    const isOfItself = name === 'state' && value === stateAtFirst(item);
    if (!isSameValue(now, value) && !isOfItself && name !== 'qualityCharacteristic')
      faults.push(`${name} reads back as ${JSON.stringify(now)}: ${told}`);
  }
}

function stateAtFirst({ kind }: NewItem): string {
  return randomItem(() => 0.99, kind).state!;
}
