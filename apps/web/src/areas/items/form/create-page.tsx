import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { LinkType, NewLink } from '@throughline/shared/schema';
import { useTRPC } from '../../../app/trpc.ts';
import { PageHeader } from '../../../components/page-header.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { toast } from '../../../components/toast.tsx';
import { useIdempotencyKey } from '../../../components/use-idempotency-key.ts';
import { areaOf } from '../../../kinds/areas.ts';
import { KindIcon } from '../../../kinds/kind-icon.tsx';
import { aKind, KIND_WORDS } from '../../../kinds/kind-words.ts';
import { useProcedures } from '../../../kinds/procedures.ts';
import { useProject } from '../../../routes/use-project.ts';
import { showOwn } from '../../live/own-changes.ts';
import { FormActions } from './form-actions.tsx';
import { FormBody } from './form-body.tsx';
import { blankData } from './form-values.ts';
import { LinkedNote } from './linked-note.tsx';
import { RestoredNote } from './restored-note.tsx';
import { useSubmitKey } from './use-submit-key.ts';
import { useItemForm } from './use-item-form.ts';

const routeApi = getRouteApi('/p/$slug/$area/new');

/** A form for a new item of a kind, keyed by kind. */
export function CreatePage() {
  const { kind } = routeApi.useRouteContext();
  return <CreateForm key={kind} />;
}

function CreateForm() {
  const { kind } = routeApi.useRouteContext();
  const { title, link, from, to } = routeApi.useSearch();
  const { id: projectId, slug } = useProject();
  const trpc = useTRPC();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const start = useMemo(() => ({ ...blankData(kind), title: title ?? '' }), [kind, title]);
  const itemForm = useItemForm(kind, start, `${projectId}:new:${kind}`);
  const creating = useMutation(useProcedures(kind).create.mutationOptions());
  const formRef = useSubmitKey();
  const keyFor = useIdempotencyKey();
  const other = from ?? to;

  /** The link that the address asks for, to the item that it names. */
  const linkTo = async (type: LinkType, key: string): Promise<NewLink> => {
    const { item } = await queryClient.ensureQueryData(
      trpc.items.find.queryOptions({ projectId, key }),
    );
    return from ? { type, fromId: item.id } : { type, toId: item.id };
  };

  const save = itemForm.form.onSubmit(async () => {
    const data = itemForm.data() as { title: string };
    const links = link && other ? [await linkTo(link, other)] : [];
    const input = { data, links };
    const made = await creating.mutateAsync({
      projectId,
      ...input,
      idempotencyKey: keyFor(input),
    });
    itemForm.finish();
    void showOwn(queryClient);
    toast(`${made.key} created`);
    await navigate({ to: '/p/$slug/i/$key', params: { slug, key: made.key } });
  });

  return (
    <form
      onSubmit={(event) => void Promise.resolve(save(event)).catch(() => {})}
      ref={formRef}
      noValidate
    >
      <PageHeader
        title={`New ${KIND_WORDS[kind].one.toLowerCase()}`}
        icon={
          <>
            <KindIcon kind={kind} /> {KIND_WORDS[kind].many}
          </>
        }
      >
        {KIND_WORDS[kind].teaches}
      </PageHeader>
      {link && other && (
        <LinkedNote link={link} other={other} isOtherFirst={from !== undefined} kind={kind} />
      )}
      {itemForm.restored && <RestoredNote onDiscard={itemForm.discardDraft} />}
      <FormBody kind={kind} itemForm={itemForm} />
      {creating.isError && <ProblemNote error={creating.error} />}
      <FormActions
        save={`Create ${aKind(kind).replace(/^an? /, '')}`}
        isSaving={creating.isPending}
        onCancel={() => {
          itemForm.finish();
          void navigate({ to: '/p/$slug/$area', params: { slug, area: areaOf(kind) } });
        }}
      />
    </form>
  );
}
