import { Link } from '@tanstack/react-router';
import type { ItemId, ItemSummary } from '@throughline/shared/schema';
import type { CSSProperties } from 'react';
import { KindIcon } from '../../../kinds/kind-icon.tsx';
import { StateMark } from '../../../kinds/state-mark.tsx';
import { stateWord } from '../../../kinds/state-words.ts';
import { useProject } from '../../../routes/use-project.ts';
import classes from './near-tile.module.css';

interface NearTileProps {
  item: ItemSummary;
  isSelf: boolean;
  isFaded: boolean;
  style: CSSProperties;
  onPoint: (id: ItemId | null) => void;
}

/** One item in the picture of the thread. */
export function NearTile({ item, isSelf, isFaded, style, onPoint }: NearTileProps) {
  const { slug } = useProject();
  return (
    <Link
      to="/p/$slug/i/$key"
      params={{ slug, key: item.key }}
      className={classes.tile}
      style={style}
      data-kind={item.kind}
      data-self={isSelf || undefined}
      data-faded={isFaded || undefined}
      data-archived={item.isArchived || undefined}
      title={`${item.key} ${item.title} (${stateWord(item.state)})`}
      onPointerEnter={() => onPoint(item.id)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(item.id)}
      onBlur={() => onPoint(null)}
    >
      <span className={classes.key}>
        <KindIcon kind={item.kind} size={12} /> {item.key}
        <StateMark kind={item.kind} state={item.state} />
      </span>
      <span className={classes.title}>{item.title}</span>
    </Link>
  );
}
