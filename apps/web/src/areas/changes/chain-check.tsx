import { Button } from '@mantine/core';
import { AlertIcon, CheckCircleIcon } from '@primer/octicons-react';
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../app/trpc.ts';
import { toastProblem } from '../../components/toast.tsx';
import { useProject } from '../../routes/use-project.ts';
import classes from './chain-check.module.css';

/** Recomputes every hash of the log when asked, and says whether the chain holds. */
export function ChainCheck() {
  const trpc = useTRPC();
  const { id: projectId } = useProject();
  const check = useQuery({ ...trpc.changes.verify.queryOptions({ projectId }), enabled: false });
  const run = () => void check.refetch().then(({ error }) => error && toastProblem(error));
  return (
    <output className={classes.check}>
      {check.data?.isIntact === true && (
        <span className={classes.good}>
          <CheckCircleIcon /> {check.data.changes.toLocaleString('en')} changes, unbroken
        </span>
      )}
      {check.data?.isIntact === false && (
        <span className={classes.bad}>
          <AlertIcon /> Broken at change {check.data.brokenAt}: {check.data.reason}
        </span>
      )}
      <Button variant="default" loading={check.isFetching} onClick={run}>
        Check the log
      </Button>
    </output>
  );
}
