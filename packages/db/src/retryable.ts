/** PostgreSQL: serialization_failure and deadlock_detected. Prisma: write conflict in a transaction. */
const RETRYABLE = new Set(['40001', '40P01', 'P2034']);

/** Whether running the same transaction again may well succeed. */
export function isRetryable(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Object && depth < 5; depth += 1) {
    const { code, originalCode, cause } = at as { code?: string; originalCode?: string; cause?: unknown };
    if (RETRYABLE.has(code ?? '') || RETRYABLE.has(originalCode ?? '')) return true;
    at = cause;
  }
  return false;
}
