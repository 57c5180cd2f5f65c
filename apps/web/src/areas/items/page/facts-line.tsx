import { FileIcon } from '@primer/octicons-react';
import type { ItemDetail, ItemPage } from '@throughline/shared/schema';
import type { ReactNode } from 'react';
import { RelativeTime } from '../../../components/relative-time.tsx';
import { factsOf } from '../../../kinds/field-words.ts';
import { PriorityLabel } from '../../../kinds/priority-label.tsx';
import { sayFact } from '../../../kinds/say-fact.ts';
import classes from './facts-line.module.css';
import { StateMenu } from './state-menu.tsx';

interface FactsLineProps {
  item: ItemDetail;
  origin: ItemPage['origin'];
  isStateOpen: boolean;
  onStateOpen: (isOpen: boolean) => void;
}

/** All that can be said of an item in a word or two. What is not known takes no room. */
export function FactsLine({ item, origin, isStateOpen, onStateOpen }: FactsLineProps) {
  const own = factsOf(item.kind).flatMap(({ name, label }) => {
    const said = sayFact(name, item.fields[name]);
    return said === null ? [] : [{ name, label, said }];
  });
  return (
    <dl className={classes.facts}>
      <Fact label="State" isSpoken>
        <StateMenu item={item} isOpen={isStateOpen} onOpen={onStateOpen} />
      </Fact>
      {item.priority && (
        <Fact label="Priority" isSpoken>
          <PriorityLabel kind={item.kind} priority={item.priority} />
        </Fact>
      )}
      {item.owner && <Fact label="Owner">{item.owner}</Fact>}
      {own.map(({ name, label, said }) => (
        <Fact key={name} label={label}>
          {said}
        </Fact>
      ))}
      {item.labels.length > 0 && (
        <Fact label="Labels" isSpoken>
          <span className={classes.labels}>
            {item.labels.map((label) => (
              <span key={label} className={classes.label}>
                {label}
              </span>
            ))}
          </span>
        </Fact>
      )}
      {origin && (
        <Fact label="From" isSpoken>
          <span className={classes.origin} title={`${origin.sourceId} in a ${origin.format} file`}>
            <FileIcon size={14} /> {origin.path}:{origin.line}
          </span>
        </Fact>
      )}
      <Fact label="Changed">
        <RelativeTime at={item.updatedAt} />
      </Fact>
    </dl>
  );
}

/** `isSpoken`: the label is for readers that speak, the value says it to eyes. */
function Fact({
  label,
  isSpoken = false,
  children,
}: {
  label: string;
  isSpoken?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={classes.fact}>
      <dt className={isSpoken ? 'visually-hidden' : classes.name}>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
