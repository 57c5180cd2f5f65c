import type { Kind } from '@throughline/shared/schema';
import { FieldControl } from './field-control.tsx';
import type { InputProps } from './input-props.ts';
import classes from './form-body.module.css';
import { StatementInput } from '../../requirements/statement-input.tsx';
import type { ItemForm } from './use-item-form.ts';

/** The fields: the text in one column as it is read, the facts beside it. */
export function FormBody({ kind, itemForm }: { kind: Kind; itemForm: ItemForm }) {
  const { fields, form } = itemForm;
  const control = (name: string) => {
    const field = fields.find((entry) => entry.name === name)!;
    const input = form.getInputProps(name) as InputProps;
    const isStatement = kind === 'requirement' && name === 'statement';
    const Control = isStatement ? StatementInput : FieldControl;
    return <Control key={name} field={field} input={input} />;
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
