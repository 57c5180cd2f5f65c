import { Button } from '@mantine/core';
import type { Kind } from '@throughline/shared/schema';
import { useState } from 'react';
import { fieldLabel } from '../../../kinds/field-words.ts';
import { comparable } from '../../changes/changed-fields.ts';
import classes from './conflict-panel.module.css';
import type { Data } from './form-values.ts';
import type { Conflict } from './use-save-item.ts';

interface ConflictPanelProps {
  kind: Kind;
  conflict: Conflict;
  onChoose: (data: Data) => void;
}

/** Two people wrote the same field: both texts side by side, one of them to be chosen for each. */
export function ConflictPanel({ kind, conflict, onChoose }: ConflictPanelProps) {
  const [chosen, setChosen] = useState<Record<string, 'mine' | 'theirs'>>({});
  const save = () => {
    const data = { ...conflict.merged };
    for (const { name, theirs } of conflict.conflicts)
      if (chosen[name] === 'theirs') data[name] = theirs;
    onChoose(data);
  };
  return (
    <section className={classes.panel} aria-label="Conflict" role="alert">
      <h2>Someone saved {conflict.theirs.key} while you were writing</h2>
      <p className={classes.text}>
        Nothing is lost. Choose for each field that you both changed
        {conflict.adopted.length > 0 &&
          `; what only they changed (${conflict.adopted.map((name) => fieldLabel(kind, name)).join(', ')}) is taken over`}
        .
      </p>
      {conflict.conflicts.map(({ name, mine, theirs }) => (
        <fieldset key={name} className={classes.field}>
          <legend>{fieldLabel(kind, name)}</legend>
          <Side
            label="Yours"
            text={comparable(mine)}
            isChosen={chosen[name] !== 'theirs'}
            onChoose={() => setChosen({ ...chosen, [name]: 'mine' })}
            name={name}
          />
          <Side
            label="Theirs"
            text={comparable(theirs)}
            isChosen={chosen[name] === 'theirs'}
            onChoose={() => setChosen({ ...chosen, [name]: 'theirs' })}
            name={name}
          />
        </fieldset>
      ))}
      <Button onClick={save}>Save with these</Button>
    </section>
  );
}

interface SideProps {
  name: string;
  label: string;
  text: string;
  isChosen: boolean;
  onChoose: () => void;
}

function Side({ name, label, text, isChosen, onChoose }: SideProps) {
  return (
    <label className={classes.side} data-chosen={isChosen || undefined}>
      <span className={classes.which}>
        <input type="radio" name={`choice-${name}`} checked={isChosen} onChange={onChoose} />{' '}
        {label}
      </span>
      <span className={classes.words}>{text || 'nothing'}</span>
    </label>
  );
}
