import { ActionIcon, useMantineColorScheme } from '@mantine/core';
import { DeviceDesktopIcon, MoonIcon, SunIcon } from '@primer/octicons-react';

const NEXT = { auto: 'light', light: 'dark', dark: 'auto' } as const;
const WORDS = { auto: 'as the system', light: 'light', dark: 'dark' } as const;
const ICONS = { auto: DeviceDesktopIcon, light: SunIcon, dark: MoonIcon } as const;

/** Round through the themes: the system's, light, dark. */
export function ThemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Icon = ICONS[colorScheme];
  const now = `Theme: ${WORDS[colorScheme]}`;
  return (
    <ActionIcon
      variant="subtle"
      aria-label={`${now}. Change to ${WORDS[NEXT[colorScheme]]}`}
      title={now}
      onClick={() => setColorScheme(NEXT[colorScheme])}
    >
      <Icon />
    </ActionIcon>
  );
}
