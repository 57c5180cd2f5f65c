import { createThroughlineClient, type AppRouter } from '@throughline/shared';
import { createTRPCContext, createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { queryClient } from './query-client.ts';

/** The server that sent this page; the session cookie says who asks. */
export const client = createThroughlineClient({ url: window.location.origin });

/** For route loaders, which run outside of components. */
export const trpcOptions = createTRPCOptionsProxy<AppRouter>({ client, queryClient });

export const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>();
