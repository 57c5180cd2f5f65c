import type { ItemDetail } from '@throughline/shared/schema';
import { PlusIcon } from '@primer/octicons-react';
import { sectionsOf, type FieldWords } from '../../../kinds/field-words.ts';
import { KIND_WORDS } from '../../../kinds/kind-words.ts';
import { EditButton } from '../in-place/edit-button.tsx';
import type { Editing } from '../in-place/editing.ts';
import { LateFieldEditor } from '../in-place/late-field-editor.tsx';
import classes from './item-text.module.css';
import { isBlank, SectionValue } from './section-value.tsx';

/** What the item says, section by section, each written in its place. The statement leads without a heading. */
export function ItemText({ item, editing }: { item: ItemDetail; editing: Editing }) {
  const valueOf = (name: string) => (name === 'body' ? item.body : item.fields[name]);
  const all = sectionsOf(item.kind);
  const isShown = ({ name }: FieldWords) => !isBlank(valueOf(name)) || editing.name === name;
  const missing = item.archivedAt ? [] : all.filter((section) => !isShown(section));
  const isEmpty = all.every(({ name }) => isBlank(valueOf(name)));
  return (
    <div className={classes.text}>
      {isEmpty && editing.name === null && (
        <p className={classes.none}>Nothing is written here yet. {KIND_WORDS[item.kind].teaches}</p>
      )}
      {all.filter(isShown).map(({ name, label }) => (
        <section
          key={name}
          data-lead={name === 'statement' || undefined}
          className={classes.section}
        >
          {editing.name === name ? (
            <LateFieldEditor
              item={item}
              name={name}
              onDone={editing.end}
              instead={<SectionValue value={valueOf(name)} />}
            />
          ) : (
            <>
              <div className={classes.head}>
                <h2 className={name === 'statement' ? 'visually-hidden' : undefined}>{label}</h2>
                {!item.archivedAt && (
                  <EditButton name={name} label={label} onEdit={editing.start} />
                )}
              </div>
              <SectionValue value={valueOf(name)} />
            </>
          )}
        </section>
      ))}
      {missing.length > 0 && (
        <ul className={classes.missing} aria-label="Not written yet">
          {missing.map(({ name, label }) => (
            <li key={name}>
              <button
                type="button"
                data-edit={name}
                className={classes.add}
                onClick={() => editing.start(name)}
              >
                <PlusIcon size={14} /> {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
