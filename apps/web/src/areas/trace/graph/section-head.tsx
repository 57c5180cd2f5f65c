import { FoldIcon } from '@primer/octicons-react';
import type { Kind } from '@throughline/shared/schema';
import type { Node, NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { count as say } from '../../../components/count.ts';
import { KindIcon } from '../../../kinds/kind-icon.tsx';
import { KIND_WORDS } from '../../../kinds/kind-words.ts';
import { useGraphActions } from './graph-actions.ts';
import classes from './section-head.module.css';

export type HeadNode = Node<{ kind: Kind; count: number; canFold: boolean }, 'head'>;

/** Over the tiles of a kind: its name and how many there are. */
export const SectionHeadNode = memo(function SectionHeadNode({ data }: NodeProps<HeadNode>) {
  const { fold } = useGraphActions();
  const { kind, count, canFold } = data;
  return (
    <div className={classes.head}>
      <KindIcon kind={kind} size={14} />
      {KIND_WORDS[kind].many} <span className={classes.count}>{say(count)}</span>
      {canFold && (
        <button
          type="button"
          className={classes.fold}
          aria-label={`Fold ${KIND_WORDS[kind].many.toLowerCase()}`}
          onClick={() => fold(kind)}
        >
          <FoldIcon size={14} /> Fold
        </button>
      )}
    </div>
  );
});
