import type { AppRouter } from '@throughline/api';
import type { Change, ProjectId } from '@throughline/schema';
import { TRPCClientError, type TRPCClient } from '@trpc/client';
import { problemFrom } from './problem.ts';

export interface FollowOptions {
  projectId: ProjectId;
  /** The sequence of the last change already known; 0 for all that ever happened. */
  after: number;
  /** Called for every change once, in order. */
  onChange: (change: Change) => void;
  /** Whether changes come as they happen, or the connection is being made anew. */
  onLive?: ((isLive: boolean) => void) | undefined;
  signal: AbortSignal;
}

const RETRY_MS_MIN = 250;
const RETRY_MS_MAX = 5000;

/**
 * Follows a project's changes until the signal aborts. A broken connection is made anew, at growing
 * intervals, and goes on after the last change that came: without gap, without repetition.
 * Rejects when the server refuses, with a TRPCClientError that has a problem: signed out, or no such project.
 */
export async function followChanges(
  client: TRPCClient<AppRouter>,
  { projectId, after, onChange, onLive = () => {}, signal }: FollowOptions,
): Promise<void> {
  let last = after;
  let failures = 0;
  while (!signal.aborted) {
    const beganMs = performance.now();
    await followOnce(client, { projectId, after: last }, signal, {
      onStarted: () => onLive(true),
      onChange: (change) => {
        if (change.sequence <= last) return;
        last = change.sequence;
        onChange(change);
      },
    });
    if (signal.aborted) return;
    onLive(false);
    // One that broke at once, again and again, is no reason to hurry.
    failures = performance.now() - beganMs > RETRY_MS_MAX ? 0 : failures + 1;
    await pause(retryMs(failures), signal);
  }
}

interface Listener {
  onStarted: () => void;
  onChange: (change: Change) => void;
}

/** One connection, until it breaks; rejects when another one would fare no better. */
function followOnce(
  client: TRPCClient<AppRouter>,
  input: { projectId: ProjectId; after: number },
  signal: AbortSignal,
  { onStarted, onChange }: Listener,
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const subscription = client.changes.follow.subscribe(input, {
    onStarted,
    onData: ({ data }) => onChange(data),
    onComplete: resolve,
    onStopped: resolve,
    onError: (error) => (isRefusal(error) ? reject(error) : resolve()),
  });
  const leave = () => resolve();
  signal.addEventListener('abort', leave);
  return promise.finally(() => {
    signal.removeEventListener('abort', leave);
    subscription.unsubscribe();
  });
}

/** The server said no, and why; it was not merely out of reach or busy. */
function isRefusal(error: unknown): boolean {
  const problem = error instanceof TRPCClientError ? problemFrom(error) : null;
  return problem !== null && problem.code !== 'UNAVAILABLE' && problem.code !== 'INTERNAL';
}

/** Twice as long each time, and never all clients at once. */
function retryMs(failures: number): number {
  return Math.min(RETRY_MS_MIN * 2 ** failures, RETRY_MS_MAX) * (0.5 + Math.random() / 2);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
