import { Spotlight, spotlight } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { SearchIcon } from '@primer/octicons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useProject } from '../../routes/use-project.ts';
import { closePalette } from './palette-store.ts';
import { matching, useCommands } from './commands.tsx';
import classes from './palette.module.css';
import { useFoundItems } from './use-found-items.ts';
import { StateMark } from '../../kinds/state-mark.tsx';

const PAUSE_MS = 120;
const COMMANDS_MAX = 8;

/** Every item and every action by name. */
export function Palette() {
  const navigate = useNavigate();
  const { slug } = useProject();
  const [text, setText] = useState('');
  const [query] = useDebouncedValue(text.trim(), PAUSE_MS);
  const items = useFoundItems(query);
  const commands = matching(useCommands(), text).slice(
    0,
    text.trim() === '' ? COMMANDS_MAX * 2 : COMMANDS_MAX,
  );
  useEffect(() => spotlight.open(), []);

  return (
    <Spotlight.Root
      query={text}
      onQueryChange={setText}
      onSpotlightClose={closePalette}
      shortcut={null}
      scrollable
      maxHeight={420}
      transitionProps={{ duration: 100, transition: 'fade' }}
      overlayProps={{ backgroundOpacity: 0.25, blur: 0 }}
      classNames={{ action: classes.action, search: classes.search, actionsGroup: classes.group }}
    >
      <Spotlight.Search
        placeholder="Find an item, or do something"
        aria-label="Find an item, or do something"
        leftSection={<SearchIcon />}
      />
      <Spotlight.ActionsList aria-label="Found">
        {items.length > 0 && (
          <Spotlight.ActionsGroup label="Items">
            {items.map((item) => (
              <Spotlight.Action
                key={item.id}
                onClick={() =>
                  void navigate({ to: '/p/$slug/i/$key', params: { slug, key: item.key } })
                }
              >
                <span className={classes.line}>
                  <StateMark kind={item.kind} state={item.state} />
                  <span className={classes.key} data-kind={item.kind}>
                    {item.key}
                  </span>
                  <span className={classes.title}>{item.title}</span>
                </span>
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        )}
        {commands.length > 0 && (
          <Spotlight.ActionsGroup label="Actions">
            {commands.map(({ label, icon, run }) => (
              <Spotlight.Action key={label} onClick={run}>
                <span className={classes.line}>
                  <span className={classes.icon}>{icon}</span>
                  {label}
                </span>
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        )}
        {items.length === 0 && commands.length === 0 && (
          <Spotlight.Empty>Nothing by that name.</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
