import { Button } from '@mantine/core';
import type { Kind } from '@throughline/shared/schema';
import type { Ref } from 'react';
import { fieldLabel } from '../../../kinds/field-words.ts';
import { comparable } from '../../changes/changed-fields.ts';
import classes from './conflict-panel.module.css';
import type { Data } from './form-values.ts';
import type { MergedEdit } from './use-merged-edit.ts';

interface ConflictPanelProps {
  kind: Kind;
  edit: MergedEdit;
  /** What the form holds. */
  data: Data;
  ref: Ref<HTMLElement>;
}

/** Two people wrote the same field: both texts side by side, one of them to be chosen for each. */
export function ConflictPanel({ kind, edit, data, ref }: ConflictPanelProps) {
  return (
    <section className={classes.panel} aria-label="Conflict" role="alert" tabIndex={-1} ref={ref}>
      <h2>Someone saved {edit.base().key} while you were writing</h2>
      <p className={classes.text}>
        Nothing is lost. Choose for each field that you both changed; you can go on writing below.
      </p>
      {edit.clashes.map(({ name, mine, theirs, choice }) => (
        <fieldset key={name} className={classes.field}>
          <legend>{fieldLabel(kind, name)}</legend>
          <Side
            label="Yours"
            text={comparable(choice === 'theirs' ? mine : data[name])}
            isChosen={choice === 'mine'}
            onChoose={() => edit.choose(name, 'mine')}
            name={name}
          />
          <Side
            label="Theirs"
            text={comparable(theirs)}
            isChosen={choice === 'theirs'}
            onChoose={() => edit.choose(name, 'theirs')}
            name={name}
          />
        </fieldset>
      ))}
      <Button type="submit" disabled={edit.clashes.some(({ choice }) => choice === null)}>
        Save with these
      </Button>
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
