import { GUIDES } from '../guides.ts';
import { matchAt, type Match, type Rule } from '../rule.ts';
import type { Statement } from '../statement.ts';

/** Own limit: the longest sentence that readers still take in at once, in words. */
const MOST_WORDS = 60;

export const singleThought: Rule = {
  id: 'INCOSE-R18',
  guide: GUIDES.incose,
  title: 'One thought to a requirement',
  severity: 'warning',
  smell: null,
  why: 'Two demands under one key are accepted, built and tested together or not at all, and no link can point at one of them.',
  bad: 'The kiosk shall print a ticket. The kiosk shall store the sale.',
  good: 'The kiosk shall print a ticket.',
  find(statement) {
    return [...furtherDemands(statement), ...longSentences(statement)];
  },
};

function furtherDemands(statement: Statement): Match[] {
  const binding = statement.sentences.filter((_, index) => statement.ears[index]?.isBinding);
  return binding.slice(1).map(({ body, to }) =>
    matchAt(
      statement,
      { from: body, to: Math.min(to, body + 3) },
      {
        message: 'This sentence makes a further demand. Give it a requirement of its own.',
        confidence: 0.9,
      },
    ),
  );
}

function longSentences(statement: Statement): Match[] {
  return statement.sentences.flatMap(({ body, to }) => {
    let words = 0;
    for (let index = body; index < to; index++) {
      if (statement.tokens[index]?.kind === 'mark' || ++words <= MOST_WORDS) continue;
      return [
        matchAt(
          statement,
          { from: index, to: index + 1 },
          {
            message: `The sentence goes on after ${MOST_WORDS} words. Split it, or move explanations to the rationale.`,
            confidence: 0.7,
            severity: 'info',
          },
        ),
      ];
    }
    return [];
  });
}
