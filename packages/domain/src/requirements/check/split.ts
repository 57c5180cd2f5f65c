import type { Finding } from '@throughline/schema';
import { mainSentence } from '../analysis/ears/pattern.ts';
import { analyseRequirement, parseEars, RULES, type Tagger } from '../analysis/index.ts';
import { readStatement, spanOf, type Statement, wordAt } from '../analysis/statement.ts';
import { capitalised } from '../analysis/edit/edits.ts';
import type { Span } from '../analysis/text/span.ts';
import { isBaseVerb } from '../analysis/words/verbs.ts';

/** They mark the word that joins two acts, and the second `shall`. */
const JOINING = RULES.filter(({ id }) => id === 'INCOSE-R19' || id === 'EARS-SHALL');

/**
 * Splits a requirement that demands several things into one statement each, with the conditions,
 * the subject and the modal of the whole: `When … , the pump shall stop and sound the alarm.` Null
 * where nothing joins acts, or where the parts would not stand alone.
 */
export function splitRequirement(text: string, tagger?: Tagger): string[] | null {
  const statement = readStatement(text, { tagger });
  const sentence = mainSentence(statement.ears);
  if (!sentence?.subject || !sentence.modal || !sentence.response) return null;
  const { subject, modal, response } = sentence;
  const ends = statement.sentences[statement.ears.indexOf(sentence)]!;
  const { start } = spanOf(statement, response.from, response.to);
  const body = text.slice(start, spanOf(statement, response.from, ends.to).end);
  const tail = TAIL.exec(body)?.[0] ?? '';
  const end = start + body.length - tail.length;

  const { findings } = analyseRequirement(text, { tagger, rules: JOINING });
  const found = findings.filter((each) => each.start > start && each.end < end);
  const joints = found.filter(({ rule, severity }) => rule === 'INCOSE-R19' && severity !== 'info');
  const modals = found.filter(({ rule }) => rule === 'EARS-SHALL');
  const cuts: Span[] = [
    ...joints,
    ...modals.flatMap((further) => jointBefore(text, further, start) ?? []),
    // `validate the input, save the order, and send a receipt`: the commas join acts, too.
    ...(joints.length > 0 ? commasBeforeVerbs(statement, start, end) : []),
  ].toSorted((one, other) => one.start - other.start);

  const acts: string[] = [];
  let from = start;
  for (const cut of [...cuts, { start: end, end }]) {
    if (cut.start < from) continue;
    acts.push(
      text
        .slice(from, cut.start)
        .replace(/[\s,;.]+$/, '')
        .trim(),
    );
    from = cut.end;
  }
  const head = text.slice(0, spanOf(statement, subject.from, subject.to).start);
  const own = `${textOf(subject)} ${textOf(modal)}`;
  const parts = acts
    .filter((act) => act !== '')
    .map((act) => capitalised(`${head}${withSubject(act, own)}${tail.replace(/\.$/, '')}.`));
  const isWhole = parts.every((part) => analyseRequirement(part, { rules: [] }).pattern !== 'none');
  return parts.length > 1 && isWhole ? parts : null;

  function textOf(range: { from: number; to: number }): string {
    const span = spanOf(statement, range.from, range.to);
    return text.slice(span.start, span.end);
  }
}

/** The `and` in front of a further `shall`, with the comma before it. */
function jointBefore(text: string, { start }: Finding, from: number): Span | null {
  const before = text.slice(from, start);
  const joint = /(?:[,;]\s*)?\b(?:and|or|but)\s+(?=[^,;]*$)/gi;
  const last = [...before.matchAll(joint)].at(-1);
  return last ? { start: from + last.index, end: from + last.index + last[0].length } : null;
}

/** A condition behind all acts: it holds for each. */
const TAIL = /\s(?:when|while|if|where|until|unless|before|after)\s[^,;]+$/i;

function commasBeforeVerbs(statement: Statement, start: number, end: number): Span[] {
  return statement.tokens.filter(
    ({ lower, start: at }, index) =>
      lower === ',' && at > start && at < end && isBaseVerb(wordAt(statement, index + 1)),
  );
}

/** An act with a `shall` of its own keeps it, and its own subject where it has one. */
function withSubject(act: string, own: string): string {
  const modal = /^(.*?)\b(?:shall|must)\b\s*/i.exec(act);
  if (!modal) return `${own} ${act}`;
  const subject = modal[1]!.trim();
  return subject === '' ? `${own} ${act.slice(modal[0].length)}` : act;
}

const TITLE_MAX = 80;

/** What a part is called: its act, cut at a word. */
export function titleOfPart(statement: string): string {
  const { clauses } = parseEars(statement);
  const act = clauses.find(({ type }) => type === 'response') ?? {
    start: 0,
    end: statement.length,
  };
  const words = statement
    .slice(act.start, act.end)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
  if (words.length <= TITLE_MAX) return capitalised(words);
  const cut = words.slice(0, TITLE_MAX);
  return `${capitalised(cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)))}…`;
}
