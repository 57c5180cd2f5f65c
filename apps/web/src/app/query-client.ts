import { problemFrom } from '@throughline/shared';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { markSignedOut } from './session.ts';

/** Long enough that walking back and forth asks nothing twice, short enough to see what others did. */
const STALE_MS = 15_000;
const RETRIES = 2;

function watchSession(error: Error): void {
  if (problemFrom(error)?.code === 'UNAUTHENTICATED') markSignedOut();
}

/** A server that said no says no again; only what did not reach it, or found it busy, is worth another try. */
function isWorthRetrying(failures: number, error: Error): boolean {
  const problem = problemFrom(error);
  return failures < RETRIES && (problem === null || problem.code === 'UNAVAILABLE');
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: watchSession }),
  mutationCache: new MutationCache({ onError: watchSession }),
  defaultOptions: {
    // The server may well be on this machine: what the browser thinks of the network says nothing about it.
    queries: { staleTime: STALE_MS, retry: isWorthRetrying, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});
