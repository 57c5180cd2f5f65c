import { Button } from '@mantine/core';
import type { ItemDetail } from '@throughline/shared/schema';
import { useEffect, useMemo, useRef, useState } from 'react';
import { WordDiff } from '../../changes/word-diff.tsx';
import { comparable } from '../../changes/changed-fields.ts';
import { StatementInput } from '../../requirements/statement-input.tsx';
import { FieldControl } from '../form/field-control.tsx';
import { formFields } from '../form/controls.ts';
import { eventValue } from '../form/input-props.ts';
import { isSame, toData, toValues } from '../form/form-values.ts';
import classes from './field-editor.module.css';
import { SaveLine } from './save-line.tsx';
import { useAutosave } from './use-autosave.ts';

interface FieldEditorProps {
  item: ItemDetail;
  name: string;
  onDone: () => void;
}

/** One field of an item, written in its place. Escape and Ctrl Enter end it; it saves by itself. */
export function FieldEditor({ item, name, onDone }: FieldEditorProps) {
  const autosave = useAutosave(item, name);
  const fields = useMemo(
    () => formFields(item.kind).filter((each) => each.name === name),
    [item.kind, name],
  );
  const [field] = fields;
  const [typed, setTyped] = useState(() => toValues(fields, { [name]: autosave.value })[name]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const input = box.current?.querySelector<HTMLElement>('textarea, input, select');
    input?.focus();
    if (input instanceof HTMLTextAreaElement || input instanceof HTMLInputElement) {
      // Numbers and days have no place for a cursor.
      if (input.type === 'text' || input.type === 'textarea')
        input.setSelectionRange(input.value.length, input.value.length);
    }
  }, []);
  if (!field) return null;

  const done = () => {
    autosave.flush();
    onDone();
  };
  const asData = (shown: unknown) => toData(fields, { [name]: shown })[name];
  const change = (input: unknown) => {
    const next = eventValue(input);
    setTyped(next);
    autosave.change(asData(next));
  };
  // What is typed can be more than what is kept: a row that is still empty, a space at the end.
  const shown = isSame(asData(typed), autosave.value)
    ? typed
    : toValues(fields, { [name]: autosave.value })[name];
  const { state } = autosave;
  const input = {
    value: shown,
    error: state.at === 'invalid' ? state.message : undefined,
    onChange: change,
    onBlur: () => autosave.flush(),
  };
  return (
    // Keys that bubble up from the field: the box itself does nothing.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={box}
      className={classes.editor}
      onKeyDown={(event) => {
        const isEnd =
          event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
        if (!isEnd || event.defaultPrevented) return;
        event.stopPropagation();
        done();
      }}
    >
      {item.kind === 'requirement' && name === 'statement' ? (
        <StatementInput
          field={field}
          input={input}
          isConstraint={item.fields['type'] === 'constraint'}
          isFocused
        />
      ) : (
        <FieldControl field={field} input={input} />
      )}
      {state.at === 'conflict' && (
        <div role="alert" aria-label="Conflict" className={classes.conflict}>
          <p>Somebody else wrote here meanwhile. From theirs to yours:</p>
          <WordDiff before={comparable(state.theirs)} after={comparable(autosave.value)} />
          <div className={classes.choice}>
            <Button onClick={autosave.keepMine}>Keep mine</Button>
            <Button variant="default" onClick={autosave.takeTheirs}>
              Take theirs
            </Button>
          </div>
        </div>
      )}
      <SaveLine autosave={autosave} onDone={done} />
    </div>
  );
}
