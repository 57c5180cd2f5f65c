import { Link } from '@tanstack/react-router';
import { useProject } from '../../../routes/use-project.ts';
import classes from './suspect-flag.module.css';
import type { ThreadEdge } from './thread-model.ts';

interface SuspectFlagProps {
  edge: ThreadEdge;
  at: { x: number; y: number };
  /** Whether the word fits beside the number. */
  isRoomy: boolean;
  isFaded: boolean;
}

/** On a line some of whose links are suspect: how many, and the way to them. */
export function SuspectFlag({ edge, at, isRoomy, isFaded }: SuspectFlagProps) {
  const { slug } = useProject();
  return (
    <Link
      to="/p/$slug/suspect"
      params={{ slug }}
      search={{ link: edge.type }}
      className={classes.flag}
      data-faded={isFaded || undefined}
      style={{ left: at.x, top: at.y }}
      title={`${edge.suspects} suspect: the target changed since the link was made or reviewed`}
    >
      {edge.suspects}
      <span className={isRoomy ? undefined : 'visually-hidden'}> suspect</span>
    </Link>
  );
}
