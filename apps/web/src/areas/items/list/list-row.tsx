// Rows are placed one by one as they scroll into view, which the cells of a real table don't allow.
// oxlint-disable jsx-a11y/prefer-tag-over-role
import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Item, ItemId } from '@throughline/shared/schema';
import { memo, type CSSProperties } from 'react';
import { KeyLink } from '../../../components/key-link.tsx';
import { useProject } from '../../../routes/use-project.ts';
import { WaitsFor } from '../../requirements/waits-for.tsx';
import { ListCell } from './list-cell.tsx';
import type { Column } from './list-columns.ts';
import type { Place } from './list-keys.ts';
import classes from './list-row.module.css';
import { RowButton } from './row-button.tsx';
import type { RowField } from './row-editing.ts';
import { RowTitleInput } from './row-title-input.tsx';

interface ListRowProps {
  item: Item;
  index: number;
  columns: readonly Column[];
  style: CSSProperties;
  isSelected: boolean;
  isCurrent: boolean;
  /** The keys of the open questions that keep it from being accepted. */
  waitsFor: string | undefined;
  /** What of this row is being changed. */
  editing: RowField | null;
  onFocus: (place: Place) => void;
  onToggle: (item: Item, isRange: boolean) => void;
  onEdit: (id: ItemId, field: RowField) => void;
  onEditEnd: (index: number) => void;
}

/** One item: what it is called, how far it is, and what else the list was asked to show. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { item, index, columns, style, isSelected, isCurrent, editing } = props;
  const { slug } = useProject();
  const cell = (field: 'state' | 'priority') => (
    <RowButton
      item={item}
      field={field}
      isOpen={editing === field}
      onOpen={() => props.onEdit(item.id, field)}
      onEnd={() => props.onEditEnd(index)}
    />
  );
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-row={index}
      data-selected={isSelected || undefined}
      data-current={isCurrent || undefined}
      className={classes.row}
      style={style}
      onFocus={() => props.onFocus({ id: item.id, row: index })}
    >
      <span role="cell" className={classes.check}>
        <Checkbox
          size="xs"
          aria-label={`Select ${item.key}`}
          checked={isSelected}
          onChange={({ nativeEvent }) =>
            props.onToggle(item, 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true)
          }
        />
      </span>
      <span role="cell" className={classes.state}>
        {cell('state')}
      </span>
      <span role="cell" className={classes.key}>
        <KeyLink itemKey={item.key} />
      </span>
      <span role="cell" className={classes.what}>
        {editing === 'title' ? (
          <RowTitleInput item={item} onEnd={() => props.onEditEnd(index)} />
        ) : (
          <Link
            data-title
            to="/p/$slug/i/$key"
            params={{ slug, key: item.key }}
            className={classes.title}
            title={item.title}
          >
            {item.title}
          </Link>
        )}
        {props.waitsFor && <WaitsFor keys={props.waitsFor} />}
        {columns.some(({ name }) => name === 'labels') &&
          item.labels.map((label) => (
            <span key={label} className={classes.label}>
              {label}
            </span>
          ))}
      </span>
      {columns
        .filter(({ width }) => width > 0)
        .map(({ name }) => (
          <span key={name} role="cell" className={classes.cell} data-column={name}>
            {name === 'priority' ? cell('priority') : <ListCell item={item} column={name} />}
          </span>
        ))}
    </div>
  );
});
