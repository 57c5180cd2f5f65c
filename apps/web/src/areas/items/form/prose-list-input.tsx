import { Textarea } from '@mantine/core';
import type { FormField } from './controls.ts';
import type { InputProps } from './input-props.ts';
import { ListInput } from './list-input.tsx';

const ONE: Record<string, string> = { acceptanceCriteria: 'criterion', drivers: 'driver' };

/** Acceptance criteria, drivers: one text a row. */
export function ProseListInput({ field, input }: { field: FormField; input: InputProps }) {
  const one = ONE[field.name] ?? 'entry';
  return (
    <ListInput<string>
      field={field}
      one={one}
      blank=""
      entries={input.value as string[]}
      error={input.error}
      onChange={input.onChange}
    >
      {(text, change, index) => (
        <Textarea
          autosize
          minRows={1}
          aria-label={`${field.label} ${index + 1}`}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
        />
      )}
    </ListInput>
  );
}
