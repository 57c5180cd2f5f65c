interface Block {
  /** The mean of what its members wish, once their own offsets are taken off. */
  at: number;
  weight: number;
  members: number;
}

/**
 * Where things in a row come to lie: in their order, no nearer to each other than their offsets say, and
 * together as little away as can be (least squares) from where each wishes to be. Things without a wish
 * (null) stay close to the one before. Isotonic regression by pooling adjacent violators.
 */
export function spread(offsets: readonly number[], wishes: readonly (number | null)[]): number[] {
  const blocks: Block[] = [];
  for (const [index, offset] of offsets.entries()) {
    const wish = wishes[index];
    const last = blocks.at(-1);
    if (wish === null || wish === undefined) {
      if (last) last.members += 1;
      else blocks.push({ at: 0, weight: 0, members: 1 });
      continue;
    }
    blocks.push({ at: wish - offset, weight: 1, members: 1 });
    for (let top = blocks.length - 1; top > 0; top -= 1) {
      const [before, after] = [blocks[top - 1]!, blocks[top]!];
      if (before.weight > 0 && before.at <= after.at) break;
      const weight = before.weight + after.weight;
      const at = (before.at * before.weight + after.at * after.weight) / weight;
      blocks.splice(top - 1, 2, { at, weight, members: before.members + after.members });
    }
  }
  const starts = blocks.flatMap(({ at, members }) => Array.from({ length: members }, () => at));
  return offsets.map((offset, index) => offset + starts[index]!);
}
