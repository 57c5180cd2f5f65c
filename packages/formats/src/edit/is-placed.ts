import type { ParsedItem } from '../parsed.ts';

/** Whether a field stands in its file, whole or in parts. */
export const isPlaced = ({ fieldSpans }: ParsedItem, field: string): boolean =>
  Object.keys(fieldSpans).some((name) => name === field || name.startsWith(`${field}.`));
