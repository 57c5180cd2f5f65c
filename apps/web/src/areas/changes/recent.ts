import type { ProjectId } from '@throughline/shared/schema';

const SHOWN = 12;

/** The last changes of a project, as the home page and its loader ask for them. */
export const recentChangesInput = (projectId: ProjectId) => ({ projectId, limit: SHOWN });
