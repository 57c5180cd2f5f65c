import { Button, Input } from '@mantine/core';
import { XIcon } from '@primer/octicons-react';
import { Fragment, type ReactNode } from 'react';
import type { FormField } from './controls.ts';
import { eventValue, type InputProps } from './input-props.ts';
import classes from './parts-input.module.css';

type Parts = Record<string, unknown>;

interface PartsInputProps {
  field: FormField;
  parts: readonly FormField[];
  input: InputProps;
  /** Draws one part. */
  children: (part: FormField, input: InputProps) => ReactNode;
}

/** A field of several parts that are judged together; nothing at all as long as none is. */
export function PartsInput({ field, parts, input, children }: PartsInputProps) {
  const value = input.value instanceof Object ? (input.value as Parts) : {};
  const change = (name: string, typed: unknown) => {
    const next = { ...value, [name]: eventValue(typed) };
    const isEmpty = Object.values(next).every((part) => part === '' || part === null);
    input.onChange(isEmpty ? '' : next);
  };
  return (
    <Input.Wrapper
      label={field.label}
      description={field.help}
      error={input.error}
      labelElement="div"
    >
      <div role="group" aria-label={field.label} className={classes.parts}>
        {parts.map((part) => (
          <Fragment key={part.name}>
            {children(part, {
              value: value[part.name] ?? '',
              onChange: (typed) => change(part.name, typed),
            })}
          </Fragment>
        ))}
        {input.value instanceof Object && (
          <Button
            variant="subtle"
            size="compact-xs"
            className={classes.clear}
            leftSection={<XIcon size={14} />}
            onClick={() => input.onChange('')}
          >
            Clear {field.label}
          </Button>
        )}
      </div>
    </Input.Wrapper>
  );
}
