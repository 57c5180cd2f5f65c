// Rows are placed one by one as they scroll into view, which the cells of a real table don't allow.
// oxlint-disable jsx-a11y/prefer-tag-over-role
import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { KINDS, type Item } from '@throughline/shared/schema';
import { memo, type CSSProperties } from 'react';
import { KeyLink } from '../../../components/key-link.tsx';
import { RelativeTime } from '../../../components/relative-time.tsx';
import { PriorityLabel } from '../../../kinds/priority-label.tsx';
import { StateMark } from '../../../kinds/state-mark.tsx';
import { stateWord } from '../../../kinds/state-words.ts';
import { useProject } from '../../../routes/use-project.ts';
import classes from './list-row.module.css';

interface ListRowProps {
  item: Item;
  index: number;
  style: CSSProperties;
  isSelected: boolean;
  isCurrent: boolean;
  onFocus: (index: number) => void;
  onToggle: (item: Item) => void;
}

/** One item: what it is called, how far it is, who answers for it, when it last changed. */
export const ListRow = memo(function ListRow({
  item,
  index,
  style,
  isSelected,
  isCurrent,
  onFocus,
  onToggle,
}: ListRowProps) {
  const { slug } = useProject();
  const hasPriority = KINDS[item.kind].priorities.length > 0;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-row={index}
      data-priority={hasPriority || undefined}
      data-selected={isSelected || undefined}
      data-current={isCurrent || undefined}
      className={classes.row}
      style={style}
      onFocus={() => onFocus(index)}
    >
      <span role="cell" className={classes.check}>
        <Checkbox
          size="xs"
          aria-label={`Select ${item.key}`}
          checked={isSelected}
          onChange={() => onToggle(item)}
        />
      </span>
      <span role="cell" className={classes.state} title={stateWord(item.state)}>
        <StateMark kind={item.kind} state={item.state} />
        <span className="visually-hidden">{stateWord(item.state)}</span>
      </span>
      <span role="cell" className={classes.key}>
        <KeyLink itemKey={item.key} />
      </span>
      <span role="cell" className={classes.what}>
        <Link
          data-title
          to="/p/$slug/i/$key"
          params={{ slug, key: item.key }}
          className={classes.title}
        >
          {item.title}
        </Link>
        {item.labels.map((label) => (
          <span key={label} className={classes.label}>
            {label}
          </span>
        ))}
      </span>
      {hasPriority && (
        <span role="cell" className={classes.priority}>
          <PriorityLabel kind={item.kind} priority={item.priority} />
        </span>
      )}
      <span role="cell" className={classes.owner}>
        {item.owner ?? assigneesOf(item)}
      </span>
      <span role="cell" className={classes.when}>
        <RelativeTime at={item.updatedAt} />
      </span>
    </div>
  );
});

/** Tasks name who does them, other kinds who answers for them: one column shows either. */
function assigneesOf(item: Item & { assignees?: string[] }): string | undefined {
  return item.assignees?.join(', ');
}
