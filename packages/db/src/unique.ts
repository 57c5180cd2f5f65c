/** Runs a versioned update unless the name it wants belongs to another row. */
export async function updateUnlessTaken(
  taken: number,
  update: () => Promise<{ count: number }>,
): Promise<'updated' | 'stale' | 'slug_taken'> {
  if (taken > 0) return 'slug_taken';
  const { count } = await update();
  return count === 1 ? 'updated' : 'stale';
}
