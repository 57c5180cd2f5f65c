import { useForm } from '@mantine/form';
import type { Kind } from '@throughline/shared/schema';
import { useCallback, useMemo, useRef, useState } from 'react';
import { formFields, type FormField } from './controls.ts';
import { dropDraft, keepDraft, readDraft } from './draft.ts';
import { errorsOf, isSame, toData, toValues, type Data, type Values } from './form-values.ts';
import { mergeFields, type FieldMerge } from './merge-fields.ts';

export interface ItemForm {
  fields: FormField[];
  form: ReturnType<typeof useCheckedForm>;
  /** What the form would send now. */
  data: () => Data;
  /** What was typed before and never saved, brought together with what the item says now; null when nothing was. */
  restored: FieldMerge | null;
  discardDraft: () => void;
  /** Puts values into some fields; what is typed in the others stays as it is. */
  put: (data: Data) => void;
  /** From now on the form's changes are those against this. */
  rebase: (base: Data) => void;
  /** Saved or given up: nothing is left to be restored. */
  finish: () => void;
}

/** The state of a form for an item: its fields from the kind's schema, checked by it, and kept while it is typed. */
export function useItemForm(kind: Kind, start: Data, draftName: string): ItemForm {
  const fields = useMemo(() => formFields(kind), [kind]);
  const [restored, setRestored] = useState(() => restoredOf(fields, start, draftName));
  const base = useRef(start);
  const form = useCheckedForm(kind, fields, toValues(fields, restored?.merged ?? start), (values) =>
    keepDraft(draftName, { base: base.current, values }),
  );

  return {
    fields,
    form,
    data: () => toData(fields, form.getValues()),
    restored,
    discardDraft: () => {
      setRestored(null);
      form.setValues(toValues(fields, base.current));
      dropDraft(draftName);
    },
    put: (data) => {
      const named = fields.filter(({ name }) => name in data);
      for (const [name, value] of Object.entries(toValues(named, data)))
        form.setFieldValue(name, value);
    },
    rebase: (data) => (base.current = data),
    finish: () => dropDraft(draftName),
  };
}

/** What a field of the form holds, as it is typed; only who asks is drawn anew. */
export function useFieldValue({ form }: ItemForm, name: string): unknown {
  const [value, setValue] = useState(() => form.getValues()[name]);
  form.watch(
    name,
    useCallback(({ value: typed }: { value: unknown }) => setValue(() => typed), []),
  );
  return value;
}

/** The draft on top of what the item says now: what others changed since it was typed is not undone by it. */
function restoredOf(
  fields: readonly FormField[],
  start: Data,
  draftName: string,
): FieldMerge | null {
  const draft = readDraft(draftName);
  if (!draft) return null;
  const merge = mergeFields(draft.base, toData(fields, draft.values), start);
  return isSame(toValues(fields, merge.merged), toValues(fields, start)) ? null : merge;
}

/** A form that the kind's own schema checks, field by field as one leaves them, and as a whole before it is sent. */
function useCheckedForm(
  kind: Kind,
  fields: readonly FormField[],
  initialValues: Values,
  onValuesChange: (values: Values) => void,
) {
  return useForm<Values>({
    // A key must not draw the whole form: each field watches its own value.
    mode: 'uncontrolled',
    initialValues,
    validateInputOnBlur: true,
    validate: (values) => errorsOf(kind, toData(fields, values)),
    onValuesChange,
  });
}
