import type { Run } from '../definition.ts';
import { EXIT } from '../failure.ts';
import { count } from '../text/item-text.ts';

export const run: Run = async (session) => {
  const [client, project] = [await session.client(), await session.project()];
  const found = await client.changes.verify.query({ projectId: project.id });
  const { paint } = session;
  return {
    data: found,
    text: () =>
      found.isIntact
        ? `${paint.green('✓')} The history of ${project.slug} is whole: ${count(found.changes, 'change')}, head ${found.headHash}`
        : `${paint.red('✗')} The history of ${project.slug} is broken at change ${found.brokenAt}: ${found.reason}. Compare with a backup from before it.`,
    exitCode: found.isIntact ? EXIT.fine : EXIT.findings,
  };
};
