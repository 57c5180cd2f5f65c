import type { QueryClient } from '@tanstack/react-query';

/** What one wrote comes back by the stream within this, or the stream is not to be relied on. */
const BACK_MS_MAX = 2500;

/** The stream of changes that the page follows, if it does. */
const stream = {
  isLive: false,
  /** The last answer to what a change touched, and when it was asked for. */
  shown: Promise.resolve() as Promise<unknown>,
  shownMs: Number.NEGATIVE_INFINITY,
  waiting: new Set<(shown: Promise<unknown>) => void>(),
};

export const noteLive = (isLive: boolean): void => void (stream.isLive = isLive);

/** Changes came, and what they touch is being asked for. */
export function noteShown(shown: Promise<unknown>): void {
  stream.shown = shown;
  stream.shownMs = performance.now();
  for (const resolve of stream.waiting) resolve(shown);
  stream.waiting.clear();
}

/**
 * After something was written: resolves once the page has what it touched. The change comes back by the
 * stream, and what it touches is asked for then, once. Without a stream everything is asked for again.
 */
export async function showOwn(queryClient: QueryClient): Promise<void> {
  if (!stream.isLive) return queryClient.invalidateQueries();
  // It can be faster than the answer.
  if (performance.now() - stream.shownMs < BACK_MS_MAX) return void (await stream.shown);
  const shown = await Promise.race([nextShown(), silence()]);
  return shown ? void (await shown.answer) : queryClient.invalidateQueries();
}

// An answer that is waited for within another promise would be waited for by that, too.
const nextShown = () =>
  new Promise<{ answer: Promise<unknown> }>((resolve) =>
    stream.waiting.add((answer) => resolve({ answer })),
  );
const silence = () => new Promise<null>((resolve) => setTimeout(resolve, BACK_MS_MAX, null));
