import type { Kind } from '@throughline/shared/schema';
import type { ComponentType } from 'react';
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
    const isStatement = kind === 'requirement' && name === 'statement';
    return (
      <FormControl
        key={name}
        field={field}
        itemForm={itemForm}
        Control={isStatement ? StatementInput : FieldControl}
      />
    );
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
  Control: ComponentType<{ field: FormField; input: InputProps }>;
}

/** One field of the form. It alone is drawn anew while one types in it. */
function FormControl({ field, itemForm, Control }: FormControlProps) {
  const { defaultValue: _, ...input } = itemForm.form.getInputProps(field.name);
  const value = useFieldValue(itemForm, field.name);
  return <Control field={field} input={{ ...(input as Omit<InputProps, 'value'>), value }} />;
}
