import type * as z from 'zod';

/** A cursor is the sort position of the last row shown, as base64url of JSON. */
export function writeCursor(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** Null for a cursor that is absent or that nobody here wrote. */
export function readCursor<T>(position: z.ZodType<T>, cursor: string | undefined): T | null {
  if (!cursor) return null;
  try {
    return position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    return null;
  }
}
