import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Term } from '@throughline/shared/schema';
import { useTRPC } from '../../app/trpc.ts';
import { toastProblem, toastUndo } from '../../components/toast.tsx';
import classes from './glossary-page.module.css';

/** A term: what it means, what not to say instead, where that comes from. */
export function TermLine({ term: entry, onEdit }: { term: Term; onEdit: () => void }) {
  const { projectId, id, version, term, definition, aliases, source } = entry;
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const archiving = useMutation(trpc.terms.archive.mutationOptions());
  const restoring = useMutation(trpc.terms.restore.mutationOptions());

  const restore = async (expectedVersion: number) => {
    try {
      await restoring.mutateAsync({ projectId, id, expectedVersion });
    } catch (error) {
      toastProblem(error);
    }
    await queryClient.invalidateQueries();
  };
  const remove = async () => {
    try {
      const archived = await archiving.mutateAsync({ projectId, id, expectedVersion: version });
      toastUndo(`${term} is out of the glossary`, () => restore(archived.version));
    } catch (error) {
      toastProblem(error);
    }
    await queryClient.invalidateQueries();
  };

  return (
    <div className={classes.term}>
      <dt>{term}</dt>
      <dd>
        <p className={classes.definition}>
          {definition || <span className={classes.none}>No definition yet</span>}
        </p>
        {(aliases.length > 0 || source) && (
          <p className={classes.aside}>
            {aliases.length > 0 && `Not: ${aliases.join(', ')}`}
            {aliases.length > 0 && source && ' · '}
            {source && `Source: ${source}`}
          </p>
        )}
      </dd>
      <dd className={classes.actions}>
        <Button variant="subtle" size="compact-sm" aria-label={`Edit ${term}`} onClick={onEdit}>
          Edit
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`Remove ${term}`}
          loading={archiving.isPending}
          onClick={() => void remove()}
        >
          Remove
        </Button>
      </dd>
    </div>
  );
}
