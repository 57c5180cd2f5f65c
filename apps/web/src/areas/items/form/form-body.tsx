import type { Kind } from '@throughline/shared/schema';
import type { FormField } from './controls.ts';
import { FieldControl } from './field-control.tsx';
import type { InputProps } from './input-props.ts';
import classes from './form-body.module.css';
import { StatementInput } from '../../requirements/statement-input.tsx';
import { useFieldValue, type ItemForm } from './use-item-form.ts';

/** The fields: the text in one column as it is read, the facts beside it. */
export function FormBody({ kind, itemForm }: { kind: Kind; itemForm: ItemForm }) {
  const { fields } = itemForm;
  const control = (name: string) => {
    const field = fields.find((entry) => entry.name === name)!;
    const Control = kind === 'requirement' && name === 'statement' ? StatementControl : FormControl;
    return <Control key={name} field={field} itemForm={itemForm} />;
  };
  const texts = fields.filter(
    ({ place, isCentral, name }) => name !== 'title' && (place === 'section' || isCentral),
  );
  const facts = fields.filter((field) => field.name !== 'title' && !texts.includes(field));
  return (
    <div className={classes.columns}>
      <div className={classes.text}>
        {control('title')}
        {texts.map(({ name }) => control(name))}
      </div>
      <div className={classes.facts}>{facts.map(({ name }) => control(name))}</div>
    </div>
  );
}

interface FormControlProps {
  field: FormField;
  itemForm: ItemForm;
}

/** One field of the form. It alone is drawn anew while one types in it. */
function FormControl({ field, itemForm }: FormControlProps) {
  return <FieldControl field={field} input={useInput(field, itemForm)} />;
}

/** The statement is read for what the requirement is: a constraint may say how. */
function StatementControl({ field, itemForm }: FormControlProps) {
  const isConstraint = useFieldValue(itemForm, 'type') === 'constraint';
  const input = useInput(field, itemForm);
  return <StatementInput field={field} input={input} isConstraint={isConstraint} />;
}

function useInput({ name }: FormField, itemForm: ItemForm): InputProps {
  const { defaultValue: _, ...input } = itemForm.form.getInputProps(name);
  const value = useFieldValue(itemForm, name);
  return { ...(input as Omit<InputProps, 'value'>), value };
}
