/**
 * The requirement analyser on the labelled corpus: precision, recall and F1 per set and smell, by
 * sentence, beside a one-regex baseline. Run: `pnpm bench:analysis` (corpus at THROUGHLINE_CORPUS).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyseRequirement, loadTagger, type Tagger } from '../packages/domain/src/index.ts';

interface LabelledSentence {
  set: string;
  text: string;
  smells: Record<string, string[]>;
}

/** What one would write in an afternoon: the examples that ISO 29148 itself gives for each smell. */
const BASELINE: Record<string, RegExp> = {
  subjective: /\b(?:user[ -]friendly|easy to use|cost[ -]effective|easy|simple|fast|efficient)\b/i,
  ambiguous: /\b(?:almost|always|significant|minimal|some|several|many|appropriate|adequate)\b/i,
  loophole: /\b(?:if possible|as appropriate|as applicable|where possible|if necessary)\b/i,
  nonverifiable: /\b(?:provide support|not limited to|as a minimum|etc|and so on|sufficient)\b/i,
  superlative: /\b(?:best|most|\w+est)\b/i,
  comparative: /\b(?:better|more|less|\w+er than)\b/i,
  negative: /\b(?:not|no|never)\b/i,
  vague_pronoun: /\b(?:it|this|that|they|them|these|those)\b/i,
};

type Predict = (text: string) => ReadonlySet<string>;

const corpus = resolve(process.env['THROUGHLINE_CORPUS'] ?? '../shared/corpus');
const file = join(corpus, 'requirements/smells/labelled.jsonl');
if (existsSync(file)) {
  await report(readLabelled(file));
} else {
  console.log(`No labelled corpus at ${file}: set THROUGHLINE_CORPUS to its folder.`);
}

async function report(rows: readonly LabelledSentence[]): Promise<void> {
  const tagger = await loadTagger();
  const analysers: [string, Predict][] = [
    ['analyser', remember(predictWith())],
    ['with tags', remember(predictWith(tagger))],
    ['one regex', predictByRegex],
  ];
  for (const set of new Set(rows.map((row) => row.set))) {
    const ofSet = rows.filter((row) => row.set === set);
    console.log(`\n${set}: ${ofSet.length} texts; precision, recall and F1 by text`);
    console.log(
      `${'smell'.padEnd(14)}${'labelled'.padStart(9)}${analysers.map(([name]) => name.padStart(19)).join('')}`,
    );
    for (const smell of Object.keys(BASELINE)) {
      const labelled = ofSet.filter((row) => smell in row.smells).length;
      const figures = analysers.map(([, predict]) => figuresOf(ofSet, smell, predict).padStart(19));
      console.log(`${smell.padEnd(14)}${String(labelled).padStart(9)}${figures.join('')}`);
    }
  }
  console.log(`\nspeed on these texts: ${speed(rows)} a second, ${speed(rows, tagger)} with tags`);
}

function predictWith(tagger?: Tagger): Predict {
  return (text) => {
    const { findings } = analyseRequirement(text, { tagger });
    return new Set(findings.flatMap(({ smell }) => smell ?? []));
  };
}

function predictByRegex(text: string): ReadonlySet<string> {
  return new Set(Object.keys(BASELINE).filter((smell) => BASELINE[smell]?.test(text)));
}

function remember(predict: Predict): Predict {
  const known = new Map<string, ReadonlySet<string>>();
  return (text) => {
    const found = known.get(text) ?? predict(text);
    known.set(text, found);
    return found;
  };
}

function figuresOf(rows: readonly LabelledSentence[], smell: string, predict: Predict): string {
  const count = (isLabelled: boolean, isFound: boolean) =>
    rows.filter(
      (row) => smell in row.smells === isLabelled && predict(row.text).has(smell) === isFound,
    ).length;
  const hits = count(true, true);
  const precision = hits / (hits + count(false, true));
  const recall = hits / (hits + count(true, false));
  const f1 = (2 * precision * recall) / (precision + recall);
  return [precision, recall, f1]
    .map((value) => (Number.isFinite(value) ? value.toFixed(2) : '–').padStart(5))
    .join(' ');
}

/** Texts per second of processor time: the machine's other work does not count. */
function speed(rows: readonly LabelledSentence[], tagger?: Tagger): number {
  const start = process.cpuUsage();
  for (const { text } of rows) analyseRequirement(text, { tagger });
  const { user, system } = process.cpuUsage(start);
  return Math.round((rows.length / (user + system)) * 1_000_000);
}

function readLabelled(path: string): LabelledSentence[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as LabelledSentence);
}
