import { useHotkeys } from '@mantine/hooks';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useProject } from '../../routes/use-project.ts';
import { PaletteHost } from '../palette/palette-host.tsx';
import { openPalette } from '../palette/palette-store.ts';
import { openHelp, useIsHelpOpen } from './help-store.ts';
import classes from './project-shell.module.css';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';

const ShortcutHelp = lazy(() =>
  import('./shortcut-help.tsx').then((file) => ({ default: file.ShortcutHelp })),
);

/** The page itself comes first. Nothing is missed: changes are followed from where its data began. */
const FIRST_PAGE_MS = 1000;

const LiveChanges = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, FIRST_PAGE_MS));
  const file = await import('../live/live-changes.tsx');
  return { default: file.LiveChanges };
});

/** Rail, page, and what opens over both. */
export function ProjectShell() {
  const isHelpOpen = useIsHelpOpen();
  const main = useFocusOnNewPage();
  const { id } = useProject();
  useHotkeys([
    ['mod+K', openPalette, { preventDefault: true }],
    ['shift+?', openHelp],
  ]);

  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        Skip to the page
      </a>
      <TopBar />
      <aside className={classes.rail} aria-label="Project">
        <Rail />
      </aside>
      <main id="main" className={classes.main} tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      <PaletteHost />
      <Suspense>
        <LiveChanges key={id} />
      </Suspense>
      <Suspense>{isHelpOpen && <ShortcutHelp />}</Suspense>
    </div>
  );
}

/** A new page begins at its top for keyboards and screen readers too, unless the page has put the focus somewhere. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    if (!main.current?.contains(document.activeElement))
      main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
