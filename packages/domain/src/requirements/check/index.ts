export {
  type CheckedStatement,
  statementCheck,
  type StatementCheck,
  type SuppressedFinding,
} from './check-statement.ts';
export { projectRules } from './project-rules.ts';
export { isSafeFix } from './safe-fixes.ts';
export {
  lineSuppressions,
  type LineSuppression,
  type StatementPlace,
  suppressionOf,
} from './suppressions.ts';
export { meanReadiness, readinessOf } from './readiness.ts';
export { splitRequirement, titleOfPart } from './split.ts';
