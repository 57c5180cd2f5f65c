import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Baseline } from '@throughline/shared/schema';
import { useState } from 'react';
import { useTRPC } from '../../app/trpc.ts';
import { RelativeTime } from '../../components/relative-time.tsx';
import { toast, toastProblem } from '../../components/toast.tsx';
import { useProject } from '../../routes/use-project.ts';
import { showOwn } from '../live/own-changes.ts';
import classes from './baseline-list.module.css';

interface BaselineListProps {
  baselines: readonly Baseline[];
  onEdit: (baseline: Baseline) => void;
}

export function BaselineList({ baselines, onEdit }: BaselineListProps) {
  if (baselines.length === 0)
    return (
      <p className={classes.none}>
        None yet. Name the moment when something is agreed or shipped, and everyone can see later
        what changed since. It costs nothing: the history has it all.
      </p>
    );
  return (
    <ul>
      {baselines.map((baseline) => (
        <BaselineLine key={baseline.id} baseline={baseline} onEdit={() => onEdit(baseline)} />
      ))}
    </ul>
  );
}

function BaselineLine({ baseline, onEdit }: { baseline: Baseline; onEdit: () => void }) {
  const { name, note, actor, createdAt, sequence } = baseline;
  const trpc = useTRPC();
  const { slug } = useProject();
  const queryClient = useQueryClient();
  const [isSure, setIsSure] = useState(false);
  const removal = useMutation(trpc.baselines.remove.mutationOptions());
  const remove = () => {
    const { projectId, id, version } = baseline;
    removal.mutate(
      { projectId, id, expectedVersion: version },
      {
        onSuccess: () => toast(`${name} is removed; its moment is still change ${sequence}`),
        onError: toastProblem,
        onSettled: () => void showOwn(queryClient),
      },
    );
  };
  return (
    <li className={classes.baseline}>
      <div className={classes.words}>
        <Link to="." search={{ from: name, to: 'now' }} className={classes.name}>
          {name}
        </Link>
        <span className={classes.made}>
          change {sequence}, <RelativeTime at={createdAt} /> by {actor.name}
        </span>
        {note && <p className={classes.note}>{note}</p>}
      </div>
      <div className={classes.actions}>
        <Link
          to="/p/$slug/$area"
          params={{ slug, area: 'requirements' }}
          search={{ at: name }}
          className={classes.read}
          aria-label={`Read the project as of ${name}`}
        >
          Read
        </Link>
        <Button variant="subtle" size="compact-sm" aria-label={`Rename ${name}`} onClick={onEdit}>
          Rename
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={isSure ? `Yes, remove ${name}` : `Remove ${name}`}
          loading={removal.isPending}
          onBlur={() => setIsSure(false)}
          onClick={() => (isSure ? remove() : setIsSure(true))}
        >
          {isSure ? 'Yes, remove' : 'Remove'}
        </Button>
      </div>
    </li>
  );
}
