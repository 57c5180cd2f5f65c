import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { analyseRequirement, type Tagger } from '@throughline/domain';
import { Smell } from '@throughline/shared/schema';
import { print } from '../print.ts';

interface Line {
  id: string | number;
  text: string;
}

/** How a run over lines ended. */
export interface LinesChecked {
  lines: number;
  /** What was wrong with a line, and its number from 1. */
  bad: { line: number; message: string }[];
}

/**
 * Reads one JSON object `{id, text}` to a line and writes one `{id, findings, pattern, smells}` to a
 * line, in the same order and as they come. Bad lines are told at the end; the others are answered.
 */
export async function checkLines(input: Readable, tagger: Tagger): Promise<LinesChecked> {
  const checked: LinesChecked = { lines: 0, bad: [] };
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const read = readLine(line);
    if ('message' in read) checked.bad.push({ line: number, message: read.message });
    else {
      checked.lines += 1;
      print(`${JSON.stringify(answerTo(read, tagger))}\n`);
    }
  }
  return checked;
}

function readLine(line: string): Line | { message: string } {
  try {
    const { id, text } = (JSON.parse(line) ?? {}) as Partial<Record<keyof Line, unknown>>;
    if ((typeof id === 'string' || typeof id === 'number') && typeof text === 'string')
      return { id, text };
    return { message: 'is not like {"id": "REQ-1", "text": "The system shall …"}.' };
  } catch (error) {
    return { message: `is no JSON: ${(error as Error).message}.` };
  }
}

function answerTo({ id, text }: Line, tagger: Tagger) {
  const { pattern, findings } = analyseRequirement(text, { tagger });
  const found = new Set(findings.map(({ smell }) => smell));
  return { id, findings, pattern, smells: Smell.options.filter((smell) => found.has(smell)) };
}
