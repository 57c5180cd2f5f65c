/** The choice with the value in it, or without where it was in; undefined when nothing is left, as addresses want it. */
export function toggled<T>(chosen: readonly T[], value: T): T[] | undefined {
  const next = chosen.includes(value)
    ? chosen.filter((entry) => entry !== value)
    : [...chosen, value];
  return next.length > 0 ? next : undefined;
}
