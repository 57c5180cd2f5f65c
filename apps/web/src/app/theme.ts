import {
  createTheme,
  localStorageColorSchemeManager,
  type MantineColorsTuple,
} from '@mantine/core';

/** Mantine wants ten shades; what is drawn comes from styles/tokens.css, see styles/mantine-house.css. */
const ink: MantineColorsTuple = [
  '#f7f7f8',
  '#efeff1',
  '#dfdfe3',
  '#c5c5cb',
  '#a3a3ab',
  '#7d7d87',
  '#5e5e68',
  '#45454e',
  '#2e2e36',
  '#1d1d24',
];

/** Not keys: the one that opens a menu would close it again. */
const CLOSED_BY = ['mousedown', 'touchstart'];

export const theme = createTheme({
  primaryColor: 'ink',
  colors: { ink },
  primaryShade: { light: 9, dark: 1 },
  autoContrast: true,
  fontFamily: 'var(--font-text)',
  fontFamilyMonospace: 'var(--font-mono)',
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: { defaultProps: { size: 'xs' } },
    Tooltip: {
      defaultProps: { openDelay: 350, withArrow: false, transitionProps: { duration: 100 } },
    },
    Menu: {
      defaultProps: {
        transitionProps: { duration: 100 },
        position: 'bottom-start',
        shadow: undefined,
        clickOutsideEvents: CLOSED_BY,
      },
    },
    Popover: {
      defaultProps: { transitionProps: { duration: 100 }, clickOutsideEvents: CLOSED_BY },
    },
    Drawer: { defaultProps: { overlayProps: { backgroundOpacity: 0.3 } } },
    Modal: {
      defaultProps: {
        transitionProps: { duration: 120 },
        centered: false,
        yOffset: '12vh',
        overlayProps: { backgroundOpacity: 0.3 },
        closeButtonProps: { 'aria-label': 'Close' },
      },
    },
  },
});

/** The same key as in public/theme.js, which reads it before the first paint. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'throughline-theme' });
