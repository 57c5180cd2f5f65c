import { Link } from '@tanstack/react-router';
import type { Kind, State } from '@throughline/shared/schema';
import type { ReactNode } from 'react';
import { StateMark } from '../kinds/state-mark.tsx';
import { stateWord } from '../kinds/state-words.ts';
import { useMoment } from '../routes/use-moment.ts';
import { useProject } from '../routes/use-project.ts';
import classes from './item-line.module.css';
import { KeyLink } from './key-link.tsx';

interface ItemLineProps {
  item: { kind: Kind; key: string; title: string; state: State };
  /** Before the key: how it is linked, how far away it is. */
  before?: ReactNode;
  aside?: ReactNode;
  /** On hover. */
  title?: string | undefined;
}

export function ItemLines({ children }: { children: ReactNode }) {
  return <ul className={classes.lines}>{children}</ul>;
}

/** An item in one line: state, key, title. */
export function ItemLine({ item, before, aside, title }: ItemLineProps) {
  const { slug } = useProject();
  const at = useMoment();
  return (
    <li className={classes.line} title={title}>
      {before}
      <span title={stateWord(item.state)} className={classes.state}>
        <StateMark kind={item.kind} state={item.state} />
        <span className="visually-hidden">{stateWord(item.state)}</span>
      </span>
      <KeyLink itemKey={item.key} className={classes.key} />
      <Link
        to="/p/$slug/i/$key"
        params={{ slug, key: item.key }}
        search={{ at }}
        className={classes.title}
      >
        {item.title}
      </Link>
      {aside && <span className={classes.aside}>{aside}</span>}
    </li>
  );
}
