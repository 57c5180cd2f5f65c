import type { AppRouter } from '@throughline/api';
import { TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import superjson, { type SuperJSONResult } from 'superjson';

type EventSourceClass = new (url: string) => EventSource;

/**
 * The link for subscriptions: tRPC's server-sent events, one connection to a call. It completes when the
 * connection breaks; when and from where to begin anew is for the caller to say. (tRPC's own leaves that to
 * the browser, and would be four kilobytes of every page.)
 */
export async function createEventStreamLink(
  url: string,
  token: string | undefined,
): Promise<TRPCLink<AppRouter>> {
  const Source = await eventSourceFor(token);
  return () =>
    ({ op }) =>
      observable((observer) => {
        const input = encodeURIComponent(JSON.stringify(superjson.serialize(op.input)));
        const source = new Source(`${url}/${op.path}?input=${input}`);
        const end = () => observer.complete();
        let silentMsMax: number | undefined;
        let silence: ReturnType<typeof setTimeout> | undefined;

        const on = (name: string, handle: (event: MessageEvent<string>) => void = () => {}) =>
          source.addEventListener(name, (event) => {
            clearTimeout(silence);
            handle(event as MessageEvent<string>);
            if (silentMsMax) silence = setTimeout(end, silentMsMax);
          });
        on('connected', ({ data }) => {
          const told = JSON.parse(data) as { reconnectAfterInactivityMs?: number };
          silentMsMax = told.reconnectAfterInactivityMs;
          observer.next({ result: { type: 'started' } });
        });
        on('ping');
        on('message', ({ data, lastEventId: id }) =>
          observer.next({ result: { id, data: { id, data: deserialized(data) } } }),
        );
        on('serialized-error', ({ data }) =>
          observer.error(TRPCClientError.from({ error: deserialized(data) as never })),
        );
        source.addEventListener('return', end);
        source.addEventListener('error', end);
        return () => {
          clearTimeout(silence);
          source.close();
        };
      });
}

const deserialized = (text: string): unknown =>
  superjson.deserialize(JSON.parse(text) as SuperJSONResult);

/** A browser's own sends its cookie, and can send no header; Node has none. */
async function eventSourceFor(token: string | undefined): Promise<EventSourceClass> {
  if (!token && 'EventSource' in globalThis) return globalThis.EventSource;
  const { EventSource } = await import('eventsource');
  return class extends EventSource {
    constructor(url: string) {
      super(url, {
        fetch: (address, init) =>
          fetch(address, {
            ...init,
            headers: { ...init.headers, ...(token && { authorization: `Bearer ${token}` }) },
          }),
      });
    }
  };
}
