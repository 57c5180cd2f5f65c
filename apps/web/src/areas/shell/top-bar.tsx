import { ActionIcon } from '@mantine/core';
import { SearchIcon, ThreeBarsIcon } from '@primer/octicons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useProject } from '../../routes/use-project.ts';
import { openPalette } from '../palette/palette-store.ts';
import { Mark } from '../../components/mark.tsx';
import classes from './top-bar.module.css';

const RailDrawer = lazy(() =>
  import('./rail-drawer.tsx').then((file) => ({ default: file.RailDrawer })),
);

/** What is left of the rail where there is no room for one. */
export function TopBar() {
  const project = useProject();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <header className={classes.bar}>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label="Pages"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      >
        <ThreeBarsIcon />
      </ActionIcon>
      <Link to="/p/$slug" params={{ slug: project.slug }} className={classes.name}>
        <Mark size={20} /> {project.name}
      </Link>
      <ActionIcon variant="subtle" size="lg" aria-label="Find or do" onClick={openPalette}>
        <SearchIcon />
      </ActionIcon>
      <Suspense>{isOpen && <RailDrawer onClose={() => setIsOpen(false)} />}</Suspense>
    </header>
  );
}
