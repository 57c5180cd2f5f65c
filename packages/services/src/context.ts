import type { Actor } from '@throughline/schema';
import type { AnalysisStore } from './analysis/analysis-store.ts';
import type { BaselineStore } from './baselines/baseline-store.ts';
import type { ChangeStore } from './changes/change-store.ts';
import type { IdempotencyStore } from './idempotency/idempotency-store.ts';
import type { ItemStore } from './items/item-store.ts';
import type { LinkStore } from './links/link-store.ts';
import type { MomentStore } from './moments/moment-store.ts';
import type { PriorityStore } from './priorities/priority-store.ts';
import type { ProjectStore } from './projects/project-store.ts';
import type { SourceStore } from './sources/source-store.ts';
import type { TermStore } from './terms/term-store.ts';
import type { TraceStore } from './trace/trace-store.ts';
import type { WorkspaceStore } from './workspaces/workspace-store.ts';

/** Everything kept, by area; inside a transaction the same stores see its writes. */
export interface Stores {
  workspaces: WorkspaceStore;
  projects: ProjectStore;
  items: ItemStore;
  links: LinkStore;
  changes: ChangeStore;
  analysis: AnalysisStore;
  baselines: BaselineStore;
  moments: MomentStore;
  sources: SourceStore;
  priorities: PriorityStore;
  terms: TermStore;
  trace: TraceStore;
  idempotency: IdempotencyStore;
  /** Runs the work in one transaction: all of it is kept, or, when it throws, nothing. */
  transaction<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
}

/** What every verb is given: who acts, and the world behind interfaces. */
export interface Context {
  actor: Actor;
  requestId: string;
  stores: Stores;
  clock: () => Date;
  /** A new UUID, version 7. */
  newId: () => string;
  log: Logger;
  /**
   * Ends calls that last. Its reason says how: an AbortError ends them without a word, as when the server
   * stops and clients should come again; a problem, as when the actor was signed out, is told.
   */
  ended: AbortSignal;
}

export interface Logger {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
