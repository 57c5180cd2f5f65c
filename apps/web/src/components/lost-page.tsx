import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { Mark } from './mark.tsx';
import classes from './lost-page.module.css';
import { EmptyState } from './empty-state.tsx';

interface LostPageProps {
  what: string;
  title?: string;
  /** Stands inside a project, with its rail beside it. */
  isInProject?: boolean;
}

/** An address that leads nowhere: what was looked for, and the way on. */
export function LostPage({ what, title = 'Nothing here', isInProject = false }: LostPageProps) {
  const { slug } = useParams({ strict: false });
  const Place = isInProject ? 'div' : 'main';
  return (
    <Place className={classes.page}>
      <h1 className="visually-hidden">{title}</h1>
      <EmptyState
        icon={<Mark size={20} />}
        title={title}
        action={
          <Button component={Link} to={isInProject ? `/p/${slug}` : '/'} variant="default">
            {isInProject ? 'Home of the project' : 'All projects'}
          </Button>
        }
      >
        {what}
      </EmptyState>
    </Place>
  );
}
