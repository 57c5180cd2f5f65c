import { ActionIcon, Tooltip, useMantineColorScheme } from '@mantine/core';
import { DeviceDesktopIcon, MoonIcon, QuestionIcon, SunIcon } from '@primer/octicons-react';
import classes from './rail-foot.module.css';

const NEXT = { auto: 'light', light: 'dark', dark: 'auto' } as const;
const WORDS = { auto: 'as the system', light: 'light', dark: 'dark' } as const;
const ICONS = { auto: DeviceDesktopIcon, light: SunIcon, dark: MoonIcon } as const;

export function RailFoot({ onHelp }: { onHelp: () => void }) {
  return (
    <div className={classes.foot}>
      <ThemeSwitch />
      <Tooltip label="Keyboard shortcuts (?)">
        <ActionIcon variant="subtle" aria-label="Keyboard shortcuts" onClick={onHelp}>
          <QuestionIcon />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}

export function ThemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Icon = ICONS[colorScheme];
  const label = `Theme: ${WORDS[colorScheme]}. Change to ${WORDS[NEXT[colorScheme]]}`;
  return (
    <Tooltip label={`Theme: ${WORDS[colorScheme]}`}>
      <ActionIcon variant="subtle" aria-label={label} onClick={() => setColorScheme(NEXT[colorScheme])}>
        <Icon />
      </ActionIcon>
    </Tooltip>
  );
}
