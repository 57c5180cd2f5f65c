import type { Problem } from '@throughline/schema';
import type { TRPCDefaultErrorShape } from '@trpc/server';

/** What a client finds at `error`: tRPC's own shape, and the problem to switch on at `error.data.problem`. */
export interface ErrorShape extends TRPCDefaultErrorShape {
  data: TRPCDefaultErrorShape['data'] & { problem: Problem };
}
