/**
 * States links at random between items of a corpus, in files whose format states such, and takes stated
 * ones out, straight through the formats: the file must then state just that link more or less, say the
 * same of its items, and hold all its other lines in their order.
 *
 *   node scripts/proof/link-corpus.ts [EDITS] [SEED]     THROUGHLINE_CORPUS, default ../shared/corpus
 */
import {
  type LinkEnd,
  patchLinks,
  READERS,
  readContexts,
  readSource,
  readSources,
  type ResolvedLink,
} from '@throughline/formats';
import { isLegalLink, type LinkType } from '@throughline/schema';
import { corpusFiles } from './corpus-files.ts';
import { pick, seeded } from './random-edits.ts';

const edits = Number(process.argv[2] ?? 2000);
const seed = Number(process.argv[3] ?? 1);
const isTalkative = process.argv.includes('--refusals');

const files = corpusFiles();
const contextOf = readContexts(files);
const { sources, links } = readSources(files);
const known: LinkEnd[] = sources.flatMap(({ path, items }) =>
  items.map(({ sourceId, kind, title }) => ({ path, sourceId, kind, title })),
);
const endAt = new Map(known.map((end) => [`${end.path} ${end.sourceId}`, end]));
const textOf = new Map(files.map((file) => [file.path, file]));
const formatOf = new Map(sources.map(({ path, format }) => [path, format]));
const near = Map.groupBy(known, ({ path }) => path.split('/').slice(0, 3).join('/'));

const placesOf = (path: string) =>
  READERS.find(({ id }) => id === formatOf.get(path))?.links?.types ?? {};
const stating = known.filter(({ path }) => Object.keys(placesOf(path)).length > 0);
const stated = links.filter(({ type, declaredIn }) => placesOf(declaredIn)[type] !== undefined);

const random = seeded(seed);
const tally = new Map<string, { added: number; removed: number; refused: number }>();
const faults: string[] = [];
for (let count = 0; count < edits;) {
  const isRemoved = random() < 0.3 && stated.length > 0;
  const edit = isRemoved ? removal() : addition();
  if (!edit) continue;
  count += 1;
  const { path, type, from, to } = edit;
  const file = textOf.get(path)!;
  const patched = patchLinks(file, [{ type, from, to, isRemoved }], {
    known,
    context: contextOf(path),
  });
  const key = `${formatOf.get(path)} ${type}`;
  const entry = tally.get(key) ?? { added: 0, removed: 0, refused: 0 };
  tally.set(key, entry);
  const told = `${path} ${from.sourceId} ${isRemoved ? 'not ' : ''}${type} ${to.path} ${to.sourceId}`;
  if (patched.unwritten.length > 0) {
    entry.refused += 1;
    if (patched.text !== file.text) faults.push(`refused, but changed: ${told}`);
    if (isTalkative) console.log(`${patched.unwritten[0]!.code}: ${told}`);
    continue;
  }
  entry[isRemoved ? 'removed' : 'added'] += 1;
  check(path, patched.text, told);
}

for (const [key, { added, removed, refused }] of [...tally].toSorted(([a], [b]) =>
  a < b ? -1 : 1,
))
  console.log(
    `${key.padEnd(40)} ${String(added).padStart(5)} stated ${String(removed).padStart(5)} taken out ${String(refused).padStart(5)} refused`,
  );
const sum = (name: 'added' | 'removed' | 'refused') =>
  [...tally.values()].reduce((total, entry) => total + entry[name], 0);
console.log(
  `${edits} links of ${stating.length} items, seed ${seed}: ${sum('added')} stated, ${sum('removed')} taken out, ${sum('refused')} refused, ${faults.length} faults`,
);
for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

interface Edit {
  path: string;
  type: LinkType;
  from: LinkEnd;
  to: LinkEnd;
}

function addition(): Edit | null {
  const own = pick(random, stating);
  const places = placesOf(own.path);
  const type = pick(random, Object.keys(places) as LinkType[]);
  const end = pick(random, places[type]!);
  const other = pick(random, near.get(own.path.split('/').slice(0, 3).join('/'))!);
  const [from, to] = end === 'from' ? [own, other] : [other, own];
  const isSame =
    (from.path === to.path && from.sourceId === to.sourceId) ||
    !isLegalLink(type, from.kind, to.kind);
  return isSame ? null : { path: own.path, type, from, to };
}

function removal(): Edit | null {
  const { type, from, to, declaredIn }: ResolvedLink = pick(random, stated);
  const ends = [from, to].map(({ path, sourceId }) => endAt.get(`${path} ${sourceId}`));
  return ends[0] && ends[1] ? { path: declaredIn, type, from: ends[0], to: ends[1] } : null;
}

function check(path: string, text: string, told: string): void {
  const before = textOf.get(path)!.text;
  const [was, is] = [
    readSource({ path, text: before }, contextOf(path)),
    readSource({ path, text }, contextOf(path)),
  ];
  const saidOf = (items: typeof was.items) =>
    JSON.stringify(items.map((item) => ({ ...item, span: null, fieldSpans: null })));
  if (saidOf(was.items) !== saidOf(is.items)) faults.push(`an item reads otherwise: ${told}`);
  const [old, now] = [before.split('\n'), text.split('\n')];
  // Of the lines there were, those that went were one stretch, and those that came, too.
  let first = 0;
  while (first < Math.min(old.length, now.length) && old[first] === now[first]) first += 1;
  let last = 0;
  while (
    last < Math.min(old.length, now.length) - first &&
    old[old.length - 1 - last] === now[now.length - 1 - last]
  )
    last += 1;
  if (old.length - first - last > 4 || now.length - first - last > 6)
    faults.push(`changed more than a few lines: ${told}`);
}
