/**
 * The requirement analyser beside a one-regex baseline: precision, recall and F1 on the gold set
 * (per rule), on the labelled corpus (per smell) and on voice; what its rewrites do; its speed.
 * Run: `pnpm bench:analysis` (corpus at THROUGHLINE_CORPUS).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  analyseRequirement,
  loadTagger,
  RULES,
  type Tagger,
} from '../packages/domain/src/index.ts';
import {
  figuresOf,
  GOLD_GLOSSARY,
  type GoldSentence,
  readGold,
  readVoiceSet,
} from '../packages/domain/test/requirements/gold/read-gold.ts';
import { readCorpora } from '../packages/domain/test/requirements/gold/requirement-texts.ts';
import { rewriteFigures } from '../packages/domain/test/requirements/gold/rewrite-figures.ts';
import { RULE_BASELINE, SMELL_BASELINE } from './analysis-baseline.ts';

interface LabelledSentence {
  set: string;
  text: string;
  smells: Record<string, string[]>;
}

/** The rules and the smells that are found in a text. */
type Predict = (text: string) => ReadonlySet<string>;

const corpus = resolve(process.env['THROUGHLINE_CORPUS'] ?? '../shared/corpus');
const tagger = await loadTagger();
const analysers: [string, Predict][] = [
  ['analyser', remember(predictWith())],
  ['with tags', remember(predictWith(tagger))],
  ['one regex', remember(predictByRegex)],
];

const gold = RULES.map(({ id }) => [id, readGold(id)] as const);
reportGold();
reportVoice(readVoiceSet());
const file = join(corpus, 'requirements/smells/labelled.jsonl');
if (existsSync(file)) reportLabelled(readLabelled(file));
else console.log(`No labelled corpus at ${file}: set THROUGHLINE_CORPUS to its folder.`);
reportRewrites();

function reportGold(): void {
  console.log(`gold set: ${gold.flatMap(([, rows]) => rows).length} sentences`);
  heading('rule', 'sentences');
  for (const [rule, rows] of gold) {
    const positives = rows.filter(({ isPositive }) => isPositive).length;
    line(rule, `${positives} + ${rows.length - positives}`, (predict) =>
      figuresOf(
        rows,
        ({ isPositive }) => isPositive,
        ({ text }) => predict(text).has(rule),
      ),
    );
  }
}

function reportVoice(rows: readonly GoldSentence[]): void {
  line('passive voice', String(rows.length), (predict) =>
    figuresOf(
      rows,
      ({ isPositive }) => isPositive,
      ({ text }) => predict(text).has('passive'),
    ),
  );
}

function reportLabelled(rows: readonly LabelledSentence[]): void {
  for (const set of new Set(rows.map((row) => row.set))) {
    const ofSet = rows.filter((row) => row.set === set);
    console.log(`\n${set}: ${ofSet.length} texts`);
    heading('smell', 'labelled');
    for (const smell of Object.keys(SMELL_BASELINE)) {
      const labelled = ofSet.filter((row) => smell in row.smells).length;
      line(smell, String(labelled), (predict) =>
        figuresOf(
          ofSet,
          ({ smells }) => smell in smells,
          ({ text }) => predict(text).has(smell),
        ),
      );
    }
  }
  const texts = rows.map(({ text }) => text);
  console.log(
    `\nspeed on these texts: ${speed(texts)} a second, ${speed(texts, tagger)} with tags`,
  );
}

function reportRewrites(): void {
  console.log('\nrewrites: errors, with a rewrite, rewrites of any severity, of them harmful');
  const goldTexts = [...gold.flatMap(([, rows]) => rows), ...readVoiceSet()];
  const sets = [{ name: 'gold', texts: goldTexts.map(({ text }) => text) }, ...readCorpora(corpus)];
  for (const { name, texts } of [
    ...sets,
    { name: 'together', texts: sets.flatMap((set) => set.texts) },
  ]) {
    const { errors, errorsWithRewrite, offered, harmful } = rewriteFigures(texts, tagger);
    const share = errors === 0 ? '–' : `${Math.round((100 * errorsWithRewrite) / errors)} %`;
    console.log(
      `${name.padEnd(14)}${String(errors).padStart(6)}${share.padStart(8)}${String(offered).padStart(8)}${String(harmful.length).padStart(4)}`,
    );
  }
}

function heading(what: string, count: string): void {
  const names = analysers.map(([name]) => name.padStart(20)).join('');
  console.log(`${what.padEnd(25)}${count.padStart(10)}${names}   (precision, recall, F1)`);
}

function line(
  what: string,
  count: string,
  measure: (predict: Predict) => ReturnType<typeof figuresOf>,
): void {
  const figures = analysers.map(([, predict]) => {
    const { precision, recall, f1 } = measure(predict);
    return [precision, recall, f1]
      .map((value) => (Number.isFinite(value) ? value.toFixed(2) : '–').padStart(5))
      .join(' ')
      .padStart(20);
  });
  console.log(`${what.padEnd(25)}${count.padStart(10)}${figures.join('')}`);
}

function predictWith(withTagger?: Tagger): Predict {
  return (text) => {
    const { findings } = analyseRequirement(text, { tagger: withTagger, glossary: GOLD_GLOSSARY });
    return new Set(findings.flatMap(({ rule, smell }) => (smell ? [rule, smell] : [rule])));
  };
}

function predictByRegex(text: string): ReadonlySet<string> {
  const expressions = Object.entries({
    ...RULE_BASELINE,
    ...SMELL_BASELINE,
    passive: RULE_BASELINE['INCOSE-R2'],
  });
  return new Set(expressions.flatMap(([name, expression]) => (expression?.test(text) ? name : [])));
}

function remember(predict: Predict): Predict {
  const known = new Map<string, ReadonlySet<string>>();
  return (text) => {
    const found = known.get(text) ?? predict(text);
    known.set(text, found);
    return found;
  };
}

/** Texts per second of processor time: the machine's other work does not count. */
function speed(texts: readonly string[], withTagger?: Tagger): number {
  const start = process.cpuUsage();
  for (const text of texts)
    analyseRequirement(text, { tagger: withTagger, glossary: GOLD_GLOSSARY });
  const { user, system } = process.cpuUsage(start);
  return Math.round((texts.length / (user + system)) * 1_000_000);
}

function readLabelled(path: string): LabelledSentence[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((text) => JSON.parse(text) as LabelledSentence);
}
