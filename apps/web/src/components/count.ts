const format = new Intl.NumberFormat('en');

/** `4,999`: how many of something, for people. */
export const count = (value: number): string => format.format(value);
