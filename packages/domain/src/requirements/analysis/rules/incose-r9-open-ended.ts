import type { Rewrite } from '@throughline/schema';
import type { TokenRange } from '../ears/ears.ts';
import { removeWords, replaceWords } from '../edit/edits.ts';
import { GUIDES } from '../guides.ts';
import { matchAt, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { isWord, sentenceOf } from '../text/near.ts';
import { phraseTable } from '../text/phrases.ts';

type Opening = 'tail' | 'head' | 'example';
type Hit = TokenRange & { value: Opening };

const OPEN_ENDED = phraseTable<Opening>([
  {
    value: 'tail',
    phrases: `etc | etcetera | et cetera | and so on | and so forth | and so on and so forth | and the like | or the like | and similar | or similar | and others | and more | and much more | and many more | and other things
      and the rest | to name a few | among others | amongst others | among other things | inter alia | and such | or so | and suchlike`,
  },
  {
    value: 'head',
    phrases: `including but not limited to | includes but is not limited to | include but are not limited to | include but not limited to | including without limitation | including without being limited to
      without limitation | without being limited to | but not limited to | but is not limited to | but are not limited to | not limited to | not restricted to | but not restricted to`,
  },
  { value: 'example', phrases: 'such as | for example | for instance' },
]);

export const openEnded: Rule = {
  id: 'INCOSE-R9',
  guide: GUIDES.incose,
  title: 'No open-ended lists',
  severity: 'error',
  smell: 'nonverifiable',
  why: 'A list with an open end never tells when the work is done: each reader adds other members.',
  bad: 'The exporter shall write CSV, JSON, etc.',
  good: 'The exporter shall write CSV and JSON.',
  find(statement) {
    const listed = OPEN_ENDED.find(statement.tokens).filter((hit) => !goesOn(statement, hit));
    const hits = [...listed, ...forExample(statement), ...dots(statement), ...others(statement)]

      .map((hit) => ({ ...hit, ...withHead(statement, hit) }));
    return hits.map((hit) => {
      const isExample = hit.value === 'example';
      return matchAt(statement, hit, {
        message: isExample
          ? `${quote(statement, hit)} gives examples and leaves the list open. Name all members, or move the examples to the rationale.`
          : `${quote(statement, hit)} leaves the list open. Name all members, or refer to the list that does.`,
        confidence: isExample ? 0.75 : 0.95,
        severity: isExample ? 'warning' : 'error',
        rewrite: closed(statement, hit),
      });
    });
  },
};

/** `and more than 5`, `and such a bin`: the last word of the phrase begins another one. */
const goesOn = (statement: Statement, { from, to }: TokenRange) =>
  !wordAt(statement, from).startsWith('among') &&
  ['more', 'such', 'similar', 'others', 'so', 'rest'].includes(wordAt(statement, to - 1)) &&
  isWord(statement, to);

/** `e.g.`, whose dots hide it from the table. */
function forExample(statement: Statement): Hit[] {
  const found: Hit[] = [];
  for (let index = 0; index < statement.tokens.length; index++) {
    const word = wordAt(statement, index);
    const isDotted = word === 'e' && wordAt(statement, index + 2) === 'g';
    if (!isDotted && word !== 'eg') continue;
    const last = isDotted ? index + 2 : index;
    const to = wordAt(statement, last + 1) === '.' ? last + 2 : last + 1;
    found.push({ from: index, to, value: 'example' });
  }
  return found;
}

/** `phone, fax, …`; not `1…5`. */
function dots(statement: Statement): Hit[] {
  const found: Hit[] = [];
  for (let index = 1; index < statement.tokens.length; index++) {
    const isThree = [0, 1, 2].every((step) => wordAt(statement, index + step) === '.');
    if (!isThree && wordAt(statement, index) !== '…') continue;
    const to = index + (isThree ? 3 : 1);
    const isRange = statement.tokens[index - 1]?.kind === 'number';
    if (!isRange) found.push({ from: index, to, value: 'example' });
    index = to;
  }
  return found;
}

/** `consoles, phones, and other devices`, `and similar data`: a class in place of the rest of the list. */
function others(statement: Statement): Hit[] {
  const found: Hit[] = [];
  for (let index = 1; index + 1 < statement.tokens.length; index++) {
    if (!['and', 'or'].includes(wordAt(statement, index - 1))) continue;
    const at = ['any', 'all', 'many'].includes(wordAt(statement, index)) ? index + 1 : index;
    const word = wordAt(statement, at);
    const isOther = ['other', 'further', 'additional'].includes(word);
    const isPlural = /^[a-z-]+s$/.test(wordAt(statement, at + 1));
    // `the one or other`, `and other than these` are no class.
    const isClass = (isOther && isPlural) || (word === 'similar' && isWord(statement, at + 1));
    if (isClass) found.push({ from: index - 1, to: at + 1, value: 'example' });
  }
  return found;
}

/** `including, but not limited to`: the comma hides the first word from the table. */
function withHead(
  statement: Statement,
  { from, to, value }: { from: number; to: number; value: Opening },
) {
  if (value !== 'head') return { from, to };
  const isParted =
    wordAt(statement, from - 1) === ',' && wordAt(statement, from - 2).startsWith('includ');
  return { from: isParted ? from - 2 : from, to };
}

function closed(
  statement: Statement,
  hit: { from: number; to: number; value: Opening },
): Rewrite | null {
  if (hit.value === 'example') return null;
  if (hit.value === 'head') {
    const first = wordAt(statement, hit.from);
    if (first === 'including') return replaceWords(statement, hit, 'namely');
    return first.startsWith('includ') ? replaceWords(statement, hit, first) : null;
  }
  // The stop of `etc.` goes along, unless it also ends the sentence.
  const stop = statement.tokens[hit.to];
  const ownsStop = stop?.lower === '.' && stop.start === statement.tokens[hit.to - 1]?.end;
  const endsSentence = hit.to + 1 >= (sentenceOf(statement, hit.from)?.to ?? 0);
  const to = ownsStop && !endsSentence ? hit.to + 1 : hit.to;
  const rewrite = removeWords(statement, { from: hit.from, to });
  return rewrite && joinedList(statement, hit.from, rewrite);
}

/** With its tail gone, `A, B` becomes `A and B`. */
function joinedList(statement: Statement, from: number, rewrite: Rewrite): Rewrite {
  const comma = wordAt(statement, from - 1) === ',' ? from - 1 : from;
  for (let index = comma - 1; index > comma - 6; index--) {
    const word = wordAt(statement, index);
    if (word === 'and' || word === 'or') return rewrite;
    const token = statement.tokens[index];
    const after = statement.tokens[index + 1];
    if (word !== ',' || !token || !after) continue;
    const member = statement.text.slice(after.start, statement.tokens[comma - 1]?.end);
    return { start: token.start, end: rewrite.end, text: ` and ${member}` };
  }
  return rewrite;
}
