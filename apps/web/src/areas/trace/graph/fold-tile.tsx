import { UnfoldIcon } from '@primer/octicons-react';
import type { MissingLink } from '@throughline/shared/schema';
import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { count as say } from '../../../components/count.ts';
import { KindIcon } from '../../../kinds/kind-icon.tsx';
import { KIND_WORDS } from '../../../kinds/kind-words.ts';
import { StateBar } from '../../../kinds/state-bar.tsx';
import { describeStates } from '../../../kinds/state-counts.ts';
import { GAP_WORDS } from '../gaps/gap-words.ts';
import { useGraphActions } from './graph-actions.ts';
import { useLight } from './graph-light.ts';
import type { FoldTile } from './graph-view.ts';
import classes from './fold-tile.module.css';
import { MISSING_WORDS } from './missing-words.ts';
import { useCursor } from './use-cursor.ts';

export type FoldNode = Node<{ tile: FoldTile }, 'fold'>;

/** Many items as one: how many, how far they are, what they lack. A click unfolds them. */
export const FoldTileNode = memo(function FoldTileNode({ id, data }: NodeProps<FoldNode>) {
  const { unfold, point } = useGraphActions();
  const { kind, label, count, states, missing } = data.tile;
  const isFaded = useLight(({ lit }) => lit !== null && !lit.has(id));
  const { ref, tabIndex } = useCursor(id);
  const name = label === null ? KIND_WORDS[kind].many : label || 'without a label';
  const lacks = Object.entries(missing) as [MissingLink, number][];
  return (
    <button
      ref={ref}
      type="button"
      className={classes.tile}
      tabIndex={tabIndex}
      data-tile={id}
      data-kind={kind}
      data-faded={isFaded || undefined}
      onClick={() => unfold(id)}
      onFocus={() => point(id)}
      onBlur={() => point(null)}
      onPointerEnter={() => point(id)}
      onPointerLeave={() => point(null)}
    >
      <span className={classes.name}>
        <KindIcon kind={kind} size={14} /> <span className={classes.word}>{name}</span>{' '}
        <UnfoldIcon size={14} className={classes.unfold} aria-label="Unfold" />
      </span>
      <span className={classes.count}>{say(count)}</span>{' '}
      <span className={classes.states}>
        <StateBar kind={kind} counts={states} />
        <span className={classes.words}>{describeStates(kind, states)}</span>
      </span>
      {lacks.map(([type, amount]) => (
        <span key={type} className={classes.missing} data-side={MISSING_WORDS[type].side}>
          <span className={classes.port} aria-hidden />
          {say(amount)} {GAP_WORDS[type].short}
        </span>
      ))}
    </button>
  );
});
