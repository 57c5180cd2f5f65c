import type { Run } from '../definition.ts';
import { listProjects } from '../project.ts';
import { columns } from '../text/columns.ts';
import { safeLine } from '../text/safe.ts';

export const run: Run = async (session) => {
  const projects = await listProjects(session);
  const { paint, environment } = session;
  return {
    data: { projects },
    text: () => {
      if (projects.length === 0) return 'There is no project yet. `throughline init` makes one.';
      const rows = projects.map(({ slug, name }) => [paint.cyan(slug), safeLine(name)]);
      return columns(rows, environment.columns).join('\n');
    },
  };
};
