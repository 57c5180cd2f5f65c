import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { KindIcon } from '../../../kinds/kind-icon.tsx';
import { StateMark } from '../../../kinds/state-mark.tsx';
import { stateWord } from '../../../kinds/state-words.ts';
import { useGraphActions } from './graph-actions.ts';
import { useLight } from './graph-light.ts';
import type { ItemTile } from './graph-view.ts';
import classes from './item-tile.module.css';
import { MISSING_WORDS } from './missing-words.ts';
import { useCursor } from './use-cursor.ts';

export type ItemNode = Node<{ tile: ItemTile; isAt: boolean }, 'item'>;

/** One item: what it is, how far it is, and hollow ports for what it lacks. */
export const ItemTileNode = memo(function ItemTileNode({ id, data }: NodeProps<ItemNode>) {
  const { look, fix, point } = useGraphActions();
  const { item } = data.tile;
  const isFaded = useLight(({ lit }) => lit !== null && !lit.has(id));
  const { ref, tabIndex } = useCursor(id);
  return (
    <div
      className={classes.tile}
      data-kind={item.kind}
      data-at={data.isAt || undefined}
      data-faded={isFaded || undefined}
      onPointerEnter={() => point(id)}
      onPointerLeave={() => point(null)}
    >
      <button
        ref={ref}
        type="button"
        className={classes.open}
        tabIndex={tabIndex}
        data-tile={id}
        title={item.title}
        aria-pressed={data.isAt}
        onClick={() => look(item)}
        onFocus={() => point(id)}
        onBlur={() => point(null)}
      >
        <span className={classes.key}>
          <KindIcon kind={item.kind} size={12} /> {item.key}{' '}
          <span className={classes.state}>
            {stateWord(item.state)} <StateMark kind={item.kind} state={item.state} />
          </span>
        </span>{' '}
        <span className={classes.title}>{item.title}</span>
      </button>
      {item.missing.map((type) => (
        <button
          key={type}
          type="button"
          className={classes.missing}
          data-side={MISSING_WORDS[type].side}
          tabIndex={tabIndex}
          onClick={() => fix(item, type)}
        >
          <span className={classes.port} aria-hidden />
          {MISSING_WORDS[type].says}
          <span className="visually-hidden"> for {item.key}: link one</span>
        </button>
      ))}
    </div>
  );
});
