import type { RequirementId } from '@throughline/shared/schema';
import type { Run } from '../definition.ts';
import { badUsage } from '../failure.ts';
import { findItem } from '../items/find-item.ts';

export const run: Run<[string | undefined]> = async (session, [key]) => {
  const [client, project] = [await session.client(), await session.project()];
  const item = key === undefined ? null : (await findItem(session, key)).item;
  if (item && item.kind !== 'requirement')
    throw badUsage(`${item.key} is a ${item.kind}. Only requirements have a checklist.`);
  const questions = await client.analysis.checklist.query({
    projectId: project.id,
    ...(item && { id: item.id as RequirementId }),
  });
  const { paint } = session;
  return {
    data: { questions },
    text: () =>
      questions
        .flatMap(({ rule, question, why }) => [
          `[ ] ${question} ${paint.dim(rule)}`,
          `    ${paint.dim(why)}`,
        ])
        .join('\n'),
  };
};
