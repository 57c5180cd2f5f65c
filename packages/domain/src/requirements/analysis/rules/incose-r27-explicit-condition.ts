import { GUIDES } from '../guides.ts';
import { matchAt, type Match, quote, type Rule } from '../rule.ts';
import { type Statement, wordAt } from '../statement.ts';
import { phraseTable } from '../text/phrases.ts';

/** They refer to a condition that stands elsewhere. */
const REFERRING = phraseTable([
  {
    value: true,
    phrases: `in this case | in that case | in such a case | in such cases | in these cases | in those cases | in either case | in both cases
      | in the above case | in the above cases | under these conditions | under those conditions | under such conditions
      | under these circumstances | under those circumstances | under such circumstances | in this mode | in that mode | in this state | in that state
      | in that event | in this event | in these situations | in this situation | in such situations | in such a situation | at that point | at this point
      | if so | if not`,
  },
]);

/** These refer to one only where they begin the statement. */
const BEGINNING = phraseTable([{ value: true, phrases: 'otherwise | else | then' }]);

/** `at that point of the track`, `in this state of the art`: what is meant follows. */
const OWN_NOUN = new Set(['of', 'where', 'when', 'that', 'which']);

export const explicitCondition: Rule = {
  id: 'INCOSE-R27',
  guide: GUIDES.incose,
  title: 'State the condition itself',
  severity: 'warning',
  smell: null,
  why: '“In this case” holds only beside the sentence that it points to; moved, sorted or tested alone, nobody knows when the statement applies.',
  bad: 'In this case, the pump shall stop.',
  good: 'When the tank is empty, the pump shall stop.',
  find(statement) {
    const first = statement.sentences[0]?.from ?? 0;
    const stated = firstCondition(statement);
    const begun = BEGINNING.find(statement.tokens).filter(({ from }) => from === first);
    return [...begun, ...REFERRING.find(statement.tokens)].flatMap((hit): Match[] => {
      if (OWN_NOUN.has(wordAt(statement, hit.to)) || stated < hit.from) return [];
      return [
        matchAt(statement, hit, {
          message: `${quote(statement, hit)} points to a condition that is not here. Write the condition: “when …, the … shall …”.`,
          confidence: 0.85,
        }),
      ];
    });
  },
};

/** Where the first condition of the text begins; beyond its end where it has none. */
function firstCondition({ ears, tokens }: Statement): number {
  for (const { conditions } of ears) {
    const starts = conditions.map(({ from }) => from);
    if (starts.length > 0) return Math.min(...starts);
  }
  return tokens.length;
}
