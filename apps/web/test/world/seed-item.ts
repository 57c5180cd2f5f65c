import type { Kind, State } from '@throughline/shared/schema';

export interface SeedItem {
  /** How links and tests name it. */
  name: string;
  kind: Kind;
  title: string;
  data?: Record<string, unknown>;
  /** The states it is moved through, after the kind's first. */
  states?: State[];
}
