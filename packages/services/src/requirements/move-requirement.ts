import { blockingQuestions } from '@throughline/domain';
import type { Context } from '../context.ts';
import type { MoveItem } from '../items/item-input.ts';
import { moveItem, type MoveGuard } from '../items/move-item.ts';
import { keyOf, type ItemOf } from '../items/present.ts';
import { ProblemError } from '../problem-error.ts';

/** Moves a requirement; one that an open question clarifies cannot be accepted. */
export async function moveRequirement(
  context: Context,
  input: MoveItem,
): Promise<ItemOf<'requirement'>> {
  const guard: MoveGuard = async (stores, requirement) => {
    // The lock keeps a new question from slipping in between this look and the end of the move.
    await stores.changes.lockHead(input.projectId);
    const { projectId, id } = requirement;
    const questions = blockingQuestions(
      input.to,
      await stores.links.sourcesOf(projectId, 'clarifies', id),
    );
    if (questions.length === 0) return;
    const named = questions.map(({ key }) => key).join(', ');
    const [wait, them] = questions.length === 1 ? ['waits', 'it'] : ['wait', 'them'];
    throw new ProblemError({
      code: 'QUESTIONS_OPEN',
      message: `${keyOf(requirement)} cannot be accepted while ${named} ${wait} for an answer. Answer or withdraw ${them}, or remove the link.`,
      questions: questions.map(({ key, title }) => ({ key, title })),
    });
  };

  return moveItem(context, 'requirement', input, guard);
}
