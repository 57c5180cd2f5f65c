import { Checkbox, Textarea } from '@mantine/core';
import classes from './checks-input.module.css';
import type { FormField } from './controls.ts';
import type { InputProps } from './input-props.ts';
import { ListInput } from './list-input.tsx';

interface Check {
  text: string;
  isMet: boolean;
}

/** A task's criteria, each with its tick. */
export function ChecksInput({ field, input }: { field: FormField; input: InputProps }) {
  return (
    <ListInput<Check>
      field={field}
      one="criterion"
      blank={{ text: '', isMet: false }}
      entries={input.value as Check[]}
      error={input.error}
      onChange={input.onChange}
    >
      {(check, change, index) => (
        <div className={classes.check}>
          <Checkbox
            size="xs"
            aria-label={`Criterion ${index + 1} is met`}
            checked={check.isMet}
            onChange={(event) => change({ ...check, isMet: event.currentTarget.checked })}
          />
          <Textarea
            autosize
            minRows={1}
            className={classes.text}
            aria-label={`Criterion ${index + 1}`}
            value={check.text}
            onChange={(event) => change({ ...check, text: event.currentTarget.value })}
          />
        </div>
      )}
    </ListInput>
  );
}
