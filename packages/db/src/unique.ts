import { isDuplicate } from './retryable.ts';

/** Runs a versioned update unless the name it wants belongs to another row; then the transaction has to end. */
export async function updateUnlessTaken(
  taken: number,
  update: () => Promise<{ count: number }>,
): Promise<'updated' | 'stale' | 'slug_taken'> {
  if (taken > 0) return 'slug_taken';
  try {
    const { count } = await update();
    return count === 1 ? 'updated' : 'stale';
  } catch (error) {
    // Another writer took the name after we looked.
    if (isDuplicate(error)) return 'slug_taken';
    throw error;
  }
}
