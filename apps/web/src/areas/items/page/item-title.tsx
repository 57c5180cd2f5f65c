import type { ItemDetail } from '@throughline/shared/schema';
import { EditButton } from '../in-place/edit-button.tsx';
import type { Editing } from '../in-place/editing.ts';
import { LateFieldEditor } from '../in-place/late-field-editor.tsx';
import classes from './item-title.module.css';

/** What the item is called, written in its place. */
export function ItemTitle({ item, editing }: { item: ItemDetail; editing: Editing }) {
  const title = <h1>{item.title}</h1>;
  if (editing.name === 'title')
    return (
      <div className={classes.editor}>
        <LateFieldEditor item={item} name="title" onDone={editing.end} instead={title} />
      </div>
    );
  return (
    <div className={classes.title}>
      {title}
      {!item.archivedAt && <EditButton name="title" label="Title" onEdit={editing.start} />}
    </div>
  );
}
