import type { ProjectTerm } from '@throughline/schema';
import { replaceWords } from './edit/edits.ts';
import { GUIDES } from './guides.ts';
import { matchAt, quote, type Rule } from './rule.ts';
import { PhraseTable } from './text/phrases.ts';

/** A rule against the words that a project does not want. */
export function termRule(terms: readonly ProjectTerm[]): Rule {
  const table = new PhraseTable(
    terms.map((term) => [term.term.toLowerCase().replaceAll(/\s+/g, ' '), term] as const),
  );
  return {
    id: 'PROJECT-TERM',
    guide: GUIDES.project,
    title: 'Only the words that the project agreed on',
    severity: 'warning',
    smell: null,
    why: 'One word for one thing: the project decided against this one.',
    bad: '',
    good: '',
    find: (statement) =>
      table.find(statement.tokens).map((hit) => {
        const { instead, reason, severity } = hit.value;
        const advice = instead === undefined ? 'Use another word' : `Write “${instead}”`;
        return matchAt(statement, hit, {
          message: `The project does not use ${quote(statement, hit)}. ${advice}${reason === undefined ? '.' : `: ${reason}`}`,
          confidence: 1,
          severity,
          rewrite: instead === undefined ? null : replaceWords(statement, hit, instead),
        });
      }),
  };
}
