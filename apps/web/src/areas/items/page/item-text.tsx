import type { ItemDetail } from '@throughline/shared/schema';
import { Link } from '@tanstack/react-router';
import { sectionsOf } from '../../../kinds/field-words.ts';
import { KIND_WORDS } from '../../../kinds/kind-words.ts';
import classes from './item-text.module.css';
import { isBlank, SectionValue } from './section-value.tsx';

/** What the item says, section by section. The first leads without a heading of its own where it is the statement. */
export function ItemText({ item }: { item: ItemDetail }) {
  const sections = sectionsOf(item.kind).flatMap(({ name, label }) => {
    const value = name === 'body' ? item.body : item.fields[name];
    return isBlank(value) ? [] : [{ name, label, value }];
  });
  if (sections.length === 0) {
    return (
      <p className={classes.none}>
        Nothing is written here yet. {KIND_WORDS[item.kind].teaches}{' '}
        {!item.archivedAt && (
          <Link to="." search={{ edit: true }}>
            Write it
          </Link>
        )}
      </p>
    );
  }
  return (
    <div className={classes.text}>
      {sections.map(({ name, label, value }) => (
        <section
          key={name}
          data-lead={name === 'statement' || undefined}
          className={classes.section}
        >
          <h2 className={name === 'statement' ? 'visually-hidden' : undefined}>{label}</h2>
          <SectionValue value={value} />
        </section>
      ))}
    </div>
  );
}
