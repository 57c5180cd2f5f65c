export {
  type CheckedSet,
  checkSet,
  type LocatedSetFinding,
  membersOf,
  settledSet,
  type StatementOfSet,
} from './check-set.ts';
export { statementCheck, type StatementCheck } from './check-statement.ts';
export { projectRules } from './project-rules.ts';
export { isSafeFix } from './safe-fixes.ts';
export {
  lineSuppressions,
  type LineSuppression,
  type StatementPlace,
  suppressionOf,
} from './suppressions.ts';
export { meanReadiness, readinessOf } from './readiness.ts';
export { REVIEW_QUESTIONS, reviewChecklist } from './review-checklist.ts';
export { splitRequirement, titleOfPart } from './split.ts';
export { isSameTarget, unitedConfigs } from './united-configs.ts';
