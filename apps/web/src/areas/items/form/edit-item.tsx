import { useNavigate } from '@tanstack/react-router';
import type { ItemDetail } from '@throughline/shared/schema';
import { useMemo, useState } from 'react';
import { PageHeader } from '../../../components/page-header.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { KindIcon } from '../../../kinds/kind-icon.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { FormActions } from './form-actions.tsx';
import { FormBody } from './form-body.tsx';
import { dataOf } from './form-values.ts';
import { RestoredNote } from './restored-note.tsx';
import { useSubmitKey } from './use-submit-key.ts';
import { useItemForm } from './use-item-form.ts';
import { useSaveItem } from './use-save-item.ts';

/** The item's text as a form, in the place of the text. */
export function EditItem({ item }: { item: ItemDetail }) {
  // What the form began with: others may save while it is open, and what they changed is found against this.
  const [base] = useState(item);
  const navigate = useNavigate();
  const start = useMemo(() => dataOf(base), [base]);
  const itemForm = useItemForm(item.kind, start, `${item.projectId}:${item.id}`);
  const close = () => {
    itemForm.finish();
    void navigate({ to: '.', search: {} });
  };
  const saving = useSaveItem({ base, onSaved: close });
  const formRef = useSubmitKey();
  const save = itemForm.form.onSubmit(() => saving.save(itemForm.data()));

  return (
    <form onSubmit={save} ref={formRef} noValidate>
      <PageHeader
        title={`Edit ${item.key}`}
        icon={
          <>
            <KindIcon kind={item.kind} /> {item.title}
          </>
        }
      />
      {itemForm.isRestored && <RestoredNote onDiscard={itemForm.discardDraft} />}
      {saving.conflict && (
        <ConflictPanel
          kind={item.kind}
          conflict={saving.conflict}
          onChoose={(data) => {
            itemForm.fill(data);
            saving.saveOver(data);
          }}
        />
      )}
      <FormBody kind={item.kind} itemForm={itemForm} />
      {saving.error !== null && <ProblemNote error={saving.error} />}
      <FormActions save="Save" isSaving={saving.isSaving} onCancel={close} />
    </form>
  );
}
