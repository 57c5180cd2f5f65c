import { readFileSync } from 'node:fs';

/** A sentence of the gold set, labelled by hand from the rule's own text. */
export interface GoldSentence {
  text: string;
  /** The sentence breaks the rule (or has a passive, in the set on voice). */
  isPositive: boolean;
}

/** The glossary that the sentences on defined terms were labelled with. */
export const GOLD_GLOSSARY = ['Trip Report', 'Payment Gateway', 'Duty Officer'];

/** The gold sentences of one rule; `+` breaks it, `-` looks as if it did. */
export const readGold = (rule: string): GoldSentence[] => readSet(`rules/${rule}.txt`);

/** Sentences with and without a finite passive. */
export const readVoiceSet = (): GoldSentence[] => readSet('passive-voice.txt');

function readSet(name: string): GoldSentence[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => {
    if (!/^[+-] \S/.test(line)) throw new Error(`${name}: neither “+ ” nor “- ”: ${line}`);
    return { text: line.slice(2), isPositive: line.startsWith('+') };
  });
}

export interface Figures {
  precision: number;
  recall: number;
  f1: number;
}

/** Precision, recall and F1 of a yes-or-no predictor; NaN where nothing was found or labelled. */
export function figuresOf<Row>(
  rows: readonly Row[],
  isPositive: (row: Row) => boolean,
  isFound: (row: Row) => boolean,
): Figures {
  let hits = 0;
  let found = 0;
  let positives = 0;
  for (const row of rows) {
    const has = isPositive(row);
    const is = isFound(row);
    hits += Number(has && is);
    found += Number(is);
    positives += Number(has);
  }
  return {
    precision: hits / found,
    recall: hits / positives,
    f1: (2 * hits) / (found + positives),
  };
}
