import type { TermDifference } from '@throughline/shared/schema';
import { Section } from '../../components/section.tsx';
import { FieldDiff } from '../changes/field-diff.tsx';
import classes from './changed-item.module.css';

const FIELDS: Record<string, string> = {
  term: 'Term',
  definition: 'Definition',
  aliases: 'Words not to use',
  source: 'Source',
};
const WORDS = { added: 'is new', changed: 'says something else', removed: 'is out' } as const;

/** What the glossary says otherwise. */
export function ChangedTerms({ terms }: { terms: readonly TermDifference[] }) {
  return (
    <Section title="Glossary" more={terms.length}>
      {terms.map(({ change, term, fields }) => (
        <article key={`${change} ${term}`} className={classes.item} aria-label={term}>
          <p>
            <b>{term}</b> {WORDS[change]}
          </p>
          {change === 'changed' && (
            <dl className={classes.fields}>
              {fields.map((field) => (
                <FieldDiff
                  key={field.name}
                  kind={undefined}
                  field={{ ...field, name: FIELDS[field.name] ?? field.name }}
                />
              ))}
            </dl>
          )}
        </article>
      ))}
    </Section>
  );
}
