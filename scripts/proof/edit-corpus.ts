/**
 * Edits a corpus at random, one field of one item at a time, straight through the formats: what is
 * written must read back as exactly that edit, inside the item; what is refused must leave the text alone.
 *
 *   node scripts/proof/edit-corpus.ts [EDITS] [SEED]     THROUGHLINE_CORPUS, default ../shared/corpus
 */
import { isSameValue, patchSource, type ParsedItem, readSources } from '@throughline/formats';
import { corpusFiles } from './corpus-files.ts';
import { placedFields, randomEdit, seeded } from './random-edits.ts';

const edits = Number(process.argv[2] ?? 6000);
const seed = Number(process.argv[3] ?? 1);
const isTalkative = process.argv.includes('--refusals');

const files = corpusFiles();
const { sources } = readSources(files);
const candidates = sources.flatMap((source, index) =>
  source.items.flatMap((item, at) => {
    const fields = placedFields(item);
    return fields.length > 0 ? [{ file: files[index]!, source, item, at, fields }] : [];
  }),
);

const random = seeded(seed);
const tally = new Map<string, { written: number; refused: number }>();
const codes = new Map<string, number>();
const faults: string[] = [];
for (let count = 0; count < edits; count += 1) {
  const { file, source, item, at, fields } = candidates[Math.floor(random() * candidates.length)]!;
  const field = fields[Math.floor(random() * fields.length)]!;
  const { value } = randomEdit(random, item, field);
  const patched = patchSource(file, [{ sourceId: item.sourceId, values: { [field]: value } }]);
  const key = `${source.format} ${item.kind}.${field}`;
  const entry = tally.get(key) ?? { written: 0, refused: 0 };
  tally.set(key, entry);
  const told = `${file.path} ${item.sourceId}.${field} = ${JSON.stringify(value)}`;
  if (patched.unwritten.length > 0) {
    entry.refused += 1;
    const { code } = patched.unwritten[0]!;
    codes.set(code, (codes.get(code) ?? 0) + 1);
    if (patched.text !== file.text) faults.push(`refused, but changed: ${told}`);
    if (isTalkative) console.log(`${patched.unwritten[0]!.message}: ${told}`);
    continue;
  }
  entry.written += 1;
  const after = patched.source.items[at]!;
  const now =
    field in after.fields
      ? after.fields[field]
      : (after as unknown as Record<string, unknown>)[field];
  if (!isSameValue(now, value)) faults.push(`reads back otherwise: ${told}`);
  if (!isInside(file.text, patched.text, item, field))
    faults.push(`changed outside the item: ${told}`);
}

for (const [key, { written, refused }] of [...tally].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  console.log(
    `${key.padEnd(50)} ${String(written).padStart(5)} written ${String(refused).padStart(5)} refused`,
  );
const written = [...tally.values()].reduce((sum, entry) => sum + entry.written, 0);
console.log(
  `${edits} edits of ${candidates.length} items in ${files.length} files, seed ${seed}: ${written} written, ${edits - written} refused, ${faults.length} faults`,
);
console.log(`refused: ${[...codes].map(([code, count]) => `${code} ${count}`).join(', ')}`);
for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Whether all that differs lies in the item's span, or where the field itself stands. */
function isInside(before: string, after: string, item: ParsedItem, field: string): boolean {
  const spans = Object.entries(item.fieldSpans).filter(
    ([name]) => name === field || name.startsWith(`${field}.`),
  );
  const from = Math.min(item.span.start, ...spans.map(([, span]) => span.start));
  const to = Math.max(item.span.end, ...spans.map(([, span]) => span.end));
  return after.startsWith(before.slice(0, from)) && after.endsWith(before.slice(to));
}
