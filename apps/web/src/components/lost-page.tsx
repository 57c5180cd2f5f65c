import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState } from './empty-state.tsx';

export function LostPage({ what }: { what: string }) {
  return (
    <main>
      <EmptyState title="Nothing here" action={<Button component={Link} to="/" variant="default">All projects</Button>}>
        {what} It may have been renamed or removed; the address bar shows what was asked for.
      </EmptyState>
    </main>
  );
}
