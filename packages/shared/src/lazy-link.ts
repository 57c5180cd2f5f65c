import type { AppRouter } from '@throughline/api';
import type { TRPCLink } from '@trpc/client';
import { observable, type Unsubscribable } from '@trpc/server/observable';

/** A link that is loaded for its first call, so that a page which makes none does not pay for it. */
export function lazyLink(load: () => Promise<TRPCLink<AppRouter>>): TRPCLink<AppRouter> {
  return (runtime) => {
    let loading: Promise<ReturnType<TRPCLink<AppRouter>>> | undefined;
    return (call) =>
      observable((observer) => {
        let inner: Unsubscribable | undefined;
        let isLeft = false;
        loading ??= load().then((link) => link(runtime));
        loading.then(
          (link) => {
            if (!isLeft) inner = link(call).subscribe(observer);
          },
          (error: unknown) => {
            loading = undefined;
            observer.error(error as never);
          },
        );
        return () => {
          isLeft = true;
          inner?.unsubscribe();
        };
      });
  };
}
