import type { ReactNode } from 'react';

/** Inputs hand over events, other controls values. */
export function eventValue(input: unknown): unknown {
  const isEvent = input instanceof Object && 'currentTarget' in input;
  return isEvent ? (input.currentTarget as HTMLInputElement).value : input;
}

/** What @mantine/form hands to a field. */
export interface InputProps {
  value: unknown;
  error?: ReactNode;
  onChange: (value: unknown) => void;
  onBlur?: (event: never) => void;
  onFocus?: (event: never) => void;
}
