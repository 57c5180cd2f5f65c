import { KINDS, type ItemDetail } from '@throughline/shared/schema';
import type { ReactNode } from 'react';
import { factsOf } from '../../../kinds/field-words.ts';
import { PriorityLabel } from '../../../kinds/priority-label.tsx';
import { sayFact } from '../../../kinds/say-fact.ts';
import classes from './facts-line.module.css';

interface FactValue {
  name: string;
  /** Null where nothing is known. */
  said: ReactNode;
  isSpoken?: boolean;
}

/** Priority, owner, the kind's own, labels: in the order in which they are read. */
export function factValues(
  item: Pick<ItemDetail, 'kind' | 'priority' | 'owner' | 'labels' | 'fields'>,
): FactValue[] {
  const { kind, priority, owner, labels } = item;
  return [
    ...(KINDS[kind].priorities.length > 0
      ? [
          {
            name: 'priority',
            said: priority && <PriorityLabel kind={kind} priority={priority} />,
            isSpoken: true,
          },
        ]
      : []),
    { name: 'owner', said: owner },
    ...factsOf(kind).map(({ name }) => ({ name, said: sayFact(name, item.fields[name]) })),
    { name: 'labels', said: labels.length > 0 ? <Labels labels={labels} /> : null, isSpoken: true },
  ];
}

function Labels({ labels }: { labels: readonly string[] }) {
  return (
    <span className={classes.labels}>
      {labels.map((label) => (
        <span key={label} className={classes.label}>
          {label}
        </span>
      ))}
    </span>
  );
}
