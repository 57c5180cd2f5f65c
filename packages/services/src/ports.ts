/** The types-only door: the context is built from it, so the verbs stay out of clients' programs. */
export type * from './analysis/analysis-store.ts';
export type * from './baselines/baseline-store.ts';
export type * from './changes/change-store.ts';
export type * from './context.ts';
export type * from './idempotency/idempotency-store.ts';
export type * from './items/item-store.ts';
export type * from './links/link-store.ts';
export type * from './moments/moment-store.ts';
export type * from './priorities/priority-store.ts';
export type * from './projects/project-store.ts';
export type * from './sources/source-store.ts';
export type * from './terms/term-store.ts';
export type * from './trace/trace-store.ts';
export type * from './workspaces/workspace-store.ts';
