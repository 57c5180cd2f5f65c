import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Mark } from './mark.tsx';
import classes from './lost-page.module.css';
import { EmptyState } from './empty-state.tsx';

export function LostPage({ what }: { what: string }) {
  return (
    <main className={classes.page}>
      <h1 className="visually-hidden">Nothing here</h1>
      <EmptyState
        icon={<Mark size={20} />}
        title="Nothing here"
        action={
          <Button component={Link} to="/" variant="default">
            All projects
          </Button>
        }
      >
        {what} It may have been renamed or removed; the address bar shows what was asked for.
      </EmptyState>
    </main>
  );
}
