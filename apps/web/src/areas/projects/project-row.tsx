import { Link } from '@tanstack/react-router';
import type { Project } from '@throughline/shared/schema';
import { RelativeTime } from '../../components/relative-time.tsx';
import classes from './project-row.module.css';

export function ProjectRow({ project }: { project: Project }) {
  return (
    <li className={classes.entry}>
      <Link to="/p/$slug" params={{ slug: project.slug }} className={classes.row}>
        <span className={classes.words}>
          <span className={classes.name}>
            {project.name}
            {project.isSample && <span className={classes.sample}>sample</span>}
          </span>
          <span className={classes.text}>{project.description || 'No description yet'}</span>
        </span>
        <span className={classes.facts}>
          <code>{project.slug}</code>
          <span>
            made <RelativeTime at={project.createdAt} />
          </span>
        </span>
      </Link>
    </li>
  );
}
