import { Textarea, TextInput } from '@mantine/core';
import type { FormField } from './controls.ts';
import type { InputProps } from './input-props.ts';
import { ListInput } from './list-input.tsx';
import classes from './options-input.module.css';

interface Option {
  title: string;
  body: string;
}

/** The options of a decision: a name, and what speaks for and against it. */
export function OptionsInput({ field, input }: { field: FormField; input: InputProps }) {
  return (
    <ListInput<Option>
      field={field}
      one="option"
      blank={{ title: '', body: '' }}
      entries={input.value as Option[]}
      error={input.error}
      onChange={input.onChange}
    >
      {(option, change, index) => (
        <div className={classes.option}>
          <TextInput
            aria-label={`Option ${index + 1}, name`}
            placeholder="Name of the option"
            value={option.title}
            onChange={(event) => change({ ...option, title: event.currentTarget.value })}
          />
          <Textarea
            autosize
            minRows={2}
            aria-label={`Option ${index + 1}, for and against`}
            placeholder="What speaks for it, and what against"
            value={option.body}
            onChange={(event) => change({ ...option, body: event.currentTarget.value })}
          />
        </div>
      )}
    </ListInput>
  );
}
