import { useHotkeys } from '@mantine/hooks';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { PaletteHost } from '../palette/palette-host.tsx';
import { openPalette } from '../palette/palette-store.ts';
import classes from './project-shell.module.css';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';

const ShortcutHelp = lazy(() =>
  import('./shortcut-help.tsx').then((file) => ({ default: file.ShortcutHelp })),
);

/** Rail, page, and what opens over both. */
export function ProjectShell() {
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const main = useFocusOnNewPage();
  useHotkeys([
    ['mod+K', openPalette, { preventDefault: true }],
    ['shift+?', () => setIsHelpOpen(true)],
  ]);

  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        Skip to the page
      </a>
      <TopBar />
      <aside className={classes.rail} aria-label="Project">
        <Rail onHelp={() => setIsHelpOpen(true)} />
      </aside>
      <main id="main" className={classes.main} tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      <PaletteHost />
      <Suspense>{isHelpOpen && <ShortcutHelp onClose={() => setIsHelpOpen(false)} />}</Suspense>
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
