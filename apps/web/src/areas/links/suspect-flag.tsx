import { AlertIcon } from '@primer/octicons-react';
import { Link } from '@tanstack/react-router';
import type { LinkType } from '@throughline/shared/schema';
import { count as say } from '../../components/count.ts';
import { useProject } from '../../routes/use-project.ts';
import classes from './suspect-flag.module.css';

interface SuspectFlagProps {
  type: LinkType;
  /** How many links the line stands for, and how many of them are suspect. */
  count: number;
  suspects: number;
  at: { x: number; y: number };
  /** Whether the word fits beside the number. */
  isRoomy?: boolean;
  isFaded?: boolean;
}

/** On a line some of whose links are suspect: how many, and the way to them. */
export function SuspectFlag({
  type,
  count,
  suspects,
  at,
  isRoomy = false,
  isFaded = false,
}: SuspectFlagProps) {
  const { slug } = useProject();
  return (
    <Link
      to="/p/$slug/suspect"
      params={{ slug }}
      search={{ link: type }}
      className={classes.flag}
      data-faded={isFaded || undefined}
      style={{ left: at.x, top: at.y }}
      title={`${say(suspects)} of ${say(count)} links are suspect: the target changed since they were made or reviewed`}
    >
      <AlertIcon size={12} /> {say(suspects)}
      <span className={isRoomy ? undefined : 'visually-hidden'}> suspect</span>
    </Link>
  );
}
