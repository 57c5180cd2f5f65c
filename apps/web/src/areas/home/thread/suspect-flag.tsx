import { AlertIcon } from '@primer/octicons-react';
import { Link } from '@tanstack/react-router';
import { count as say } from '../../../components/count.ts';
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
      title={`${say(edge.suspects)} of ${say(edge.count)} links are suspect: the target changed since they were made or reviewed`}
    >
      <AlertIcon size={12} /> {say(edge.suspects)}
      <span className={isRoomy ? undefined : 'visually-hidden'}> suspect</span>
    </Link>
  );
}
