export * from './changes/canonical-json.ts';
export * from './changes/chain.ts';
export * from './changes/diff.ts';
export * from './changes/hash.ts';
export * from './changes/word-diff.ts';
export * from './decisions/supersede.ts';
export * from './items/normative.ts';
export * from './items/workflow.ts';
export * from './moments/comparison.ts';
export * from './moments/past-filter.ts';
export * from './moments/past-item.ts';
export * from './moments/past-link.ts';
export * from './moments/past-terms.ts';
export * from './priorities/balance.ts';
export * from './priorities/explain.ts';
export * from './priorities/order-backlog.ts';
export * from './priorities/scores.ts';
export * from './requirements/acceptance.ts';
export * from './requirements/analysis/index.ts';
export * from './requirements/check/index.ts';
export * from './requirements/set/index.ts';
export * from './requirements/trend/past-statements.ts';
export * from './requirements/trend/trend-moments.ts';
export * from './sources/importable.ts';
export * from './sources/parts.ts';
export * from './tasks/workflow.ts';
export * from './terms/word-clash.ts';
export * from './trace/circle-guard.ts';
export * from './trace/impact.ts';
export * from './trace/item-graph.ts';
export * from './trace/why.ts';
export {
  type ClauseConflict,
  mergeValue,
  settleValue,
  type Take,
  type ValueMerge,
} from './merge/merge-value.ts';
