/** PostgreSQL: serialization_failure and deadlock_detected. Prisma: write conflict in a transaction. */
const RETRYABLE = new Set(['40001', '40P01', 'P2034']);

/** Whether running the same transaction again may well succeed. */
export function isRetryable(error: unknown): boolean {
  return codesOf(error).some((code) => RETRYABLE.has(code));
}

/** Whether a unique index refused the row. */
export function isDuplicate(error: unknown): boolean {
  return codesOf(error).some((code) => code === '23505' || code === 'P2002');
}

interface PrismaError {
  code?: string;
  originalCode?: string;
  cause?: unknown;
  /** Where Prisma keeps what the driver said of a raw statement. */
  meta?: { driverAdapterError?: unknown };
}

/** The codes of an error and of all that caused it, in the words of Prisma and of PostgreSQL. */
function codesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Object) || depth > 5) return [];
  const { code, originalCode, cause, meta } = error as PrismaError;
  const own = [code, originalCode].filter((each) => typeof each === 'string');
  return [...own, ...codesOf(cause, depth + 1), ...codesOf(meta?.driverAdapterError, depth + 1)];
}
