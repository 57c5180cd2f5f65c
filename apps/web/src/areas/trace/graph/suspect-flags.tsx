import { AlertIcon } from '@primer/octicons-react';
import { Link } from '@tanstack/react-router';
import { count as say } from '../../../components/count.ts';
import { useProject } from '../../../routes/use-project.ts';
import type { DrawnLine } from './line-paths.ts';
import classes from './suspect-flags.module.css';

/** On bundles of links some of which are suspect: how many, and the way to them. */
export function SuspectFlags({ drawn }: { drawn: readonly DrawnLine[] }) {
  const { slug } = useProject();
  return drawn
    .filter(({ count, suspects }) => count > 1 && suspects > 0)
    .map(({ id, at, type, count, suspects }) => (
      <Link
        key={id}
        to="/p/$slug/suspect"
        params={{ slug }}
        search={{ link: type }}
        className={classes.flag}
        style={{ left: at.x, top: at.y }}
        title={`${say(suspects)} of ${say(count)} links are suspect`}
      >
        <AlertIcon size={12} /> {say(suspects)}
        <span className="visually-hidden"> suspect</span>
      </Link>
    ));
}
