import type { Run } from '../definition.ts';
import { EXIT } from '../failure.ts';
import { conflictLines } from '../sync/conflict-lines.ts';

export const run: Run = async (session) => {
  const [client, project] = [await session.client(), await session.project()];
  const conflicts = await client.sources.conflicts.query({ projectId: project.id });
  return {
    data: { conflicts },
    text: () =>
      conflicts.length === 0
        ? 'Files and items agree, or only one side changed.'
        : conflictLines(session.paint, conflicts).join('\n'),
    exitCode: conflicts.length > 0 ? EXIT.findings : EXIT.fine,
  };
};
