import { useNavigate } from '@tanstack/react-router';
import type { ItemDetail } from '@throughline/shared/schema';
import { useRef, useState, type SubmitEvent } from 'react';
import { PageHeader } from '../../../components/page-header.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { KindIcon } from '../../../kinds/kind-icon.tsx';
import { AdoptedNote } from './adopted-note.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { FormActions } from './form-actions.tsx';
import { FormBody } from './form-body.tsx';
import { dataOf } from './form-values.ts';
import { RestoredNote } from './restored-note.tsx';
import { useSubmitKey } from './use-submit-key.ts';
import { useItemForm } from './use-item-form.ts';
import { useMergedEdit } from './use-merged-edit.ts';
import { useSaveItem } from './use-save-item.ts';

/** The item's text as a form, in the place of the text. Others may save while it is open. */
export function EditItem({ item }: { item: ItemDetail }) {
  const { kind } = item;
  const [start] = useState(() => dataOf(item));
  const navigate = useNavigate();
  const itemForm = useItemForm(kind, start, `${item.projectId}:${item.id}`);
  const edit = useMergedEdit(item, itemForm);
  const close = () => {
    itemForm.finish();
    void navigate({ to: '.', search: {} });
  };
  const saving = useSaveItem({ edit, data: itemForm.data, onSaved: close });
  const formRef = useSubmitKey();
  const conflictRef = useRef<HTMLElement>(null);
  const save = (event: SubmitEvent<HTMLFormElement>) =>
    itemForm.form.onSubmit(() => {
      if (edit.isDecided()) saving.save();
      else conflictRef.current?.focus();
    })(event);

  return (
    <form onSubmit={save} ref={formRef} noValidate>
      <PageHeader
        title={`Edit ${item.key}`}
        icon={
          <>
            <KindIcon kind={kind} /> {item.title}
          </>
        }
      />
      {itemForm.restored && <RestoredNote onDiscard={itemForm.discardDraft} />}
      {edit.adopted.length > 0 && <AdoptedNote kind={kind} names={edit.adopted} />}
      {edit.clashes.length > 0 && (
        <ConflictPanel kind={kind} edit={edit} itemForm={itemForm} ref={conflictRef} />
      )}
      <FormBody kind={kind} itemForm={itemForm} />
      {saving.error !== null && <ProblemNote error={saving.error} />}
      <FormActions save="Save" isSaving={saving.isSaving} onCancel={close} />
    </form>
  );
}
