import type { AppRouter } from '@throughline/api';
import { createTRPCClient, httpBatchLink, type TRPCClient, type TRPCLink } from '@trpc/client';
import superjson from 'superjson';
import { lazyLink } from './lazy-link.ts';

/** The most calls that one request may carry; the server refuses more. */
export const MAX_BATCH_SIZE = 50;

export interface ClientOptions {
  /** Where the server is, without a path: `http://127.0.0.1:3000`. */
  url: string;
  /** A bearer token; a browser has its session cookie instead. */
  token?: string | undefined;
  /** For tests and tools: another fetch. */
  fetch?: typeof globalThis.fetch | undefined;
}

/** Long queries would outgrow a URL: from this length on tRPC sends them in several requests. */
const MAX_URL_LENGTH = 4000;

/**
 * The link that all clients use: batched, with dates and other values kept by superjson; subscriptions
 * come as server-sent events.
 */
export function createThroughlineLink({ url, token, fetch }: ClientOptions): TRPCLink<AppRouter> {
  const address = `${url.replace(/\/$/, '')}/trpc`;
  const batched = httpBatchLink<AppRouter>({
    url: address,
    transformer: superjson,
    maxItems: MAX_BATCH_SIZE,
    maxURLLength: MAX_URL_LENGTH,
    ...(token && { headers: { authorization: `Bearer ${token}` } }),
    ...(fetch && { fetch }),
  });
  const streamed = lazyLink(async () =>
    (await import('./event-stream-link.ts')).createEventStreamLink(address, token),
  );
  return (runtime) => {
    const [calls, streams] = [batched(runtime), streamed(runtime)];
    return (call) => (call.op.type === 'subscription' ? streams : calls)(call);
  };
}

/** A typed client of a Throughline server: `client.requirements.list.query({ projectId })`. */
export function createThroughlineClient(options: ClientOptions): TRPCClient<AppRouter> {
  return createTRPCClient<AppRouter>({ links: [createThroughlineLink(options)] });
}
