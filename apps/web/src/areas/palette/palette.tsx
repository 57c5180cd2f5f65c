import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { SearchIcon } from '@primer/octicons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useActiveOption } from '../../components/use-active-option.ts';
import { KindIcon } from '../../kinds/kind-icon.tsx';
import { StateMark } from '../../kinds/state-mark.tsx';
import { useProject } from '../../routes/use-project.ts';
import { matching, useCommands } from './commands.tsx';
import { closePalette } from './palette-store.ts';
import classes from './palette.module.css';
import { recentItems } from './recent-items.ts';
import { useFoundItems } from './use-found-items.ts';

const PAUSE_MS = 120;
const RECENT_MAX = 5;

/**
 * Every item and every action by name. Made of a Combobox: Mantine's own Spotlight keeps its selection in
 * the document, where results that come later lose it and screen readers never hear of it.
 */
export function Palette() {
  const navigate = useNavigate();
  const { id: projectId, slug } = useProject();
  const [text, setText] = useState('');
  const [query] = useDebouncedValue(text.trim(), PAUSE_MS);
  const found = useFoundItems(query);
  const recent = text.trim() === '' ? recentItems(projectId).slice(0, RECENT_MAX) : [];
  const items = found.filter(({ key }) => recent.every((item) => item.key !== key));
  const commands = matching(useCommands(), text);
  const combobox = useCombobox({ opened: true });
  const active = useActiveOption(
    combobox,
    [
      ...recent.map(({ key }) => key),
      ...items.map(({ key }) => key),
      ...commands.map(({ label }) => label),
    ].join(),
  );

  const submit = (name: string) => {
    closePalette();
    const command = commands.find(({ label }) => label === name);
    if (command) command.run();
    else void navigate({ to: '/p/$slug/i/$key', params: { slug, key: name } });
  };

  return (
    <Modal.Root
      opened
      onClose={closePalette}
      size={620}
      yOffset="10vh"
      // Given to the content itself, the class would be on what holds it, too.
      classNames={{ content: classes.content }}
    >
      <Modal.Overlay backgroundOpacity={0.3} />
      <Modal.Content aria-label="Find or do">
        <Combobox store={combobox} onOptionSubmit={submit}>
          <Combobox.EventsTarget withExpandedAttribute {...active}>
            <TextInput
              data-autofocus
              variant="unstyled"
              className={classes.search}
              aria-label="Find an item, or do something"
              placeholder="Find an item, or do something"
              leftSection={<SearchIcon />}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') closePalette();
              }}
            />
          </Combobox.EventsTarget>
          <Combobox.Options aria-label="Found" className={classes.found} tabIndex={0}>
            {recent.length > 0 && (
              <Combobox.Group label="Opened last">
                {recent.map(({ key, title, kind }) => (
                  <Combobox.Option key={key} value={key} className={classes.line}>
                    <KindIcon kind={kind} />
                    <span className={classes.key} data-kind={kind}>
                      {key}
                    </span>
                    <span className={classes.title}>{title}</span>
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            )}
            {items.length > 0 && (
              <Combobox.Group label={text.trim() === '' ? 'Changed last' : 'Items'}>
                {items.map((item) => (
                  <Combobox.Option key={item.id} value={item.key} className={classes.line}>
                    <StateMark kind={item.kind} state={item.state} />
                    <span className={classes.key} data-kind={item.kind}>
                      {item.key}
                    </span>
                    <span className={classes.title}>{item.title}</span>
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            )}
            {commands.length > 0 && (
              <Combobox.Group label="Actions">
                {commands.map(({ label, icon }) => (
                  <Combobox.Option key={label} value={label} className={classes.line}>
                    {icon}
                    {label}
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            )}
            {items.length === 0 && commands.length === 0 && (
              <Combobox.Empty>Nothing by that name.</Combobox.Empty>
            )}
          </Combobox.Options>
        </Combobox>
      </Modal.Content>
    </Modal.Root>
  );
}
