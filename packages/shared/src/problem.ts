import type { AppRouter } from '@throughline/api';
import type { Problem } from '@throughline/schema';
import { TRPCClientError } from '@trpc/client';

/**
 * The problem that a failed call reports, to switch on by `code`; null when the server was not
 * reached or did not answer as Throughline does.
 */
export function problemFrom(error: unknown): Problem | null {
  if (!(error instanceof TRPCClientError)) return null;
  return (error as TRPCClientError<AppRouter>).data?.problem ?? null;
}
