import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { problemFrom } from '@throughline/shared';
import { client, useTRPC } from '../../app/trpc.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { ProblemNote } from '../../components/problem-note.tsx';
import classes from './create-project.module.css';
import { slugFrom } from './slug.ts';

/** Asks for a name; the address follows from it until someone wants another. */
export function CreateProject({ onClose }: { onClose: () => void }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const create = useMutation(trpc.projects.create.mutationOptions());
  const keyFor = useIdempotencyKey();
  const form = useForm({
    initialValues: { name: '', slug: '', description: '' },
    validate: {
      name: (name) => (name.trim() === '' ? 'Give it a name' : null),
      slug: (slug) =>
        slug !== '' && slug !== slugFrom(slug)
          ? 'Use lower-case letters, digits and single hyphens'
          : null,
    },
  });
  const slug = form.values.slug || slugFrom(form.values.name);
  const problem = problemFrom(create.error);

  const submit = form.onSubmit(async ({ name, description }) => {
    const workspaceId = await firstWorkspace();
    const input = { workspaceId, data: { name: name.trim(), slug, description } };
    const project = await create.mutateAsync({ ...input, idempotencyKey: keyFor(input) });
    await queryClient.invalidateQueries(trpc.projects.list.queryFilter());
    await navigate({ to: '/p/$slug', params: { slug: project.slug } });
  });

  return (
    <Modal opened onClose={onClose} title="New project">
      <form
        className={classes.form}
        onSubmit={(event) => void Promise.resolve(submit(event)).catch(() => {})}
      >
        <TextInput
          label="Name"
          placeholder="Checkout redesign"
          data-autofocus
          {...form.getInputProps('name')}
        />
        <TextInput
          label="Address"
          description={`/p/${slug || 'checkout-redesign'}`}
          placeholder={slugFrom(form.values.name) || 'checkout-redesign'}
          {...form.getInputProps('slug')}
          error={
            problem?.code === 'SLUG_TAKEN'
              ? `Another project has ${problem.slug}. Choose another.`
              : form.errors.slug
          }
        />
        <Textarea
          label="What is it?"
          placeholder="One or two sentences for someone new to the team"
          autosize
          minRows={2}
          {...form.getInputProps('description')}
        />
        {create.isError && problem?.code !== 'SLUG_TAKEN' && <ProblemNote error={create.error} />}
        <div className={classes.actions}>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={create.isPending}>
            Create project
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** Projects live in a workspace. Until there are accounts one is enough: the first, made when there is none. */
async function firstWorkspace() {
  const [first] = await client.workspaces.list.query({});
  return (first ?? (await client.workspaces.create.mutate({ slug: 'home', name: 'Home' }))).id;
}
