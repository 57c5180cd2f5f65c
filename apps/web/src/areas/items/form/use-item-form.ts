import { useForm } from '@mantine/form';
import type { Kind } from '@throughline/shared/schema';
import { useMemo, useState } from 'react';
import { formFields, type FormField } from './controls.ts';
import { dropDraft, keepDraft, readDraft } from './draft.ts';
import { errorsOf, isSame, toData, toValues, type Data, type Values } from './form-values.ts';

export interface ItemForm {
  fields: FormField[];
  form: ReturnType<typeof useCheckedForm>;
  /** What the form would send now. */
  data: () => Data;
  /** The form starts with what was typed before and never saved. */
  isRestored: boolean;
  discardDraft: () => void;
  /** Puts other data into the form, as after a merge. */
  fill: (data: Data) => void;
  /** Saved or given up: nothing is left to be restored. */
  finish: () => void;
}

/** The state of a form for an item: its fields from the kind's schema, checked by it, and kept while it is typed. */
export function useItemForm(kind: Kind, start: Data, draftName: string): ItemForm {
  const fields = useMemo(() => formFields(kind), [kind]);
  const initial = useMemo(() => toValues(fields, start), [fields, start]);
  const [draft, setDraft] = useState(() => {
    const kept = readDraft(draftName);
    return kept && !isSame(kept, initial) ? kept : null;
  });
  const form = useCheckedForm(kind, fields, draft ? { ...initial, ...draft } : initial, draftName);

  return {
    fields,
    form,
    data: () => toData(fields, form.getValues()),
    isRestored: draft !== null,
    discardDraft: () => {
      setDraft(null);
      form.setValues(initial);
      dropDraft(draftName);
    },
    fill: (data) => form.setValues(toValues(fields, data)),
    finish: () => dropDraft(draftName),
  };
}

/** A form that the kind's own schema checks, field by field as one leaves them, and as a whole before it is sent. */
function useCheckedForm(
  kind: Kind,
  fields: readonly FormField[],
  initialValues: Values,
  draftName: string,
) {
  return useForm<Values>({
    initialValues,
    validateInputOnBlur: true,
    validate: (values) => errorsOf(kind, toData(fields, values)),
    onValuesChange: (values) => keepDraft(draftName, values),
  });
}
