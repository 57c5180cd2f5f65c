import { setTimeout as delay } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';

/** Notifications carry the id of a project; they are sent in the transaction that wrote to its log. */
export const CHANGE_CHANNEL = 'throughline_change';

/** A safety net: a notification can be lost with the connection that should have brought it. */
const POLL_MS = 10_000;
const RECONNECT_MS_MIN = 100;
const RECONNECT_MS_MAX = 5000;

interface ChangeFeedOptions {
  /** Told each time the listening connection breaks or cannot be made; it is tried again. */
  onError?: (error: unknown) => void;
  pollMs?: number;
}

/** Tells readers of this process that a project's log has grown, whichever process wrote it. */
export interface ChangeFeed {
  wakeUps(projectId: string, signal: AbortSignal): AsyncIterable<void>;
  close(): Promise<void>;
}

/**
 * Listens on one connection of its own, made for the first reader. A notification only wakes: what is new
 * the reader asks the log, so that none of it can be lost or come twice. After a reconnection all are woken.
 */
export function createChangeFeed(
  connection: ClientConfig,
  { onError = () => {}, pollMs = POLL_MS }: ChangeFeedOptions = {},
): ChangeFeed {
  const bells = new Map<string, Set<() => void>>();
  const closing = new AbortController();
  let listening: Promise<void> | undefined;

  const ring = (projectId: string): void => bells.get(projectId)?.forEach((bell) => bell());
  const ringAll = (): void => {
    for (const projectId of bells.keys()) ring(projectId);
  };

  async function listenOnce(onListening: () => void): Promise<void> {
    const client = new Client({ ...connection, keepAlive: true });
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    // The end tells the same; without a listener it would be the end of the process.
    client.on('error', onError);
    const hangUp = () => void client.end().catch(() => undefined);
    try {
      await client.connect();
      closing.signal.addEventListener('abort', hangUp);
      client.on('notification', ({ payload }) => ring(payload ?? ''));
      await client.query(`LISTEN ${CHANGE_CHANNEL}`);
      onListening();
      if (closing.signal.aborted) hangUp();
      await ended;
    } finally {
      closing.signal.removeEventListener('abort', hangUp);
      hangUp();
    }
  }

  async function listen(): Promise<void> {
    let waitMs = RECONNECT_MS_MIN;
    while (!closing.signal.aborted) {
      await listenOnce(() => {
        waitMs = RECONNECT_MS_MIN;
        ringAll();
      }).catch(onError);
      // Several servers that lost one database should not come back all at once.
      const jitter = 0.5 + Math.random();
      await delay(waitMs * jitter, undefined, { signal: closing.signal }).catch(() => undefined);
      waitMs = Math.min(waitMs * 2, RECONNECT_MS_MAX);
    }
  }

  return {
    async *wakeUps(projectId, signal) {
      let isDue = true;
      let wake = (): void => {};
      const bell = (): void => {
        isDue = true;
        wake();
      };
      const others = bells.get(projectId) ?? new Set();
      bells.set(projectId, others.add(bell));
      signal.addEventListener('abort', bell);
      const poll = setInterval(bell, pollMs);
      listening ??= listen();
      try {
        while (!signal.aborted) {
          if (isDue) {
            isDue = false;
            yield;
          } else await new Promise<void>((resolve) => (wake = resolve));
        }
      } finally {
        clearInterval(poll);
        signal.removeEventListener('abort', bell);
        others.delete(bell);
        if (others.size === 0) bells.delete(projectId);
      }
    },
    async close() {
      closing.abort();
      await listening;
    },
  };
}
