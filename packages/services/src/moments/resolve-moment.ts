import { parseMoment, type ProjectId, type ResolvedMoment } from '@throughline/schema';
import type { Context } from '../context.ts';
import { ProblemError } from '../problem-error.ts';

/** Where in the project's log a moment is. */
export async function resolveMoment(
  context: Context,
  projectId: ProjectId,
  moment: string,
): Promise<ResolvedMoment> {
  const parsed = parseMoment(moment);
  const place = parsed && (await context.stores.moments.locate(projectId, parsed));
  if (!place) {
    throw new ProblemError({
      code: 'UNKNOWN_MOMENT',
      message: `There is no moment "${moment}" here. Name a baseline, a change by its number, a time with its zone (2026-03-01T12:00Z), a day, or now.`,
      moment,
    });
  }
  return { moment, ...place };
}
