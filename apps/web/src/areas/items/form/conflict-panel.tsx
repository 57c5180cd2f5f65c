import { Button } from '@mantine/core';
import type { Kind } from '@throughline/shared/schema';
import type { Ref } from 'react';
import { fieldLabel } from '../../../kinds/field-words.ts';
import { comparable } from '../../changes/changed-fields.ts';
import classes from './conflict-panel.module.css';
import { useFieldValue, type ItemForm } from './use-item-form.ts';
import type { Clash, MergedEdit } from './use-merged-edit.ts';

interface ConflictPanelProps {
  kind: Kind;
  edit: MergedEdit;
  itemForm: ItemForm;
  ref: Ref<HTMLElement>;
}

/** Two people wrote the same field: both texts side by side, one of them to be chosen for each. */
export function ConflictPanel({ kind, edit, itemForm, ref }: ConflictPanelProps) {
  return (
    <section className={classes.panel} aria-label="Conflict" role="alert" tabIndex={-1} ref={ref}>
      <h2>Someone saved {edit.base().key} while you were writing</h2>
      <p className={classes.text}>
        Nothing is lost. Choose for each field that you both changed; you can go on writing below.
      </p>
      {edit.clashes.map((clash) => (
        <ClashSides
          key={clash.name}
          clash={clash}
          itemForm={itemForm}
          legend={fieldLabel(kind, clash.name)}
          onChoose={(choice) => edit.choose(clash.name, choice)}
        />
      ))}
      <Button type="submit" disabled={edit.clashes.some(({ choice }) => choice === null)}>
        Save with these
      </Button>
    </section>
  );
}

interface ClashSidesProps {
  clash: Clash;
  itemForm: ItemForm;
  legend: string;
  onChoose: (choice: 'mine' | 'theirs') => void;
}

function ClashSides({ clash, itemForm, legend, onChoose }: ClashSidesProps) {
  const { name, mine, theirs, choice } = clash;
  // What is typed meanwhile is shown, too.
  useFieldValue(itemForm, name);
  return (
    <fieldset className={classes.field}>
      <legend>{legend}</legend>
      <Side
        label="Yours"
        text={comparable(choice === 'theirs' ? mine : itemForm.data()[name])}
        isChosen={choice === 'mine'}
        onChoose={() => onChoose('mine')}
        name={name}
      />
      <Side
        label="Theirs"
        text={comparable(theirs)}
        isChosen={choice === 'theirs'}
        onChoose={() => onChoose('theirs')}
        name={name}
      />
    </fieldset>
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
