import type { ReactNode } from 'react';

/** What @mantine/form hands to a field. */
export interface InputProps {
  value: unknown;
  error?: ReactNode;
  onChange: (value: unknown) => void;
  onBlur?: (event: never) => void;
  onFocus?: (event: never) => void;
}
