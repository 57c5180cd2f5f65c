import { Kbd, Modal } from '@mantine/core';
import { closeHelp } from './help-store.ts';
import classes from './shortcut-help.module.css';

const GROUPS: readonly { title: string; keys: readonly (readonly [string, string])[] }[] = [
  {
    title: 'Everywhere',
    keys: [
      [
        'Ctrl K',
        'find an item, or do anything by name: go, create, import, compare, change the theme',
      ],
      ['?', 'this page'],
      ['Esc', 'close what is open, leave a field'],
    ],
  },
  {
    title: 'In a list',
    keys: [
      ['j', 'next row'],
      ['k', 'row before'],
      ['Enter', 'open'],
      ['x', 'select; Shift and a click select all between'],
      ['s', 'change the state, of the row or of all that is selected'],
      ['p', 'change the priority'],
      ['e', 'write the title'],
      ['l', 'link'],
      ['/', 'search in the list'],
      ['c', 'create'],
      ['Esc', 'let go of what is selected'],
    ],
  },
  {
    title: 'On an item',
    keys: [
      ['e', 'edit'],
      ['s', 'change its state'],
      ['l', 'link it'],
      ['Ctrl Enter', 'save what you edit'],
    ],
  },
  {
    title: 'In the graph',
    keys: [
      ['←', 'to what it rests on'],
      ['→', 'to what rests on it'],
      ['↑', 'up in its column'],
      ['↓', 'down in its column'],
      ['Enter', 'open'],
    ],
  },
  {
    title: 'Among findings',
    keys: [
      ['j', 'next finding'],
      ['k', 'finding before'],
      ['w', 'write the better words'],
      ['s', 'suppress it, or have it reported again'],
      ['o', 'open the requirement'],
    ],
  },
  {
    title: 'Among conflicts',
    keys: [
      ['j', 'next field'],
      ['k', 'field before'],
      ['o', 'take what is here'],
      ['f', 'take what the file says'],
      ['b', 'take both'],
      ['e', 'write it yourself'],
      ['Enter', 'settle'],
    ],
  },
];

/** Every shortcut there is. */
export function ShortcutHelp() {
  return (
    <Modal opened onClose={closeHelp} title="Keyboard shortcuts" size="lg">
      <div className={classes.groups}>
        {GROUPS.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl className={classes.keys}>
              {keys.map(([key, does]) => (
                <div key={key} className={classes.line}>
                  <dt>
                    {key.split(' ').map((part) => (
                      <Kbd key={part}>{part}</Kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
