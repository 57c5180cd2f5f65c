import { Button, Modal, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { problemFrom } from '@throughline/shared';
import type { Term } from '@throughline/shared/schema';
import { useTRPC } from '../../app/trpc.ts';
import { ProblemNote } from '../../components/problem-note.tsx';
import { toast } from '../../components/toast.tsx';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { useProject } from '../../routes/use-project.ts';
import classes from './term-form.module.css';

interface TermFormProps {
  /** The one to change; null to add one. */
  term: Term | null;
  onClose: () => void;
}

export function TermForm({ term, onClose }: TermFormProps) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { id: projectId } = useProject();
  const keyFor = useIdempotencyKey();
  const creation = useMutation(trpc.terms.create.mutationOptions());
  const update = useMutation(trpc.terms.update.mutationOptions());
  const { error, isPending } = term ? update : creation;
  const problem = problemFrom(error);
  const form = useForm({
    initialValues: {
      term: term?.term ?? '',
      definition: term?.definition ?? '',
      aliases: term?.aliases ?? [],
      source: term?.source ?? '',
    },
    validate: { term: (word) => (word.trim() === '' ? 'Write the word' : null) },
  });

  const submit = form.onSubmit(async (values) => {
    const data = { ...values, source: values.source.trim() === '' ? null : values.source };
    if (term) {
      const { id, version } = term;
      await update.mutateAsync({ projectId, id, expectedVersion: version, data });
    } else {
      const input = { projectId, data };
      await creation.mutateAsync({ ...input, idempotencyKey: keyFor(input) });
    }
    toast(term ? 'Saved' : `${data.term} is in the glossary`);
    onClose();
    await queryClient.invalidateQueries();
  });

  const taken = problem?.code === 'TERM_TAKEN' ? problem : null;
  const isAboutTerm = taken?.word.toLowerCase() === form.values.term.trim().toLowerCase();
  return (
    <Modal opened onClose={onClose} title={term ? `Edit ${term.term}` : 'Add a term'}>
      <form
        className={classes.form}
        onSubmit={(event) => void Promise.resolve(submit(event)).catch(() => {})}
      >
        <TextInput
          label="Term"
          placeholder="Crossing"
          data-autofocus
          maxLength={100}
          {...form.getInputProps('term')}
          error={form.errors['term'] ?? (isAboutTerm && taken?.message)}
        />
        <Textarea
          label="Definition"
          placeholder="One trip of a ferry from pier to pier"
          autosize
          minRows={2}
          maxLength={2000}
          {...form.getInputProps('definition')}
        />
        <TagsInput
          label="Words not to use for it"
          description="Enter adds one"
          splitChars={[',']}
          {...form.getInputProps('aliases')}
          error={taken && !isAboutTerm && taken.message}
        />
        <TextInput
          label="Source"
          placeholder="A standard, a contract, a person"
          maxLength={500}
          {...form.getInputProps('source')}
        />
        {error !== null && !taken && <ProblemNote error={error} />}
        <div className={classes.actions}>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={isPending}>
            {term ? 'Save' : 'Add it'}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
