import { createRoute } from '@tanstack/react-router';
import { ProjectShell } from '../areas/shell/project-shell.tsx';
import { ShellSkeleton } from '../areas/shell/shell-skeleton.tsx';
import { rootRoute } from './root-route.tsx';

/** Everything of one project. Its pages find the project in their context; the shell is around them. */
export const projectRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/p/$slug',
  beforeLoad: async ({ context: { queryClient, trpc }, params: { slug } }) => ({
    project: await queryClient.ensureQueryData(trpc.projects.find.queryOptions({ slug })),
  }),
  loader: ({ context: { queryClient, trpc, project } }) => {
    void queryClient.prefetchQuery(trpc.projects.overview.queryOptions({ id: project.id }));
    void queryClient.prefetchQuery(trpc.trace.gaps.queryOptions({ projectId: project.id }));
  },
  component: ProjectShell,
  pendingComponent: ShellSkeleton,
  pendingMs: 150,
});
