import type { AppRouter } from '@throughline/api';
import { httpSubscriptionLink, type TRPCLink } from '@trpc/client';
import superjson from 'superjson';

type EventSourceClass = NonNullable<Parameters<typeof httpSubscriptionLink>[0]['EventSource']>;

/** The link for subscriptions: server-sent events, which any proxy lets through. */
export async function createSubscriptionLink(
  url: string,
  token: string | undefined,
): Promise<TRPCLink<AppRouter>> {
  const EventSource = await eventSourceFor(token);
  return httpSubscriptionLink<AppRouter, EventSourceClass>({
    url,
    transformer: superjson,
    EventSource,
  });
}

/** A browser's own sends its cookie, and can send no header; Node has none. */
async function eventSourceFor(token: string | undefined): Promise<EventSourceClass> {
  if (!token && 'EventSource' in globalThis) return globalThis.EventSource;
  const { EventSource } = await import('eventsource');
  return class extends EventSource {
    constructor(url: string | URL) {
      const authorised: typeof fetch = (address, init) =>
        fetch(address, {
          ...init,
          headers: {
            ...(init?.headers as Record<string, string>),
            ...(token && { authorization: `Bearer ${token}` }),
          },
        });
      super(url, { fetch: authorised });
    }
  };
}
