import { GUIDES } from '../guides.ts';
import { matchAt, type Match, type Rule } from '../rule.ts';
import { rawAt, type Statement } from '../statement.ts';
import { type Definition, definitionsOf } from '../text/acronyms.ts';

export const acronyms: Rule = {
  id: 'INCOSE-R37',
  guide: GUIDES.incose,
  title: 'One acronym, one meaning, spelled out at first use',
  severity: 'warning',
  smell: null,
  why: 'An acronym with two meanings, or one that is explained after it was used, sends readers to the wrong thing.',
  bad: 'The access point (AP) shall send the application profile (AP) to the phone.',
  good: 'The access point (AP) shall send the application profile to the phone.',
  find(statement) {
    const definitions = definitionsOf(statement);
    return [...doublyDefined(statement, definitions), ...usedBefore(statement, definitions)];
  },
};

function doublyDefined(statement: Statement, definitions: readonly Definition[]): Match[] {
  const first = new Map<string, Definition>();
  return definitions.flatMap((definition): Match[] => {
    const { acronym, expansion, at } = definition;
    const known = first.get(acronym);
    if (!known) {
      first.set(acronym, definition);
      return [];
    }
    const isSame = known.expansion === expansion;
    return [
      matchAt(
        statement,
        { from: at, to: at + 1 },
        {
          message: isSame
            ? `${acronym} is explained a second time. Explain it once, at its first use.`
            : `${acronym} stood for “${known.expansion}” and now stands for “${expansion}”. Give one of them another name.`,
          confidence: 0.9,
          severity: isSame ? 'info' : 'warning',
        },
      ),
    ];
  });
}

function usedBefore(statement: Statement, definitions: readonly Definition[]): Match[] {
  if (definitions.length === 0) return [];
  const definedAt = new Map<string, number>();
  for (const { acronym, at } of definitions) {
    if (!definedAt.has(acronym)) definedAt.set(acronym, at);
  }
  const matches: Match[] = [];
  for (let index = 0; index < statement.tokens.length; index++) {
    const acronym = rawAt(statement, index);
    const at = definedAt.get(acronym);
    if (at === undefined || index >= at) continue;
    definedAt.delete(acronym);
    matches.push(
      matchAt(
        statement,
        { from: index, to: index + 1 },
        {
          message: `${acronym} is used here and explained later. Explain it at its first use.`,
          confidence: 0.85,
        },
      ),
    );
  }
  return matches;
}
