import type { Rewrite } from '@throughline/schema';
import type { Condition, ConditionType, EarsSentence } from '../ears/ears.ts';
import { capitalised, lowered } from '../edit/edits.ts';
import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { rawAt, spanOf, type Statement, wordAt } from '../statement.ts';

const RANK: Record<ConditionType, number> = { where: 0, while: 1, when: 2, if: 2 };

export const earsOrder: Rule = {
  id: 'EARS-ORDER',
  guide: GUIDES.ears,
  title: 'Where, while, when or if … then, system, response',
  severity: 'error',
  smell: null,
  why: 'One order for all statements: the scope, the state, the trigger, then who does what. Readers find each part in its place.',
  bad: 'When the door opens, while the alarm is armed, the panel shall sound the siren.',
  good: 'While the alarm is armed, when the door opens, the panel shall sound the siren.',
  find(statement) {
    return statement.ears.flatMap((sentence) => [
      ...misplacedLeading(statement, sentence),
      ...misplacedTrailing(statement, sentence),
    ]);
  },
};

function misplacedLeading(statement: Statement, sentence: EarsSentence): Match[] {
  const leading = sentence.conditions.filter(({ position }) => position === 'leading');
  for (const [index, condition] of leading.entries()) {
    const previous = leading[index - 1];
    if (!previous || RANK[previous.type] <= RANK[condition.type]) continue;
    return [
      matchAt(statement, keywordOf(condition), {
        message: `The “${condition.type}” clause belongs in front of the “${previous.type}” clause.`,
        confidence: 0.95,
        rewrite: sortedConditions(statement, sentence, leading),
      }),
    ];
  }
  return [];
}

/** The conditions in their order, from the first to the comma; null where other words lie between. */
function sortedConditions(
  statement: Statement,
  sentence: EarsSentence,
  leading: readonly Condition[],
): Rewrite | null {
  const first = leading[0];
  const last = leading.at(-1);
  if (!first || !last || sentence.commaAt === null) return null;
  if (leading.some(({ to }, index) => (leading[index + 1]?.from ?? to + 1) !== to + 1)) return null;
  const sorted = leading.toSorted((a, b) => RANK[a.type] - RANK[b.type]);
  // The `then` answers an `if` in front of it, and nothing else.
  const isAnswered = sentence.thenAt !== null;
  if (
    sorted.some(
      ({ type }, index) => (type === 'if') !== (isAnswered && index === sorted.length - 1),
    )
  )
    return null;
  const clauses = sorted.map((condition, index) => {
    const text = textOf(statement, condition);
    return index === 0 ? capitalised(text) : lowered(text);
  });
  return { ...spanOf(statement, first.from, last.to), text: clauses.join(', ') };
}

function misplacedTrailing(statement: Statement, sentence: EarsSentence): Match[] {
  const trailing = sentence.conditions.find(({ position }) => position === 'trailing');
  if (!trailing) return [];
  return [
    matchAt(statement, keywordOf(trailing), {
      message: `${quote(statement, trailing)} is a condition: put it in front of the system.`,
      confidence: 0.8,
      severity: 'warning',
      rewrite: movedToFront(statement, sentence, trailing),
    }),
  ];
}

function movedToFront(
  statement: Statement,
  sentence: EarsSentence,
  trailing: Condition,
): Rewrite | null {
  const { subject, response, conditions, lead } = sentence;
  if (!subject || !response || conditions.length > 1 || lead) return null;
  const isShouted = rawAt(statement, trailing.from) === trailing.type.toUpperCase();
  const then = trailing.type !== 'if' ? '' : isShouted ? ' THEN' : ' then';
  const before = wordAt(statement, trailing.from - 1) === ',' ? trailing.from - 1 : trailing.from;
  const condition = capitalised(textOf(statement, trailing));
  const main = lowered(textOf(statement, { from: subject.from, to: before }));
  return { ...spanOf(statement, subject.from, trailing.to), text: `${condition},${then} ${main}` };
}

const keywordOf = ({ from, contentFrom }: Condition) => ({ from, to: contentFrom });

function textOf(statement: Statement, range: { from: number; to: number }): string {
  const { start, end } = spanOf(statement, range.from, range.to);
  return statement.text.slice(start, end);
}
