/** The number after the highest of these, written as wide as the last of them. */
export function nextNumber(numbers: readonly string[]): string {
  const highest = Math.max(0, ...numbers.map(Number));
  return String(highest + 1).padStart(numbers.at(-1)?.length ?? 1, '0');
}

/** An id with its last number raised: `FR-009` to `FR-010`. */
export function nextId(last: string, taken: readonly string[]): string {
  const match = /^(.*?)(\d+)(\D*)$/s.exec(last);
  if (!match) return last;
  const [, stem, digits, tail] = match as unknown as [string, string, string, string];
  const used = new Set(taken.map((id) => id.toLowerCase()));
  for (let number = Number(digits) + 1; ; number += 1) {
    const id = stem + String(number).padStart(digits.length, '0') + tail;
    if (!used.has(id.toLowerCase())) return id;
  }
}
