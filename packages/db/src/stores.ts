import type { Stores } from '@throughline/services/ports';
import { createAnalysisStore } from './analysis-store.ts';
import { createBaselineStore } from './baseline-store.ts';
import { createChangeStore } from './change-store.ts';
import type { Database } from './client.ts';
import type { ChangeFeed } from './engine/change-feed.ts';
import type { PrismaClient } from './generated/client.ts';
import { createIdempotencyStore } from './idempotency-store.ts';
import { createItemStore } from './item-store.ts';
import { createLinkStore } from './link-store.ts';
import { createMomentStore } from './moment-store.ts';
import { createPriorityStore } from './priority-store.ts';
import { createProjectStore } from './project-store.ts';
import { isRetryable } from './retryable.ts';
import { createSourceStore } from './source-store.ts';
import { createTermStore } from './term-store.ts';
import { createTraceStore } from './trace-store.ts';
import { createWorkspaceStore } from './workspace-store.ts';

const ATTEMPTS = 4;

/** All stores over one client. Deadlocks and serialization failures are tried again, as nothing of them was kept. */
export function createStores(client: PrismaClient, feed: ChangeFeed): Stores {
  return withTransaction(client, feed, async (work) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await client.$transaction((database) => work(joined(database, feed)));
      } catch (error) {
        if (attempt === ATTEMPTS || !isRetryable(error)) throw error;
      }
    }
  });
}

/** Inside a transaction a further one joins it. */
function joined(database: Database, feed: ChangeFeed): Stores {
  const stores: Stores = withTransaction(database, feed, (work) => work(stores));
  return stores;
}

function withTransaction(
  database: Database,
  feed: ChangeFeed,
  transaction: Stores['transaction'],
): Stores {
  return {
    workspaces: createWorkspaceStore(database),
    projects: createProjectStore(database),
    items: createItemStore(database),
    links: createLinkStore(database),
    analysis: createAnalysisStore(database),
    baselines: createBaselineStore(database),
    moments: createMomentStore(database),
    changes: createChangeStore(database, feed),
    sources: createSourceStore(database),
    priorities: createPriorityStore(database),
    terms: createTermStore(database),
    trace: createTraceStore(database),
    idempotency: createIdempotencyStore(database),
    transaction,
  };
}
