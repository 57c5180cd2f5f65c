export {
  type CheckedStatement,
  statementCheck,
  type StatementCheck,
  type SuppressedFinding,
} from './check-statement.ts';
export { projectRules } from './project-rules.ts';
export { isSafeFix } from './safe-fixes.ts';
export { type StatementPlace, lineSuppressions, type LineSuppression } from './suppressions.ts';
