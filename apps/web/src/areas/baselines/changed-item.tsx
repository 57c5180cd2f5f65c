import type { ItemDifference } from '@throughline/shared/schema';
import { ItemLine, ItemLines } from '../../components/item-line.tsx';
import { inPageOrder } from '../changes/changed-fields.ts';
import { FieldDiff } from '../changes/field-diff.tsx';
import classes from './changed-item.module.css';
import { inWords } from './moments.ts';

/** An item with what is different in it, field by field in the order of its page. */
export function ChangedItem({ difference: { item, fields } }: { difference: ItemDifference }) {
  return (
    <article className={classes.item} aria-label={`${item.key} ${item.title}`}>
      <ItemLines>
        <ItemLine item={item} />
      </ItemLines>
      <dl className={classes.fields}>
        {inPageOrder(item.kind, fields).map((field) => (
          <FieldDiff key={field.name} kind={item.kind} field={inWords(field)} />
        ))}
      </dl>
    </article>
  );
}
