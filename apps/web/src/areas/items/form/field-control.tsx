import {
  Input,
  NativeSelect,
  NumberInput,
  SegmentedControl,
  TagsInput,
  TextInput,
} from '@mantine/core';
import { codeWord } from '../../../kinds/field-words.ts';
import { capitalised, priorityWord } from '../../../kinds/state-words.ts';
import { asText } from '../../../kinds/say-fact.ts';
import type { FormField } from './controls.ts';
import type { InputProps } from './input-props.ts';
import { ChecksInput } from './checks-input.tsx';
import { MarkdownInput } from './markdown-input.tsx';
import { OptionsInput } from './options-input.tsx';
import { PartsInput } from './parts-input.tsx';
import { ProseListInput } from './prose-list-input.tsx';

/** From this many steps on a scale becomes a number to type. */
const SCALE_MAX = 7;
/** More choices than this are a list to open. */
const SEGMENTS_MAX = 4;

/** The control of one field, chosen by the kind of its value. */
export function FieldControl({ field, input }: { field: FormField; input: InputProps }) {
  const { control, label, help, placeholder, name } = field;
  const common = { label, description: help, ...input } as never as { label: string };
  switch (control.type) {
    case 'line':
      return (
        <TextInput
          {...common}
          placeholder={placeholder}
          required={name === 'title'}
          withAsterisk={false}
          maxLength={500}
        />
      );
    case 'prose':
      return (
        <MarkdownInput
          {...common}
          value={asText(input.value)}
          placeholder={placeholder}
          autosize
          minRows={3}
          maxRows={24}
        />
      );
    case 'lines':
      return <TagsInput {...common} placeholder={placeholder} splitChars={[',']} />;
    case 'day':
      return <TextInput {...common} type="date" />;
    case 'choice':
      return (
        <Choice
          field={field}
          options={control.options}
          isNullable={control.isNullable}
          input={input}
        />
      );
    case 'number':
      if (control.min !== null && control.max !== null && control.max - control.min < SCALE_MAX) {
        const steps = Array.from({ length: control.max - control.min + 1 }, (_, index) =>
          String(control.min! + index),
        );
        return (
          <Segments
            field={field}
            input={numeric(input)}
            options={[
              { value: '', label: '–' },
              ...steps.map((step) => ({ value: step, label: step })),
            ]}
          />
        );
      }
      return (
        <NumberInput
          {...common}
          min={control.min ?? undefined}
          max={control.max ?? undefined}
          allowDecimal={!control.isWhole}
        />
      );
    case 'steps':
      return (
        <Segments
          field={field}
          input={numeric(input)}
          options={[
            { value: '', label: '–' },
            ...control.steps.map((step) => ({ value: String(step), label: String(step) })),
          ]}
        />
      );
    case 'parts':
      return (
        <PartsInput field={field} parts={control.parts} input={input}>
          {(part, ofPart) => <FieldControl field={part} input={ofPart} />}
        </PartsInput>
      );
    case 'proseList':
      return <ProseListInput field={field} input={input} />;
    case 'checks':
      return <ChecksInput field={field} input={input} />;
    case 'options':
      return <OptionsInput field={field} input={input} />;
  }
}

interface ChoiceProps {
  field: FormField;
  options: readonly string[];
  isNullable: boolean;
  input: InputProps;
}

function Choice({ field, options, isNullable, input }: ChoiceProps) {
  const say = (option: string) =>
    capitalised(field.name === 'priority' ? priorityWord(option as never) : codeWord(option));
  const data = [
    ...(isNullable ? [{ value: '', label: 'None' }] : []),
    ...options.map((value) => ({ value, label: say(value) })),
  ];
  if (!isNullable && data.length <= SEGMENTS_MAX)
    return <Segments field={field} options={data} input={input} />;
  return (
    <NativeSelect label={field.label} description={field.help} data={data} {...(input as object)} />
  );
}

function Segments({
  field,
  options,
  input,
}: {
  field: FormField;
  options: { value: string; label: string }[];
  input: InputProps;
}) {
  return (
    <Input.Wrapper
      label={field.label}
      description={field.help}
      labelElement="div"
      error={input.error}
    >
      <div>
        <SegmentedControl
          aria-label={field.label}
          size="xs"
          fullWidth
          withItemsBorders={false}
          data={options}
          value={asText(input.value)}
          onChange={(value) => input.onChange(value)}
        />
      </div>
    </Input.Wrapper>
  );
}

/** A scale's steps are numbers, a control's values texts. */
const numeric = (input: InputProps): InputProps => ({
  ...input,
  onChange: (value) => input.onChange(value === '' ? '' : Number(value)),
});
