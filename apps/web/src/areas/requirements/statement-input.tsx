import { Input, Textarea } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { asText } from '../../kinds/say-fact.ts';
import type { FormField } from '../items/form/controls.ts';
import type { InputProps } from '../items/form/input-props.ts';
import { StatementFindings } from './statement-findings.tsx';
import { useAnalysis } from './use-analysis.ts';

const StatementEditor = lazy(() => import('./statement-editor.tsx'));

/** The field of a requirement's statement, with what the analysis has to say of it. */
export function StatementInput({
  field,
  input,
  isConstraint,
  isFocused = false,
}: {
  field: FormField;
  input: InputProps;
  /** The requirement's type allows it to say how. */
  isConstraint: boolean;
  /** Ready to write in at once, behind what is there. */
  isFocused?: boolean;
}) {
  const { label, help, placeholder } = field;
  const value = asText(input.value);
  // A requirement that is being made has no key yet.
  const { key = null } = useParams({ strict: false });
  const analysis = useAnalysis(value, key, isConstraint);
  return (
    <Input.Wrapper label={label} description={help} labelElement="div" error={input.error}>
      <Suspense
        fallback={
          <Textarea
            aria-label={label}
            value={value}
            onChange={(event) => input.onChange(event.currentTarget.value)}
            placeholder={placeholder}
            autosize
            minRows={2}
          />
        }
      >
        <StatementEditor
          value={value}
          onChange={(text) => input.onChange(text)}
          onBlur={() => input.onBlur?.(undefined as never)}
          label={label}
          {...(placeholder !== undefined && { placeholder })}
          analysis={analysis}
          isFocused={isFocused}
        />
      </Suspense>
      <StatementFindings
        text={value}
        analysis={analysis}
        itemKey={key}
        onRewrite={(text) => input.onChange(text)}
      />
    </Input.Wrapper>
  );
}
