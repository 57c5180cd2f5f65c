import { useElementSize } from '@mantine/hooks';
import type { Gaps, ProjectOverview } from '@throughline/shared/schema';
import { useMemo, useState } from 'react';
import { SuspectFlag } from '../../links/suspect-flag.tsx';
import { ThreadEdges } from './thread-edges.tsx';
import { draw, layOut } from './thread-layout.ts';
import { pathThrough, threadOf, type ThreadKind, type ThreadNode } from './thread-model.ts';
import classes from './thread-picture.module.css';
import { ThreadTile } from './thread-tile.tsx';

/** Below this width the columns would crush their words: the thread runs downwards instead. */
const WIDE_MIN = 880;

interface ThreadPictureProps {
  overview: ProjectOverview;
  gaps: Gaps;
}

/** The whole project as one flow: how much there is of each kind, how far it is, and where the thread is broken. */
export function ThreadPicture({ overview, gaps }: ThreadPictureProps) {
  const { ref, width } = useElementSize();
  const [pointed, setPointed] = useState<ThreadKind | null>(null);
  const { nodes, edges } = useMemo(() => threadOf(overview, gaps), [overview, gaps]);
  const lit = pointed ? pathThrough(pointed, edges) : null;
  const isWide = width >= WIDE_MIN;
  const layout = isWide ? layOut(width, gapsBelow(nodes)) : null;
  const drawn = layout && edges.map((edge) => ({ edge, line: draw(edge, layout) }));

  return (
    <div
      ref={ref}
      className={classes.picture}
      data-wide={isWide || undefined}
      style={layout ? { height: layout.height } : undefined}
    >
      {layout && drawn && <ThreadEdges drawn={drawn} layout={layout} lit={lit} />}
      <ul className={classes.tiles}>
        {nodes.map((node) => (
          <ThreadTile
            key={node.kind}
            node={node}
            box={layout?.boxes[node.kind]}
            isFaded={lit !== null && !lit.has(node.kind)}
            onPoint={setPointed}
          />
        ))}
      </ul>
      {drawn?.map(
        ({ edge, line }) =>
          edge.suspects > 0 && (
            <SuspectFlag
              key={edge.from + edge.type + edge.to}
              type={edge.type}
              count={edge.count}
              suspects={edge.suspects}
              at={line.label}
              isRoomy={line.isRoomy}
              isFaded={lit !== null && !(lit.has(edge.from) && lit.has(edge.to))}
            />
          ),
      )}
    </div>
  );
}

/** How many lines are said under the tiles of the bottom lane. */
function gapsBelow(nodes: readonly ThreadNode[]): number {
  const below = nodes.filter(({ kind }) => kind === 'goal' || kind === 'decision');
  return Math.max(...below.map(({ gaps }) => gaps.length));
}
