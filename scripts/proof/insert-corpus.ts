/**
 * Says something in fields of a corpus's items that their files say nothing of, one at a time, straight
 * through the formats: what is written must only add lines, or fill what was empty, and read back as that
 * value and nothing else; what is refused must leave the text alone.
 *
 *   node scripts/proof/insert-corpus.ts [EDITS] [SEED]     THROUGHLINE_CORPUS, default ../shared/corpus
 */
import { isSameValue, patchSource, readSources } from '@throughline/formats';
import { corpusFiles, isBlank, isInsertion } from './corpus-files.ts';
import { placedFields, seeded } from './random-edits.ts';
import { randomItem } from './random-items.ts';

const edits = Number(process.argv[2] ?? 3000);
const seed = Number(process.argv[3] ?? 1);
const isTalkative = process.argv.includes('--refusals');

const files = corpusFiles();
const { sources } = readSources(files);
const candidates = sources.flatMap((source, index) =>
  source.items.map((item, at) => ({ file: files[index]!, source, item, at })),
);

const random = seeded(seed);
const tally = new Map<string, { written: number; refused: number }>();
const faults: string[] = [];
for (let count = 0; count < edits;) {
  const { file, source, item, at } = candidates[Math.floor(random() * candidates.length)]!;
  const wanted = randomItem(random, item.kind);
  const values: Record<string, unknown> = { ...wanted, ...wanted.fields };
  const said: Record<string, unknown> = { ...item, ...item.fields };
  const placed = placedFields(item);
  const fields = Object.keys(values).filter(
    (name) =>
      !placed.includes(name) && isBlank(said[name]) && !isBlank(values[name]) && name !== 'fields',
  );
  const field = fields[Math.floor(random() * fields.length)];
  if (field === undefined) continue;
  count += 1;
  const value = values[field];
  const patched = patchSource(file, [{ sourceId: item.sourceId, values: { [field]: value } }]);
  const key = `${source.format} ${item.kind}.${field}`;
  const entry = tally.get(key) ?? { written: 0, refused: 0 };
  tally.set(key, entry);
  const told = `${file.path} ${item.sourceId}.${field} = ${JSON.stringify(value)}`;
  if (patched.unwritten.length > 0) {
    entry.refused += 1;
    if (patched.text !== file.text) faults.push(`refused, but changed: ${told}`);
    if (isTalkative) console.log(`${patched.unwritten[0]!.message}: ${told}`);
    continue;
  }
  entry.written += 1;
  const after = patched.source.items[at]!;
  const now: unknown = { ...after, ...after.fields }[field as 'title'];
  if (!isSameValue(now, value)) faults.push(`reads back otherwise: ${told}`);
  if (!isInsertion(file.text, patched.text) && source.format !== 'csv')
    faults.push(`changed a line that was there: ${told}`);
}

for (const [key, { written, refused }] of [...tally].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  console.log(
    `${key.padEnd(50)} ${String(written).padStart(5)} written ${String(refused).padStart(5)} without a place`,
  );
const written = [...tally.values()].reduce((sum, entry) => sum + entry.written, 0);
console.log(
  `${edits} fields said for the first time, of ${candidates.length} items in ${files.length} files, seed ${seed}: ${written} written, ${edits - written} without a place, ${faults.length} faults`,
);
for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
