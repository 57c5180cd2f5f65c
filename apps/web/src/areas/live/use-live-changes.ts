import { useQueryClient } from '@tanstack/react-query';
import { followChanges, problemFrom } from '@throughline/shared';
import type { Change, ProjectId } from '@throughline/shared/schema';
import { useEffect, useRef, useState } from 'react';
import { markSignedOut } from '../../app/session.ts';
import { client } from '../../app/trpc.ts';
import { isAffected, isComputed } from './affected.ts';
import { noteLive, noteShown } from './own-changes.ts';

/** Changes that come together are shown together; where many come one after the other, no more often than this. */
const GATHER_MS = 15;
const APART_MS = 120;
/** An own change that takes longer no longer holds up those of others. */
const OWN_MS_MAX = 700;
/** A browser has few connections to a server: a tab that nobody sees gives its own back. */
const HIDDEN_MS_MAX = 20_000;

/**
 * Follows the project from a sequence on, and asks again what each change touches. Resolves to whether
 * the connection stands; null at first.
 */
export function useLiveChanges(projectId: ProjectId, sequence: number): boolean | null {
  const queryClient = useQueryClient();
  const last = useRef(sequence);
  const [isLive, setIsLive] = useState<boolean | null>(null);

  useEffect(() => {
    let following: AbortController | null = null;
    let gathered: Change[] = [];
    let shownMs = Number.NEGATIVE_INFINITY;

    const show = (sinceMs: number) => {
      // What one does is on the screen before it is answered: what the server said before would take it off again.
      const isOwnUnderWay = queryClient.isMutating() > 0;
      if (isOwnUnderWay && performance.now() - sinceMs < OWN_MS_MAX) {
        setTimeout(show, GATHER_MS, sinceMs);
        return;
      }
      const changes = gathered;
      gathered = [];
      shownMs = performance.now();
      const ask = (computed: boolean) =>
        queryClient.invalidateQueries({
          predicate: (query) =>
            isComputed(query) === computed && changes.some((change) => isAffected(query, change)),
        });
      // Calls travel together and come back with the slowest: what was written should not wait for what follows from it.
      const written = ask(false);
      noteShown(written);
      void written.then(() => ask(true));
    };
    const follow = () => {
      if (following) return;
      following = new AbortController();
      const { signal } = following;
      followChanges(client, {
        projectId,
        after: last.current,
        signal,
        onLive: (isNow) => {
          noteLive(isNow);
          setIsLive(isNow);
        },
        onChange: (change) => {
          last.current = change.sequence;
          const nowMs = performance.now();
          const waitMs = Math.max(GATHER_MS, shownMs + APART_MS - nowMs);
          if (gathered.length === 0) setTimeout(show, waitMs, nowMs);
          gathered.push(change);
        },
      }).catch((error: unknown) => {
        if (problemFrom(error)?.code === 'UNAUTHENTICATED') markSignedOut();
        // The project is gone: its pages say so themselves.
        else void queryClient.invalidateQueries();
      });
    };
    const leave = () => {
      following?.abort();
      noteLive(false);
      following = null;
    };

    let hiding: ReturnType<typeof setTimeout> | undefined;
    const onVisibility = () => {
      clearTimeout(hiding);
      if (document.hidden) hiding = setTimeout(leave, HIDDEN_MS_MAX);
      else follow();
    };
    onVisibility();
    if (document.hidden) follow();
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      clearTimeout(hiding);
      leave();
    };
  }, [projectId, queryClient]);

  return isLive;
}
