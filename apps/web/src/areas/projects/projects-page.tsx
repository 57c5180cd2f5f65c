import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { PlusIcon } from '@primer/octicons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTRPC } from '../../app/trpc.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { SkeletonRows } from '../../components/skeleton-rows.tsx';
import { Mark } from '../../components/mark.tsx';
import { ThemeSwitch } from '../shell/theme-switch.tsx';
import { ProjectRow } from './project-row.tsx';
import classes from './projects-page.module.css';

const CreateProject = lazy(() =>
  import('./create-project.tsx').then((file) => ({ default: file.CreateProject })),
);

export function ProjectsPage() {
  useDocumentTitle('Projects · Throughline');
  const trpc = useTRPC();
  const projects = useQuery(trpc.projects.list.queryOptions({}));
  const [isCreating, setIsCreating] = useState(false);
  const create = (
    <Button leftSection={<PlusIcon />} onClick={() => setIsCreating(true)}>
      New project
    </Button>
  );

  return (
    <div className={classes.page}>
      <header className={classes.bar}>
        <span className={classes.brand}>
          <Mark /> Throughline
        </span>
        <ThemeSwitch />
      </header>
      <main>
        <div className={classes.head}>
          <div>
            <h1>Which product are you working on?</h1>
            <p className={classes.lead}>
              A project is one product: everything it is for, made of and proven by, on one thread.
            </p>
          </div>
          {projects.data && projects.data.length > 0 && create}
        </div>
        {projects.isPending && <SkeletonRows count={4} label="Loading projects" />}
        {projects.isError && (
          <ProblemNote error={projects.error} onRetry={() => void projects.refetch()} />
        )}
        {projects.data?.length === 0 && (
          <EmptyState icon={<Mark size={20} />} title="No projects yet" action={create}>
            Make one here, or bring a repository in with{' '}
            <code>throughline import PATH --project NAME</code>.
          </EmptyState>
        )}
        <ul className={classes.list}>
          {projects.data?.map((project) => (
            <ProjectRow key={project.id} project={project} />
          ))}
        </ul>
      </main>
      <Suspense>{isCreating && <CreateProject onClose={() => setIsCreating(false)} />}</Suspense>
    </div>
  );
}
