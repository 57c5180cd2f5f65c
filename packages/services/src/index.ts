export { listFindings } from './analysis/list-findings.ts';
export { getAnalysisSettings } from './analysis/read-settings.ts';
export { suppressFinding, unsuppressFinding } from './analysis/suppress-finding.ts';
export { updateAnalysisSettings } from './analysis/update-settings.ts';
export { createBaseline } from './baselines/create-baseline.ts';
export { listBaselines } from './baselines/list-baselines.ts';
export { removeBaseline } from './baselines/remove-baseline.ts';
export { updateBaseline } from './baselines/update-baseline.ts';
export { followChanges } from './changes/follow-changes.ts';
export { listChanges, verifyChanges } from './changes/read-changes.ts';
export { supersedeDecision } from './decisions/supersede-decision.ts';
export { archiveItem, restoreItem } from './items/archive-item.ts';
export { createItem } from './items/create-item.ts';
export { getItem, getItemPage } from './items/get-item.ts';
export { listFacets, listItems, listItemsOfKind } from './items/list-items.ts';
export { moveItem } from './items/move-item.ts';
export type { ItemOf } from './items/present.ts';
export { updateItem } from './items/update-item.ts';
export { createLink } from './links/create-link.ts';
export { listLinks, listSuspectLinks } from './links/list-links.ts';
export { removeLink } from './links/remove-link.ts';
export { reviewLink } from './links/review-link.ts';
export { compareMoments } from './moments/compare-moments.ts';
export { getPastItem, listPastItems } from './moments/read-past-items.ts';
export { getBacklog } from './priorities/get-backlog.ts';
export { getBalance } from './priorities/get-balance.ts';
export { ProblemError } from './problem-error.ts';
export { createProject } from './projects/create-project.ts';
export { exportProject } from './projects/export-project.ts';
export {
  findProject,
  getProject,
  getProjectOverview,
  listProjects,
} from './projects/read-projects.ts';
export { removeProject } from './projects/remove-project.ts';
export { restoreProject } from './projects/restore-project.ts';
export { archiveProject, updateProject } from './projects/update-project.ts';
export { analyseRequirement } from './requirements/analyse-requirement.ts';
export { mergeRequirement } from './requirements/merge-requirement.ts';
export { moveRequirement } from './requirements/move-requirement.ts';
export { getReadinessTrend } from './requirements/readiness-trend.ts';
export { listQuestionedRequirements } from './requirements/list-questioned.ts';
export { proposeSplit, splitRequirement } from './requirements/split-requirement.ts';
export { exportSources, listSources } from './sources/export-sources.ts';
export { importSources } from './sources/import-sources.ts';
export { previewMerge } from './sources/preview-merge.ts';
export { placeItem } from './sources/place-item.ts';
export { readSource } from './sources/read-source.ts';
export { listConflicts, reopenConflict, settleConflict } from './sources/settle-conflict.ts';
export { moveTask } from './tasks/move-task.ts';
export { archiveTerm, restoreTerm } from './terms/archive-term.ts';
export { createTerm } from './terms/create-term.ts';
export { listPastTerms, listTerms } from './terms/list-terms.ts';
export { updateTerm } from './terms/update-term.ts';
export { getGraph, getImpact, getMatrix, getWhy, listGaps } from './trace/explain.ts';
export { createWorkspace } from './workspaces/create-workspace.ts';
export { getWorkspace, listWorkspaces } from './workspaces/read-workspaces.ts';
export { archiveWorkspace, updateWorkspace } from './workspaces/update-workspace.ts';
