import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { problemFrom } from '@throughline/shared';
import type { Baseline } from '@throughline/shared/schema';
import { useTRPC } from '../../app/trpc.ts';
import { ProblemNote } from '../../components/problem-note.tsx';
import { toast } from '../../components/toast.tsx';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { useProject } from '../../routes/use-project.ts';
import { showOwn } from '../live/own-changes.ts';
import classes from './baseline-form.module.css';

interface BaselineFormProps {
  /** The one to rename; null to name the present moment. */
  baseline: Baseline | null;
  onClose: () => void;
}

export function BaselineForm({ baseline, onClose }: BaselineFormProps) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { id: projectId } = useProject();
  const keyFor = useIdempotencyKey();
  const creation = useMutation(trpc.baselines.create.mutationOptions());
  const update = useMutation(trpc.baselines.update.mutationOptions());
  const { error, isPending } = baseline ? update : creation;
  const problem = problemFrom(error);
  const form = useForm({
    initialValues: { name: baseline?.name ?? '', note: baseline?.note ?? '' },
    validate: { name: (name) => (name.trim() === '' ? 'Give it a name' : null) },
  });

  const submit = form.onSubmit(async (data) => {
    if (baseline) {
      const { id, version } = baseline;
      await update.mutateAsync({ projectId, id, expectedVersion: version, data });
    } else {
      const input = { projectId, data };
      await creation.mutateAsync({ ...input, idempotencyKey: keyFor(input) });
    }
    toast(baseline ? 'Saved' : `This moment is called ${data.name} now`);
    onClose();
    await showOwn(queryClient);
  });

  const isAboutName = problem?.code === 'BASELINE_NAME_TAKEN' || problem?.code === 'INVALID_INPUT';
  const issue = problem?.code === 'INVALID_INPUT' ? problem.issues[0]?.message : problem?.message;
  return (
    <Modal opened onClose={onClose} title={baseline ? 'Rename a baseline' : 'Name this moment'}>
      <form
        className={classes.form}
        onSubmit={(event) => void Promise.resolve(submit(event)).catch(() => {})}
      >
        <TextInput
          label="Name"
          placeholder="Signed in March"
          data-autofocus
          {...form.getInputProps('name')}
          error={form.errors['name'] ?? (isAboutName && issue)}
        />
        <Textarea
          label="Note"
          placeholder="What it stands for: who agreed, what was shipped"
          autosize
          minRows={2}
          {...form.getInputProps('note')}
        />
        {error !== null && !isAboutName && <ProblemNote error={error} />}
        <div className={classes.actions}>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={isPending}>
            {baseline ? 'Save' : 'Name it'}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
